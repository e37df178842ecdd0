namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>What the nodes of a framework are: what the file says, or what follows from their depth.</summary>
internal static class FileKinds
{
    /// <summary>
    /// The kind of each node by its identifier. When the format does not say: at the top a node with others under it is a block and
    /// one without is a competence; under a block stand competences, under competences what they expect.
    /// </summary>
    public static IReadOnlyDictionary<string, NodeKind> Of(FrameworkFile file)
    {
        var parents = file.Nodes.Select(one => one.Parent).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var kinds = new Dictionary<string, NodeKind>(StringComparer.OrdinalIgnoreCase);
        foreach (var node in file.Nodes)
        {
            NodeKind? above = kinds.TryGetValue(node.Parent, out var kind) ? kind : null;
            kinds[node.Identifier] = node.Kind ?? above switch
            {
                null => parents.Contains(node.Identifier) ? NodeKind.Block : NodeKind.Competence,
                NodeKind.Block => NodeKind.Competence,
                _ => NodeKind.Expectation,
            };
        }

        return kinds;
    }
}
