using Cohort.Kernel.Text;
using CsvHelper;

namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>Reads Cohort's own exchange file for frameworks: <c>type;code;parent;statement</c>, lines in any order.</summary>
internal static class FrameworkCsv
{
    /// <summary>Bytes.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <summary>The header and blank lines are not counted.</summary>
    public const int MaxLines = 20_000;

    public const int MaxCode = 60;

    /// <summary>Of a framework or a block.</summary>
    public const int MaxTitle = 300;

    /// <summary>Of a competence.</summary>
    public const int MaxStatement = 1_000;

    private const int MaxValue = 60;

    /// <summary>Reads <c>;</c>, <c>,</c> or tab separated lines under a French or English header. Never throws on content.</summary>
    /// <param name="stream">Read to its end, or to one byte more than the limit; not closed.</param>
    public static FrameworkCsvResult Read(Stream stream)
    {
        var bytes = TextFile.ReadAtMost(stream, MaxBytes);
        if (bytes is null)
        {
            return Refused(FrameworkFileProblem.TooLarge);
        }

        if (TextFile.LooksBinary(bytes))
        {
            return Refused(FrameworkFileProblem.NotText);
        }

        var text = TextFile.Decode(bytes);
        return string.IsNullOrWhiteSpace(text) ? Refused(FrameworkFileProblem.Empty) : ReadText(text);
    }

    // A stray quote is no error by default: it makes a strange cell, and the line's checks say so.
    private static CsvReaderOptions Options(string text) =>
        new() { HasHeader = false, TrackLineNumbers = true, Separator = CsvCells.SeparatorOf(text) };

    private static FrameworkCsvResult ReadText(string text)
    {
        using var reader = CsvReader.FromText(text, Options(text));
        if (!reader.Read() || FrameworkCsvColumns.Find(reader.Current.ToArray()) is not { } columns)
        {
            return Refused(FrameworkFileProblem.NoHeader);
        }

        var rows = new List<FrameworkCsvRow>();
        var problems = new List<FrameworkCsvProblem>();
        while (reader.Read())
        {
            var cells = reader.Current.ToArray();
            if (Array.TrueForAll(cells, string.IsNullOrWhiteSpace))
            {
                continue; // Spreadsheets leave such lines below the last one.
            }

            if (rows.Count + problems.Count == MaxLines)
            {
                return Refused(FrameworkFileProblem.TooManyLines);
            }

            var row = RowOf((int)reader.LineNumber, cells, columns, out var problem);
            if (row is not null)
            {
                rows.Add(row);
            }
            else
            {
                problems.Add(problem);
            }
        }

        return rows.Count + problems.Count == 0
            ? Refused(FrameworkFileProblem.Empty)
            : FrameworkCsvAssembly.Of(rows, problems);
    }

    private static FrameworkCsvRow? RowOf(int line, string[] cells, FrameworkCsvColumns columns, out FrameworkCsvProblem problem)
    {
        var word = Cell(cells, columns.Kind);
        var code = Cell(cells, columns.Code);
        var parent = Cell(cells, columns.Parent);
        var statement = Cell(cells, columns.Statement);
        var kind = FrameworkCsvColumns.KindOf(word);
        var longest = kind == FrameworkCsvKind.Competence ? MaxStatement : MaxTitle;

        (FrameworkLineProblem Problem, string Value)? found = (kind, code, statement) switch
        {
            (null, _, _) => (FrameworkLineProblem.UnknownType, word),
            (_, "", _) => (FrameworkLineProblem.MissingCode, statement),
            (_, { Length: > MaxCode }, _) => (FrameworkLineProblem.TooLong, code),
            (_, _, "") => (FrameworkLineProblem.MissingStatement, code),
            _ when statement.Length > longest => (FrameworkLineProblem.TooLong, statement),
            _ => null,
        };
        problem = found is { } one ? new FrameworkCsvProblem(line, one.Problem, TextFile.Cut(one.Value, MaxValue)) : default;
        return found is null ? new FrameworkCsvRow(line, kind!.Value, code, parent, statement) : null;
    }

    private static string Cell(string[] cells, int index) =>
        index < cells.Length ? TextFile.OneLine(CsvCells.Plain(cells[index])) : "";

    private static FrameworkCsvResult Refused(FrameworkFileProblem problem) => new(null, [], problem);
}
