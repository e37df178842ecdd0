using System.Globalization;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Makes the tree that the isChildOf links of a CASE package describe. No item is lost: at worst it stands at the top.</summary>
internal static class CaseHierarchy
{
    private const int MaxNamed = 5;

    // 6.RP.2 before 6.RP.10.
    private static readonly StringComparer Natural = StringComparer.Create(CultureInfo.InvariantCulture, CompareOptions.NumericOrdering | CompareOptions.IgnoreCase);

    public static IReadOnlyList<FileNode> Of(IReadOnlyList<CaseItem> items, IReadOnlyList<CaseLink> links, string document, List<FileProblem> problems)
    {
        var known = items.Select(one => one.Node.Identifier).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var parents = links.Where(one => one.Link.Type == CaseLinks.ChildOf).ToLookup(one => one.Link.From, StringComparer.OrdinalIgnoreCase);
        var nodes = new Dictionary<string, FileNode>(StringComparer.OrdinalIgnoreCase);
        var sequences = new Dictionary<string, int?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (node, _, _) in items)
        {
            var link = Choice(node, parents[node.Identifier], one => Is(one, document) || known.Contains(one), problems);
            nodes.Add(node.Identifier, node with { Parent = link is null || Is(link.To, document) ? "" : link.To });
            sequences[node.Identifier] = link?.Sequence;
        }

        var order = items.Index().ToDictionary(one => one.Item.Node.Identifier, one => one.Index, StringComparer.OrdinalIgnoreCase);
        foreach (var circle in FileTree.Circles(nodes))
        {
            var first = circle.MinBy(one => order[one.Identifier])!;
            var names = string.Join(" → ", circle.Take(MaxNamed).Select(one => FileText.Shown(one.Code)));
            problems.Add(new FileProblem(first.Place, new Sentence("These items are placed under each other in a circle: {0}. {1} is put at the top.", names, first.Code)));
            nodes[first.Identifier] = first with { Parent = "" };
            sequences[first.Identifier] = null;
        }

        return FileTree.InOrder([.. items
            .OrderBy(one => sequences[one.Node.Identifier] ?? long.MaxValue)
            .ThenBy(one => one.HumanCode.Length == 0).ThenBy(one => one.HumanCode, Natural)
            .ThenBy(one => one.Enumeration.Length == 0).ThenBy(one => one.Enumeration, Natural)
            .Select(one => nodes[one.Node.Identifier])]);
    }

    // Of several parents the first makes the tree; they all stay links.
    private static FileLink? Choice(FileNode node, IEnumerable<CaseLink> parents, Func<string, bool> isHere, List<FileProblem> problems)
    {
        var ordered = parents.OrderByDescending(one => one.IsTree).ThenBy(one => one.Link.Sequence ?? long.MaxValue).ToList();
        var chosen = ordered.Find(one => isHere(one.Link.To));
        if (chosen is null && ordered.Count > 0)
        {
            var parent = FileText.Shown(ordered[0].Link.To);
            problems.Add(new FileProblem(ordered[0].Place, new Sentence("The parent {0} of {1} is not in this file: {1} is put at the top.", parent, FileText.Shown(node.Code))));
        }

        return chosen?.Link;
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
