using System.Reflection;
using Cohort.Facilities;
using Cohort.Kernel.Messages;
using MediatR;

namespace Cohort.UnitTests.House;

/// <summary>What the house rules are about. Each list is asserted not to be empty, so that no rule silently stops covering.</summary>
internal static class Subjects
{
    /// <summary>What modules lean on: built like one, and open to them all.</summary>
    public static readonly Assembly Facilities = typeof(FacilitiesModule).Assembly;

    public static readonly IReadOnlyList<Assembly> Modules = [.. Web.Modules.All.Select(one => one.GetType().Assembly).Where(one => one != Facilities)];

    public static readonly IReadOnlyList<Assembly> Contracts =
        [.. Modules.SelectMany(one => one.GetReferencedAssemblies()).Where(one => one.Name!.EndsWith(".Contracts", StringComparison.Ordinal)).DistinctBy(one => one.Name).Select(Assembly.Load)];

    public static readonly IReadOnlyList<Type> Requests = [.. Modules.Concat(Contracts).Append(Facilities).Append(typeof(Web.Modules).Assembly)
        .SelectMany(one => one.GetTypes())
        .Where(one => one is { IsClass: true, IsAbstract: false } && one.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IRequest<>)))];

    public static IReadOnlyList<Type> Commands => [.. Requests.Where(one => one.IsAssignableTo(typeof(ICommand)))];

    public static readonly IReadOnlyList<Type> Implementations = [.. Web.Modules.Assemblies.SelectMany(one => one.GetTypes())];

    /// <summary>Types a person wrote: not the compiler's, not Razor's.</summary>
    public static IEnumerable<Type> Written(Assembly assembly) => assembly.GetTypes()
        .Where(one => !one.Name.Contains('<', StringComparison.Ordinal) && one.Namespace?.StartsWith("Cohort", StringComparison.Ordinal) == true);
}
