using Cohort.Kernel.Text;
using CsvHelper;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>A row of a table with the line it begins on, 1 being the first.</summary>
internal sealed record CsvTableRow(int Line, string[] Cells)
{
    public Place Place => Place.AtLine(Line);

    /// <summary>The cell as Cohort's own exports meant it; empty when the row is too short or has no such column.</summary>
    public string Cell(int index) => index >= 0 && index < Cells.Length ? CsvCells.Plain(Cells[index]) : "";
}

/// <summary>A table with <c>;</c>, <c>,</c> or tabs: its header and the rows that are not blank.</summary>
internal sealed record CsvTable(string[] Header, IReadOnlyList<CsvTableRow> Rows)
{
    /// <summary>More rows than any framework has: the reader stops there, and the table is then too long.</summary>
    public bool IsTooLong => Rows.Count > FrameworkFile.MaxNodes + 1;

    /// <summary>Reads a whole text; null when it has not even a header.</summary>
    public static CsvTable? Read(string text)
    {
        // A stray quote is no error by default: it makes a strange cell, and the line's checks say so.
        var options = new CsvReaderOptions { HasHeader = false, TrackLineNumbers = true, Separator = CsvCells.SeparatorOf(text) };
        using var reader = CsvReader.FromText(text, options);
        if (!reader.Read())
            return null;

        var header = reader.Current.ToArray();
        var rows = new List<CsvTableRow>();
        while (rows.Count <= FrameworkFile.MaxNodes + 1 && reader.Read())
        {
            // Spreadsheets leave blank lines below the last one.
            if (reader.Current.ToArray() is var cells && !Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
                rows.Add(new CsvTableRow((int)reader.LineNumber, cells));
        }

        return new CsvTable(header, rows);
    }
}
