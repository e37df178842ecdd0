namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>A row of Moodle's table, of a competency or of the framework.</summary>
internal sealed class MoodleRow(CsvTableRow row, MoodleColumns columns, List<FileProblem> problems)
{
    public Place Place => row.Place;

    public string Identifier { get; } = FileText.Identifier(row.Cell(MoodleColumns.Id));

    public string Parent { get; } = FileText.Identifier(row.Cell(MoodleColumns.Parent));

    public string ShortName { get; } = FileText.Line(row.Cell(MoodleColumns.ShortName));

    /// <summary>The identifiers it refers to; a comma in one of them is written %2C.</summary>
    public IEnumerable<string> CrossReferences => row.Cell(columns.CrossReferences).Split(',', StringSplitOptions.RemoveEmptyEntries)
        .Select(one => FileText.Identifier(one.Replace("%2C", ",", StringComparison.OrdinalIgnoreCase))).Where(one => one.Length > 0);

    /// <summary>The description as plain text, unless it only says the short name again.</summary>
    public string Notes()
    {
        var description = row.Cell(MoodleColumns.Description);
        // 2 is plain text and 4 Markdown; 0 and 1 are HTML.
        var text = row.Cell(MoodleColumns.DescriptionFormat).Trim() is "2" or "4" ? FileText.Lines(description) : PlainText.Of(description);
        return text == ShortName ? "" : FileText.CutTo(text, FrameworkFile.MaxNotes, Identifier, Place, problems);
    }

    public string Kept() =>
        KeptJson.Of(columns.Kept.Where(one => row.Cell(one.Column).Length > 0).Select(one => KeptJson.Text(one.Name, row.Cell(one.Column))), Place, problems);

    public Sentence? WhyNot() =>
        Identifier.Length == 0 ? new Sentence("{0} has no ID number: it is not taken, nor is what hangs under it", FileText.Shown(ShortName))
        : ShortName.Length > FrameworkFile.MaxTitle ? new Sentence("The title of {0} is longer than {1} characters", FileText.Shown(Identifier), FrameworkFile.MaxTitle)
        : ShortName.Length == 0 ? new Sentence("{0} has no statement", FileText.Shown(Identifier))
        : Identifier.Length > FrameworkFile.MaxIdentifier ? new Sentence("The identifier {0} is longer than {1} characters", FileText.Shown(Identifier), FrameworkFile.MaxIdentifier)
        : null;
}
