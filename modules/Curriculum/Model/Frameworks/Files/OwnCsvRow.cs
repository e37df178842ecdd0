namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>A line of the file as it was written, before anything is known of the others.</summary>
/// <param name="Type">The word itself.</param>
/// <param name="Identifier">The code when the file has no column for it, or nothing in the column.</param>
/// <param name="Parent">The code of what holds it; may be empty.</param>
internal sealed record OwnCsvRow(Place Place, string Type, string Identifier, string Code, string Parent, string Statement, string Notes)
{
    public static OwnCsvRow Of(CsvTableRow row, OwnCsvColumns columns, List<FileProblem> problems)
    {
        var type = FileText.Line(row.Cell(columns.Type));
        var code = FileText.Line(row.Cell(columns.Code));
        var identifier = FileText.Identifier(row.Cell(columns.Id));
        var statement = row.Cell(columns.Statement);
        return new OwnCsvRow(
            row.Place,
            type,
            identifier.Length > 0 ? identifier : code,
            code,
            FileText.Line(row.Cell(columns.Parent)),
            OwnCsvColumns.IsFramework(type) ? FileText.Line(statement) : FileText.Lines(statement),
            FileText.CutTo(FileText.Lines(row.Cell(columns.Notes)), FrameworkFile.MaxNotes, code, row.Place, problems));
    }

    /// <summary>What keeps the line out by itself, or null.</summary>
    public Sentence? WhyNot()
    {
        var isFramework = OwnCsvColumns.IsFramework(Type);
        if (!isFramework && OwnCsvColumns.KindOf(Type) is null)
            return new Sentence("The type “{0}” is not framework, block, competence or expectation", FileText.Shown(Type));
        if (Code.Length == 0)
            return new Sentence("{0} has no code", FileText.Shown(Statement));
        if (isFramework && Statement.Length > FrameworkFile.MaxTitle)
            return new Sentence("The title of {0} is longer than {1} characters", FileText.Shown(Code), FrameworkFile.MaxTitle);
        return FileText.WhyNot(Identifier, Code, Statement);
    }
}
