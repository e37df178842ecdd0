namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Reads Cohort's own exchange file for frameworks: <c>type;code;parent;statement</c>, lines in any order.</summary>
internal static class OwnCsvReader
{
    public static FileReading Read(CsvTable table, OwnCsvColumns columns)
    {
        var problems = new List<FileProblem>();
        var notTaken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rows = Sound(table, columns, notTaken, problems);
        var framework = rows.Find(one => OwnCsvColumns.IsFramework(one.Type));
        if (framework is null)
        {
            // Everything else would be “no such parent” only because of this.
            return FileReading.Refuse(new Sentence("No line of this file is of the type framework."), default, problems);
        }

        foreach (var second in rows.Where(one => OwnCsvColumns.IsFramework(one.Type) && one != framework).ToList())
        {
            problems.Add(new FileProblem(second.Place, new Sentence("{0} is a second framework in the same file", FileText.Shown(second.Code))));
            notTaken.UnionWith([second.Code, second.Identifier]);
        }

        var nodes = OwnCsvTree.Of(rows.FindAll(one => !OwnCsvColumns.IsFramework(one.Type)), framework, notTaken, problems);
        var file = new FrameworkFile
        {
            Format = FileFormat.Csv,
            Identifier = framework.Identifier,
            Code = framework.Code,
            Title = framework.Statement,
            Description = framework.Notes,
            Nodes = nodes,
        };
        return FileReading.Take(file, [.. problems.OrderBy(one => one.Place.Line)]);
    }

    // The rows that are right by themselves, with all codes and identifiers different.
    private static List<OwnCsvRow> Sound(CsvTable table, OwnCsvColumns columns, HashSet<string> notTaken, List<FileProblem> problems)
    {
        var rows = new List<OwnCsvRow>();
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var identifiers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in table.Rows)
        {
            var row = OwnCsvRow.Of(one, columns, problems);
            var why = row.WhyNot()
                ?? (codes.Contains(row.Code) ? new Sentence("The code {0} stands twice in this file", row.Code)
                    : identifiers.Contains(row.Identifier) ? new Sentence("The identifier {0} stands twice in this file", FileText.Shown(row.Identifier))
                    : null);
            if (why is not null)
            {
                problems.Add(new FileProblem(row.Place, why));
                notTaken.UnionWith([row.Code, row.Identifier]);
                continue;
            }

            codes.Add(row.Code);
            identifiers.Add(row.Identifier);
            rows.Add(row);
        }

        return rows;
    }
}
