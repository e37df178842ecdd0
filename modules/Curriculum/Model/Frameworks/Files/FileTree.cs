namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Puts nodes in the order of their tree, and tells which ones have no place in it.</summary>
internal static class FileTree
{
    /// <summary>The nodes that hang from the top, parents first, siblings in the order given; the others are told.</summary>
    /// <param name="nodes">Identifiers are unique; a parent may be a name that nothing bears.</param>
    /// <param name="notTaken">Names of what stood in the file and was told already: its children are told as such.</param>
    public static IReadOnlyList<FileNode> Rooted(IReadOnlyList<FileNode> nodes, IReadOnlySet<string> notTaken, List<FileProblem> problems)
    {
        var placed = InOrder(nodes);
        if (placed.Count == nodes.Count)
            return placed;

        var seen = placed.ToHashSet<FileNode>(ReferenceEqualityComparer.Instance);
        var lost = nodes.Where(one => !seen.Contains(one)).ToDictionary(one => one.Identifier, StringComparer.OrdinalIgnoreCase);
        var circling = Circles(lost).SelectMany(one => one).ToHashSet<FileNode>(ReferenceEqualityComparer.Instance);
        foreach (var node in lost.Values)
        {
            var code = FileText.Shown(node.Code);
            var parent = FileText.Shown(lost.TryGetValue(node.Parent, out var above) ? above.Code : node.Parent);
            problems.Add(new FileProblem(node.Place, circling.Contains(node) ? new Sentence("{0} is placed under itself, by way of {1}", code, parent)
                : above is not null || notTaken.Contains(node.Parent) ? new Sentence("{0} is not taken because its parent {1} was not", code, parent)
                : new Sentence("The parent {0} of {1} is not in this file", parent, code), node.Identifier));
        }

        return placed;
    }

    /// <summary>Depth first from the top; a node that does not hang from it is left out.</summary>
    public static IReadOnlyList<FileNode> InOrder(IReadOnlyList<FileNode> nodes)
    {
        var children = nodes.ToLookup(one => one.Parent, StringComparer.OrdinalIgnoreCase);
        var ordered = new List<FileNode>(nodes.Count);
        var waiting = new Stack<FileNode>(children[""].Reverse());
        while (waiting.TryPop(out var node))
        {
            ordered.Add(node);
            foreach (var child in children[node.Identifier].Reverse())
                waiting.Push(child);
        }

        return ordered;
    }

    /// <summary>The circles that parents make, each as the nodes that stand on it.</summary>
    public static IReadOnlyList<IReadOnlyList<FileNode>> Circles(IReadOnlyDictionary<string, FileNode> nodes)
    {
        var circles = new List<IReadOnlyList<FileNode>>();
        var seen = new HashSet<FileNode>(ReferenceEqualityComparer.Instance);
        foreach (var start in nodes.Values)
        {
            var path = new List<FileNode>();
            var node = start;
            while (node is not null && seen.Add(node))
            {
                path.Add(node);
                node = nodes.GetValueOrDefault(node.Parent);
            }

            // Seen on this very path, not on an earlier one: the way has come round.
            var from = node is null ? -1 : path.IndexOf(node);
            if (from >= 0)
                circles.Add(path[from..]);
        }

        return circles;
    }
}
