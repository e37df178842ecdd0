namespace Cohort.Curriculum;

/// <summary>Addresses of the body's frameworks: one for each version, and one for each node of it, for ever.</summary>
internal static class FrameworkLinks
{
    public static string Framework(Guid framework) => $"/frameworks/{framework}";

    public static string Node(Guid framework, Guid node) => $"/frameworks/{framework}/nodes/{node}";
}
