using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Modules;
using Cohort.Testing;
using MediatR;

namespace Cohort.UnitTests.House;

public sealed class BoundaryTests
{
    [Fact]
    public void A_module_exports_its_index_and_nothing_else()
    {
        Subjects.Modules.Count.ShouldBeGreaterThanOrEqualTo(2);
        foreach (var module in Subjects.Modules)
            module.GetExportedTypes().Where(one => one.Namespace != "AspNetCoreGeneratedDocument").ShouldHaveSingleItem().IsAssignableTo(typeof(IModule)).ShouldBeTrue();
    }

    [Fact]
    public void Everything_in_a_module_is_sealed()
    {
        var classes = Subjects.Modules.SelectMany(Subjects.Written).Where(one => one.IsClass && !one.IsAbstract).ToList();
        classes.Count.ShouldBeGreaterThan(50);
        classes.Where(one => !one.IsSealed).ShouldBeEmpty();
    }

    [Fact]
    public void Only_the_host_knows_modules_and_the_kernel_knows_nobody()
    {
        foreach (var module in Subjects.Modules.Concat(Subjects.Contracts))
        {
            var known = module.GetReferencedAssemblies().Select(one => one.Name!).Where(one => one.StartsWith("Cohort.", StringComparison.Ordinal)).ToList();
            known.ShouldContain("Cohort.Kernel");
            known.Where(one => one is not ("Cohort.Kernel" or "Cohort.Ui" or "Cohort.Facilities") && !one.EndsWith(".Contracts", StringComparison.Ordinal)).ShouldBeEmpty();
        }

        typeof(IModule).Assembly.GetReferencedAssemblies().Where(one => one.Name!.StartsWith("Cohort", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void Events_are_sealed_records_of_plain_values()
    {
        var events = Subjects.Contracts.SelectMany(one => one.GetTypes()).Where(one => one.IsAssignableTo(typeof(IEvent))).ToList();
        events.ShouldNotBeEmpty();
        foreach (var one in events)
        {
            one.IsSealed.ShouldBeTrue();
            one.GetMethod("<Clone>$").ShouldNotBeNull();
            // A line, or a list of lines, is plain when each line is.
            foreach (var line in one.GetProperties(BindingFlags.Public | BindingFlags.Instance).SelectMany(part => part.PropertyType.GetGenericArguments().Append(part.PropertyType)).Where(line => !line.IsGenericType).Where(line => line.Assembly != typeof(Guid).Assembly))
            {
                line.GetMethod("<Clone>$").ShouldNotBeNull();
                Plain(line).ShouldBeEmpty();
            }
        }

        static IEnumerable<PropertyInfo> Plain(Type type) => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(part => !part.PropertyType.IsGenericType && part.PropertyType.Assembly != typeof(Guid).Assembly);
    }

    [Fact]
    public void The_surface_of_the_contracts_is_as_approved()
    {
        var text = new StringBuilder();
        Subjects.Contracts.ShouldNotBeEmpty();
        foreach (var one in Subjects.Contracts.SelectMany(one => one.GetExportedTypes()).OrderBy(one => one.FullName, StringComparer.Ordinal))
        {
            text.AppendLine(one.FullName);
            foreach (var part in one.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(part => part.Name != "EqualityContract"))
                text.Append("  ").Append(part.Name).Append(": ").AppendLine(Name(part.PropertyType));
            foreach (var method in one.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly).Where(method => !method.IsSpecialName))
                text.Append("  ").Append(method.Name).Append('(').AppendJoin(", ", method.GetParameters().Select(part => Name(part.ParameterType))).Append("): ").AppendLine(Name(method.ReturnType));
            if (one.IsEnum)
                text.Append("  ").AppendLine(string.Join(" | ", Enum.GetNames(one)));
        }

        Approved.Difference("Contracts", text.ToString()).ShouldBeNull();
    }

    [Fact]
    public void Who_asks_whom_and_who_listens_to_whom_is_as_approved_and_never_a_circle()
    {
        var asks = new SortedSet<string>(StringComparer.Ordinal);
        var edges = new HashSet<(string From, string To)>();
        foreach (var module in Subjects.Modules)
        {
            var name = module.GetName().Name!;
            foreach (var contract in module.GetReferencedAssemblies().Select(one => one.Name!).Where(one => one.EndsWith(".Contracts", StringComparison.Ordinal) && one != name + ".Contracts"))
            {
                // Who only listens to events asks nothing: what travels back along a question is an event.
                if (OnlyHears(module, contract))
                    continue;
                edges.Add((name, contract[..^".Contracts".Length]));
                asks.Add($"{name} asks {contract[..^".Contracts".Length]}");
            }

            foreach (var listener in module.GetTypes().SelectMany(one => one.GetInterfaces()).Where(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(INotificationHandler<>)))
                asks.Add($"{name} listens to {listener.GenericTypeArguments[0].FullName}");
        }

        edges.ShouldNotBeEmpty();
        edges.Where(one => Reaches(one.To, one.From, edges, [])).ShouldBeEmpty();
        Approved.Difference("WhoAsksWhom", string.Join('\n', asks)).ShouldBeNull();
    }

    // It uses events of the contract, and what they are made of, and nothing else.
    private static bool OnlyHears(Assembly module, string contract)
    {
        var events = Subjects.Contracts.Single(one => one.GetName().Name == contract).GetExportedTypes().Where(one => one.IsAssignableTo(typeof(IEvent))).ToList();
        var heard = events.Concat(events.SelectMany(one => one.GetProperties()).SelectMany(one => one.PropertyType.GetGenericArguments().Append(one.PropertyType))).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        using var file = new PEReader(File.OpenRead(module.Location));
        var metadata = file.GetMetadataReader();
        return metadata.TypeReferences.Select(metadata.GetTypeReference)
            .Where(one => one.ResolutionScope.Kind == HandleKind.AssemblyReference && metadata.GetString(metadata.GetAssemblyReference((AssemblyReferenceHandle)one.ResolutionScope).Name) == contract)
            .All(one => heard.Contains(metadata.GetString(one.Name)));
    }

    private static bool Reaches(string from, string to, HashSet<(string From, string To)> edges, HashSet<string> seen) =>
        from == to || (seen.Add(from) && edges.Where(one => one.From == from).Any(one => Reaches(one.To, to, edges, seen)));

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
