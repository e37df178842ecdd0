using System.Reflection;
using Cohort.Kernel.Data;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Kernel.Pipeline;

/// <summary>Finds handlers and validators. MediatR 5 and FluentValidation come without a DI extension here.</summary>
public static class Registration
{
    private static readonly Type[] Handlers = [typeof(IRequestHandler<,>), typeof(INotificationHandler<>)];

    /// <summary>Registers the pipeline, and every handler and validator of <paramref name="assemblies"/>.</summary>
    public static IServiceCollection AddKernel(this IServiceCollection services, IReadOnlyList<IModule> modules, params IReadOnlyList<Assembly> assemblies)
    {
        services.AddSingleton(modules);
        services.AddSingleton(new Texts(assemblies));
        services.AddScoped<CurrentPerson>();
        services.AddScoped<UnitOfWork>();
        services.AddSingleton<KeptReadings>();
        services.AddScoped<PromoMemory>();
        services.AddScoped<Turns>();
        services.AddScoped<IMediator, Mediator>();
        services.AddScoped<ServiceFactory>(provider => provider.GetService!);
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(AccessBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(ValidationBehavior<,>));
        services.AddScoped(typeof(IPipelineBehavior<,>), typeof(UnitOfWorkBehavior<,>));
        foreach (var type in assemblies.SelectMany(one => one.GetTypes()).Where(one => one is { IsClass: true, IsAbstract: false }))
        {
            foreach (var contract in type.GetInterfaces().Where(one => one.IsGenericType && Handlers.Contains(one.GetGenericTypeDefinition())))
                services.AddScoped(contract, type);
        }

        foreach (var found in assemblies.SelectMany(one => AssemblyScanner.FindValidatorsInAssembly(one, includeInternalTypes: true)))
            services.AddScoped(found.InterfaceType, found.ValidatorType);
        foreach (var module in modules)
            module.Register(services);
        return services;
    }
}
