namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Reads Moodle's competency framework CSV (tool_lpimportcsv), rows in any order.</summary>
internal static class MoodleReader
{
    public static FileReading Read(CsvTable table, MoodleColumns columns)
    {
        var problems = new List<FileProblem>();
        var framework = table.Rows.FirstOrDefault(columns.IsTrue);
        if (framework is null)
            return FileReading.Refuse(new Sentence("No line of this file is the framework itself: one must hold 1 in column {0}", columns.IsFramework + 1));

        foreach (var second in table.Rows.Where(one => one != framework && columns.IsTrue(one)))
            problems.Add(new FileProblem(second.Place, new Sentence("{0} is a second framework in the same file", FileText.Shown(FileText.Line(second.Cell(MoodleColumns.Id))))));

        var head = new MoodleRow(framework, columns, problems);
        if (head.WhyNot() is { } refused)
            return FileReading.Refuse(refused, framework.Place, problems);

        var rows = Sound(table.Rows.Where(one => !columns.IsTrue(one)).Select(one => new MoodleRow(one, columns, problems)), out var notTaken, problems);
        var nodes = FileTree.Rooted(Nodes(rows, head, problems), notTaken, problems);
        var links = MoodleLinks.Of(rows, nodes, head.Identifier, problems);
        if (links.Count > FrameworkFile.MaxLinks)
            return FileReading.Refuse(new Sentence("This file has {0} links: a framework has {1} at most", links.Count, FrameworkFile.MaxLinks));

        var file = new FrameworkFile
        {
            Format = FileFormat.Moodle,
            Identifier = head.Identifier,
            Code = FileText.UnusedCode(head.Identifier, []),
            Title = head.ShortName,
            Description = head.Notes(),
            Nodes = nodes,
            Links = links,
            Kept = head.Kept(),
        };
        return FileReading.Take(file, [.. problems.OrderBy(one => one.Place.Line)]);
    }

    private static List<MoodleRow> Sound(IEnumerable<MoodleRow> all, out HashSet<string> notTaken, List<FileProblem> problems)
    {
        var rows = new List<MoodleRow>();
        var identifiers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        notTaken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in all)
        {
            var why = row.WhyNot()
                ?? (identifiers.Add(row.Identifier) ? null : new Sentence("The identifier {0} stands twice in this file", FileText.Shown(row.Identifier)));
            if (why is null)
                rows.Add(row);
            else
                problems.Add(new FileProblem(row.Place, why));
            if (why is not null)
                notTaken.Add(row.Identifier);
        }

        return rows;
    }

    private static List<FileNode> Nodes(List<MoodleRow> rows, MoodleRow head, List<FileProblem> problems)
    {
        var names = rows.ToDictionary(one => one.Identifier, one => one.Identifier, StringComparer.OrdinalIgnoreCase);
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return rows.ConvertAll(row => new FileNode
        {
            Identifier = row.Identifier,
            Code = FileText.UnusedCode(row.Identifier, codes),
            Statement = row.ShortName,
            // The framework's own name as a parent is not Moodle's way, and means the top all the same.
            Parent = names.GetValueOrDefault(row.Parent, string.Equals(row.Parent, head.Identifier, StringComparison.OrdinalIgnoreCase) ? "" : row.Parent),
            Notes = row.Notes(),
            Kept = row.Kept(),
            Place = row.Place,
        });
    }
}
