using System.Buffers;
using System.Text;

namespace Cohort.Kernel.Text;

/// <summary>Cells and lines of the CSV files that Cohort writes and reads.</summary>
public static class CsvCells
{
    // The list of OWASP's “CSV injection” page, full-width forms included: what makes a spreadsheet compute a cell.
    private static readonly SearchValues<char> Dangerous = SearchValues.Create("=+-@\t\r\n＝＋－＠");

    // Spaces, plain and no-break, group thousands.
    private static readonly SearchValues<char> InNumbers = SearchValues.Create("0123456789., \u00A0\u202F");

    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");

    /// <summary>The cell with a leading apostrophe if a spreadsheet could run it as a formula, else as it was.</summary>
    /// <param name="cell">Any text; null gives the empty string. A plain number (-3, +12,5, 1 234.5) stays untouched.</param>
    /// <remarks>Source: https://owasp.org/www-community/attacks/CSV_Injection. Applying it twice changes nothing more.</remarks>
    public static string Safe(string? cell)
    {
        if (string.IsNullOrEmpty(cell))
        {
            return "";
        }

        return Dangerous.Contains(cell[0]) && !IsNumber(cell) ? "'" + cell : cell;
    }

    /// <summary>What <see cref="Safe"/> did, undone, so that a file Cohort wrote can be read back.</summary>
    /// <param name="cell">A cell as read; null gives the empty string.</param>
    public static string Plain(string? cell) => cell switch
    {
        null => "",
        ['\'', var first, ..] when Dangerous.Contains(first) => cell[1..],
        _ => cell,
    };

    /// <summary>One record, quoted as RFC 4180 says, each cell made <see cref="Safe"/>; without the line's end.</summary>
    /// <param name="separator">Usually <c>;</c>, <c>,</c> or tab.</param>
    /// <param name="cells">The cells in order; null is an empty one.</param>
    public static string Line(char separator, params ReadOnlySpan<string?> cells)
    {
        var line = new StringBuilder();
        for (var i = 0; i < cells.Length; i++)
        {
            if (i > 0)
            {
                line.Append(separator);
            }

            var cell = Safe(cells[i]);
            if (!NeedsQuotes(cell, separator))
            {
                line.Append(cell);
                continue;
            }

            line.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        }

        return line.ToString();
    }

    /// <summary>The separator of a file: which of <c>;</c>, tab and <c>,</c> its first line has most, outside quotes.</summary>
    /// <param name="text">The whole text; without any of them the answer is <c>;</c>.</param>
    public static char SeparatorOf(string text)
    {
        var (semicolons, tabs, commas, quoted) = (0, 0, 0, false);
        foreach (var character in text.AsSpan().TrimStart())
        {
            if (character is '\r' or '\n' && !quoted)
            {
                break;
            }

            quoted ^= character == '"';
            semicolons += character == ';' && !quoted ? 1 : 0;
            tabs += character == '\t' && !quoted ? 1 : 0;
            commas += character == ',' && !quoted ? 1 : 0;
        }

        if (semicolons >= tabs && semicolons >= commas)
        {
            return ';';
        }

        return tabs >= commas ? '\t' : ',';
    }

    // Any usual separator asks for quotes, not only the line's own: readers guess.
    private static bool NeedsQuotes(string cell, char separator) =>
        cell.AsSpan().ContainsAny(Quoted)
        || cell.Contains(separator, StringComparison.Ordinal)
        || cell.StartsWith(' ')
        || cell.EndsWith(' ');

    private static bool IsNumber(string cell)
    {
        var rest = cell.AsSpan(1);
        var isSigned = cell[0] is '-' or '+' && rest is [>= '0' and <= '9', ..];
        var points = rest.Count('.') + rest.Count(',');
        return isSigned && points <= 1 && !rest.ContainsAnyExcept(InNumbers);
    }
}
