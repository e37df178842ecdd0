namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>The cross-references of Moodle's table as links.</summary>
internal static class MoodleLinks
{
    private const string Related = "isRelatedTo";

    /// <summary>One link more than a framework has at most, when there are too many.</summary>
    public static IReadOnlyList<FileLink> Of(IReadOnlyList<MoodleRow> rows, IReadOnlyList<FileNode> nodes, string framework, List<FileProblem> problems)
    {
        var known = nodes.ToDictionary(one => one.Identifier, one => one.Identifier, StringComparer.OrdinalIgnoreCase);
        var links = new List<FileLink>();
        foreach (var row in rows.Where(one => known.ContainsKey(one.Identifier)))
        {
            foreach (var reference in row.CrossReferences.Distinct(StringComparer.OrdinalIgnoreCase))
            {
                if (reference.Length > FrameworkFile.MaxIdentifier || links.Count > FrameworkFile.MaxLinks)
                    break;
                if (!known.TryGetValue(reference, out var to))
                    problems.Add(new FileProblem(row.Place, new Sentence("{0} refers to {1}, which is not in this file", FileText.Shown(row.Identifier), FileText.Shown(reference))));
                links.Add(Link(row.Identifier, to ?? reference, framework));
            }
        }

        return links;
    }

    private static FileLink Link(string from, string to, string framework) =>
        new() { Identifier = NameUuid.Of($"{framework} {from} {Related} {to}"), Type = Related, From = from, To = to };
}
