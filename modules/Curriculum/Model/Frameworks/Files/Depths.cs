namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>What each node of a file is, where the file does not say: it follows from one depth that somebody chooses.</summary>
internal static class Depths
{
    /// <summary>The depth of each node by identifier; the top is 1.</summary>
    public static Dictionary<string, int> Of(FrameworkFile file)
    {
        var depths = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in file.Nodes)
            depths[node.Identifier] = node.Parent.Length == 0 ? 1 : depths[node.Parent] + 1;
        return depths;
    }

    /// <summary>The usual depth of the competences: the leaves of a flat tree; the last but one of a deep one, whose leaves are expectations.</summary>
    public static int Usual(int deepest) => Math.Max(1, deepest <= 2 ? deepest : deepest - 1);

    /// <summary>The kind of each node by identifier.</summary>
    /// <param name="file">The tree.</param>
    /// <param name="level">Depth of the competences; above them blocks, below them expectations. A leaf above them is a competence too.</param>
    public static Dictionary<string, NodeKind> Kinds(FrameworkFile file, int level)
    {
        var depths = Of(file);
        var parents = file.Nodes.Select(one => one.Parent).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return file.Nodes.ToDictionary(
            one => one.Identifier,
            one => one.Kind ?? (depths[one.Identifier] - level) switch
            {
                > 0 => NodeKind.Expectation,
                < 0 when parents.Contains(one.Identifier) => NodeKind.Block,
                _ => NodeKind.Competence,
            },
            StringComparer.OrdinalIgnoreCase);
    }
}
