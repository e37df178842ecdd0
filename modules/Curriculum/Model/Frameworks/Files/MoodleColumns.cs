using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Where Moodle's competency framework CSV keeps each thing: by position, as Moodle itself reads it.</summary>
/// <param name="CrossReferences">-1 in the older table of 12 columns, as <paramref name="ExportedId"/>.</param>
internal sealed record MoodleColumns(int CrossReferences, int ExportedId, int IsFramework, int Taxonomy)
{
    /// <summary>Of the names under which columns are kept.</summary>
    public const string Prefix = "moodle:";

    public const int Parent = 0;

    public const int Id = 1;

    public const int ShortName = 2;

    public const int Description = 3;

    public const int DescriptionFormat = 4;

    /// <summary>Columns that are kept as they are, with the names they are kept under.</summary>
    public IEnumerable<(int Column, string Name)> Kept =>
    [
        (Description, Prefix + "description"), (DescriptionFormat, Prefix + "descriptionFormat"), (5, Prefix + "scaleValues"), (6, Prefix + "scaleConfiguration"),
        (7, Prefix + "ruleType"), (8, Prefix + "ruleOutcome"), (9, Prefix + "ruleConfig"), (ExportedId, Prefix + "exportedId"), (Taxonomy, Prefix + "taxonomy"),
    ];

    /// <summary>Null unless the table has 12 or 14 columns and either its header or its rows look like Moodle's.</summary>
    public static MoodleColumns? Find(CsvTable table)
    {
        MoodleColumns? columns = table.Header.Length switch
        {
            14 => new(10, 11, 12, 13),
            12 => new(-1, -1, 10, 11),
            _ => null,
        };
        return columns is not null && (columns.IsNamedIn(table.Header) || columns.Fits(table.Rows)) ? columns : null;
    }

    /// <summary>What PHP takes for true, and people for yes.</summary>
    public bool IsTrue(CsvTableRow row) => SearchText.Key(row.Cell(IsFramework)) is not ("" or "0" or "false" or "no" or "non");

    private bool IsNamedIn(string[] header) =>
        SearchText.Key(header[Id]) == "idnumber" && SearchText.Key(header[Parent]) == "parentidnumber" && SearchText.Key(header[IsFramework]) == "isframework";

    // Exports carry their header in the language of the site: then one line must say 1, and no other anything but 0.
    private bool Fits(IReadOnlyList<CsvTableRow> rows) =>
        rows.All(row => row.Cell(IsFramework).Trim() is "" or "0" or "1")
        && rows.Count(row => row.Cell(IsFramework).Trim() is "1" && row.Cell(Id).Trim().Length > 0 && row.Cell(ShortName).Trim().Length > 0) == 1;
}
