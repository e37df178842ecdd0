using System.Globalization;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Web.Cli;

/// <summary>The services without the web server, and the house itself as the current person.</summary>
internal sealed class Desk : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly AsyncServiceScope scope;

    private Desk()
    {
        Configuration = new ConfigurationBuilder().SetBasePath(AppContext.BaseDirectory)
            .AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().Build();
        var collection = new ServiceCollection();
        collection.AddSingleton<IConfiguration>(Configuration);
        collection.AddLogging();
        collection.AddAuthentication();
        collection.AddCore(Configuration);
        services = collection.BuildServiceProvider();
        scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");
    }

    public IConfiguration Configuration { get; }

    public static Desk Open() => new();

    public T Get<T>()
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();

    public Task<T> Send<T>(IRequest<T> request) => Get<IMediator>().Send(request);

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await services.DisposeAsync();
    }
}
