using Cohort.Facilities.Codes;

namespace Cohort.Facilities.Papers;

/// <summary>A QR code, with lines beside it.</summary>
internal sealed class CodeBlock(QrModules code, IReadOnlyList<string> lines) : PaperBlock
{
    // A phone reads squares of two thirds of a millimetre.
    private const double Side = 2;
    private const double Gap = 10;

    public override void Draw(PaperSheet sheet)
    {
        var at = (code.Size * Side) + Gap;
        var line = PaperSheet.LineOf(PaperFace.Body);
        var words = lines.SelectMany(one => PaperSheet.Wrap(PaperFace.Body, one, sheet.Width - at)).ToList();
        var height = Math.Max(code.Size * Side, words.Count * line);
        sheet.Ensure(height);
        for (var row = 0; row < code.Size; row++)
        {
            for (var column = 0; column < code.Size; column++)
            {
                var first = column;
                while (column < code.Size && code[row, column])
                    column++;
                if (column > first)
                    sheet.Fill(PaperSheet.Left + (first * Side), sheet.Y + (row * Side), (column - first) * Side, Side);
            }
        }

        foreach (var (text, index) in words.Index().Select(one => (one.Item, one.Index)))
            sheet.Say(PaperFace.Body, text, PaperSheet.Left + at, sheet.Y + (index * line));
        sheet.Y += height;
    }
}

/// <summary>A stroke drawn by hand, as "x,y x,y;x,y …" on a field of 300 by 100.</summary>
internal static class HandStroke
{
    private const double Wide = 300;
    private const double High = 100;

    /// <summary>The lines of a stroke, fitted into a rectangle; what cannot be read is left out.</summary>
    public static IEnumerable<IReadOnlyList<(double X, double Y)>> Fit(string stroke, double x, double y, double width, double height)
    {
        var scale = Math.Min(width / Wide, height / High);
        foreach (var line in stroke.Split(';', StringSplitOptions.RemoveEmptyEntries))
        {
            var points = new List<(double, double)>();
            foreach (var pair in line.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => one.Split(',')))
            {
                if (pair.Length == 2 && Read(pair[0]) is { } across && Read(pair[1]) is { } down)
                    points.Add((x + (Math.Clamp(across, 0, Wide) * scale), y + (Math.Clamp(down, 0, High) * scale)));
            }

            if (points.Count > 1)
                yield return points;
        }
    }

    private static double? Read(string text) =>
        double.TryParse(text, System.Globalization.NumberStyles.AllowDecimalPoint | System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var value) ? value : null;
}
