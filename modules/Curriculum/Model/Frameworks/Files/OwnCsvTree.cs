namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Hangs the lines of Cohort's own file under each other: which kind goes under which.</summary>
internal static class OwnCsvTree
{
    public static IReadOnlyList<FileNode> Of(IReadOnlyList<OwnCsvRow> rows, OwnCsvRow framework, HashSet<string> notTaken, List<FileProblem> problems)
    {
        // A parent is named by its code; by its identifier when no code says so.
        var named = rows.ToDictionary(one => one.Code, StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows)
            named.TryAdd(row.Identifier, row);

        var nodes = new List<FileNode>();
        foreach (var row in rows)
        {
            var isTop = row.Parent.Length == 0 || Is(row.Parent, framework.Code) || Is(row.Parent, framework.Identifier);
            var parent = isTop ? null : named.GetValueOrDefault(row.Parent);
            var kind = OwnCsvColumns.KindOf(row.Type)!.Value;
            if (Misplaced(row, kind, isTop, parent) is { } why)
            {
                problems.Add(new FileProblem(row.Place, why));
                notTaken.UnionWith([row.Code, row.Identifier]);
                continue;
            }

            nodes.Add(new FileNode
            {
                Identifier = row.Identifier,
                Code = row.Code,
                Statement = row.Statement,
                Parent = isTop ? "" : parent?.Identifier ?? row.Parent,
                Kind = kind,
                Notes = row.Notes,
                Place = row.Place,
            });
        }

        return FileTree.Rooted(nodes, notTaken, problems);
    }

    // A parent that is missing is told later, with what hangs under it.
    private static Sentence? Misplaced(OwnCsvRow row, NodeKind kind, bool isTop, OwnCsvRow? parent)
    {
        var above = parent is null ? null : OwnCsvColumns.KindOf(parent.Type);
        var code = FileText.Shown(row.Code);
        return (kind, isTop, above) switch
        {
            (NodeKind.Expectation, true, _) => new Sentence("The expectation {0} must stand under a competence", code),
            (NodeKind.Expectation, _, NodeKind.Block) => new Sentence("The expectation {0} must stand under a competence, and {1} is a block", code, parent!.Code),
            (NodeKind.Block or NodeKind.Competence, _, NodeKind.Competence or NodeKind.Expectation) =>
                new Sentence("{0} must stand under a block or the framework, and {1} is neither", code, parent!.Code),
            _ => null,
        };
    }

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}
