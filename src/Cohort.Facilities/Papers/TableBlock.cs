namespace Cohort.Facilities.Papers;

/// <summary>Draws a table: its head on each page, rows over the page when they are higher than what is left of it.</summary>
internal sealed class TableBlock(PaperTable table) : PaperBlock
{
    private const double Pad = 3;
    private const int Few = 4;

    private double[] edges = [];

    public override void Draw(PaperSheet sheet)
    {
        var sum = table.Columns.Sum(one => one.Share);
        edges = new double[table.Columns.Count + 1];
        edges[0] = PaperSheet.Left;
        for (var index = 0; index < table.Columns.Count; index++)
            edges[index + 1] = edges[index] + (sheet.Width * table.Columns[index].Share / sum);
        sheet.Y += sheet.IsFresh ? 0 : 5;
        var head = Cut(PaperFace.Head, [.. table.Columns.Select(one => one.Head)]);
        var body = PaperSheet.LineOf(PaperFace.Small);
        // A head does not stand alone at the foot of a page.
        sheet.Ensure(HeightOf(head, PaperFace.Head) + Math.Max(table.LeastRow, (2 * body) + (2 * Pad)));
        DrawHead(sheet, head);
        foreach (var (index, row) in table.Rows.Index())
        {
            DrawRow(sheet, head, Cut(PaperFace.Small, row));
            if (table.Strokes.ElementAtOrDefault(index) is { Length: > 0 } stroke)
                DrawStroke(sheet, stroke);
        }

        sheet.Y += Pad;
    }

    private static int Lines(List<string>[] cells) => cells.Max(one => one.Count);

    private static double HeightOf(List<string>[] cells, PaperFace face) => (Lines(cells) * PaperSheet.LineOf(face)) + (2 * Pad);

    private List<string>[] Cut(PaperFace face, IReadOnlyList<string> cells) =>
        [.. cells.Select((text, index) => PaperSheet.Wrap(face, text, edges[index + 1] - edges[index] - (2 * Pad)))];

    private void DrawHead(PaperSheet sheet, List<string>[] head)
    {
        sheet.Rule(edges[0], sheet.Y, edges[^1], sheet.Y);
        DrawLines(sheet, PaperFace.Head, head, 0, Lines(head), 0);
    }

    private void DrawRow(PaperSheet sheet, List<string>[] head, List<string>[] cells)
    {
        var line = PaperSheet.LineOf(PaperFace.Small);
        var (done, all) = (0, Lines(cells));
        var fresh = false;
        while (done < all)
        {
            var left = all - done;
            var fits = sheet.Room < table.LeastRow ? 0 : (int)((sheet.Room - (2 * Pad)) / line);
            // A short row is not cut, nor a long one for the sake of a line or two.
            if (fits < left && !fresh && (left <= Few || fits < 2))
            {
                sheet.NextPage();
                DrawHead(sheet, head);
                fresh = true;
                continue;
            }

            var now = Math.Clamp(fits, 1, left);
            DrawLines(sheet, PaperFace.Small, cells, done, now, done + now == all ? table.LeastRow : 0);
            (done, fresh) = (done + now, false);
        }
    }

    // In the last cell of the row that was just drawn, at its foot.
    private void DrawStroke(PaperSheet sheet, string stroke)
    {
        var height = Math.Max(table.LeastRow, PaperSheet.LineOf(PaperFace.Small)) - (2 * Pad);
        foreach (var line in HandStroke.Fit(stroke, edges[^2] + Pad, sheet.Y - height - Pad, edges[^1] - edges[^2] - (2 * Pad), height))
            sheet.Draw(line);
    }

    /// <summary>Some lines of each cell, and the lines around them.</summary>
    private void DrawLines(PaperSheet sheet, PaperFace face, List<string>[] cells, int from, int count, double least)
    {
        var line = PaperSheet.LineOf(face);
        var height = Math.Max(least, (count * line) + (2 * Pad));
        for (var column = 0; column < cells.Length; column++)
        {
            foreach (var (text, index) in cells[column].Skip(from).Take(count).Select((text, index) => (text, index)))
                sheet.Say(face, text, edges[column] + Pad, sheet.Y + Pad + (index * line));
        }

        foreach (var edge in edges)
            sheet.Rule(edge, sheet.Y, edge, sheet.Y + height);
        sheet.Y += height;
        sheet.Rule(edges[0], sheet.Y, edges[^1], sheet.Y);
    }
}
