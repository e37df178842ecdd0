using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Cohort.Ui.Written;

/// <summary>What a page written together has besides: headings of its own, tables, and pictures that the site holds itself.</summary>
internal sealed partial class WrittenHtml
{
    private readonly Func<string, string?>? pictures;

    // The heading above: no level is left out below it.
    private int level = 2;

    /// <summary>As a comment.</summary>
    public WrittenHtml()
    {
    }

    /// <summary>As a page.</summary>
    public WrittenHtml(Func<string, string?> pictures) => this.pictures = pictures;

    private bool IsPage => pictures is not null;

    private void Heading(HeadingBlock heading)
    {
        level = Math.Clamp(heading.Level, 3, level + 1);
        Inside("h" + level.ToString(CultureInfo.InvariantCulture), () => Words(heading.Inline, 0));
    }

    private bool Picture(string? address, Action words)
    {
        if (address is null || pictures?.Invoke(address) is not { } path)
            return false;
        html.Append("<img src=\"").Append(Encoded(path)).Append("\" alt=\"");
        var before = html.Length;
        words();
        // What a picture says is text: the marks in it are not.
        var said = Marks().Replace(html.ToString(before, html.Length - before), "");
        html.Length = before;
        html.Append(said).Append("\" loading=\"lazy\" decoding=\"async\">");
        return true;
    }

    private void Table(Table table, int depth)
    {
        html.Append("<div class=\"written-table\"><table class=\"sheet-table\">");
        foreach (var row in table.OfType<TableRow>())
        {
            Inside("tr", () =>
            {
                foreach (var cell in row.OfType<TableCell>())
                    Cell(cell, row.IsHeader, depth);
            });
        }

        html.Append("</table></div>");
    }

    private void Cell(TableCell cell, bool isHeader, int depth)
    {
        var from = html.Length;
        html.Append(isHeader ? "<th scope=\"col\">" : "<td>");
        var before = html.Length;
        foreach (var block in cell)
        {
            if (block is ParagraphBlock words)
                Words(words.Inline, 0);
            else
                One(block, depth + 1);
        }

        // A heading without words heads nothing.
        if (isHeader && html.Length == before)
        {
            html.Length = from;
            html.Append("<td>");
            isHeader = false;
        }

        html.Append(isHeader ? "</th>" : "</td>");
    }

    [System.Text.RegularExpressions.GeneratedRegex("<[^>]*>", System.Text.RegularExpressions.RegexOptions.NonBacktracking)]
    private static partial System.Text.RegularExpressions.Regex Marks();
}
