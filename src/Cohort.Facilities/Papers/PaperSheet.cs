using System.Globalization;
using System.Text;

namespace Cohort.Facilities.Papers;

/// <summary>The sizes and cuts of what is written.</summary>
internal enum PaperFace
{
    Title,
    Heading,
    Section,
    Body,
    Aside,
    Strong,
    Small,
    Head,
}

/// <summary>The page that is being written, and where on it one is. Lengths are points, from the upper left corner.</summary>
internal sealed class PaperSheet
{
    private const double Long = 841.89;
    private const double Narrow = 595.28;
    private const double Margin = 48;
    private const double Foot = 30;
    private const double Hair = .4;

    private readonly PaperTerms terms;
    private readonly FontSubset[] fonts = [.. PaperFonts.Cuts.Select((_, cut) => new FontSubset(PaperFonts.Of(cut)))];
    private readonly List<StringBuilder> pages = [];

    private StringBuilder page = null!;

    public PaperSheet(PaperTerms terms)
    {
        this.terms = terms;
        NextPage();
    }

    public static double Left => Margin;

    public double Width => Wide - (2 * Margin);

    /// <summary>Where what comes next is written.</summary>
    public double Y { get; set; }

    public double Bottom => High - Margin - Foot;

    public double Room => Bottom - Y;

    /// <summary>Nothing stands on this page yet.</summary>
    public bool IsFresh => Y <= Margin;

    private double Wide => terms.Landscape ? Long : Narrow;

    private double High => terms.Landscape ? Narrow : Long;

    public static double LineOf(PaperFace face) => Math.Round(SizeOf(face) * 1.36, 1);

    public void NextPage()
    {
        page = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{Hair} w\n"));
        pages.Add(page);
        Y = Margin;
    }

    /// <summary>Goes to the next page when this much does not fit here.</summary>
    public void Ensure(double height)
    {
        if (Room < height && !IsFresh)
            NextPage();
    }

    public static double Measure(PaperFace face, string text)
    {
        var font = PaperFonts.Of(PaperFonts.CutOf(face));
        var units = 0;
        foreach (var one in text.EnumerateRunes())
            units += font.Advance(font.Glyph(one));
        return units * SizeOf(face) / font.Units;
    }

    public static List<string> Wrap(PaperFace face, string text, double width) => PaperLines.Wrap(text, width, one => Measure(face, one));

    /// <summary>A line of text whose upper edge is at <paramref name="y"/>.</summary>
    public void Say(PaperFace face, string line, double x, double y)
    {
        if (line.Length == 0)
            return;
        var (cut, size) = (PaperFonts.CutOf(face), SizeOf(face));
        page.Append(CultureInfo.InvariantCulture, $"BT /F{cut} {size:0.##} Tf {x:0.##} {High - y - (size * 1.02):0.##} Td <");
        foreach (var one in line.EnumerateRunes())
            page.Append(CultureInfo.InvariantCulture, $"{fonts[cut].Number(one):X4}");
        page.Append("> Tj ET\n");
    }

    public void Rule(double x1, double y1, double x2, double y2) =>
        page.Append(CultureInfo.InvariantCulture, $"{x1:0.##} {High - y1:0.##} m {x2:0.##} {High - y2:0.##} l S\n");

    /// <summary>A black rectangle.</summary>
    public void Fill(double x, double y, double width, double height) =>
        page.Append(CultureInfo.InvariantCulture, $"{x:0.##} {High - y - height:0.##} {width:0.##} {height:0.##} re f\n");

    /// <summary>A line by hand, through some points.</summary>
    public void Draw(IReadOnlyList<(double X, double Y)> points)
    {
        if (points.Count == 0)
            return;
        page.Append(CultureInfo.InvariantCulture, $"{points[0].X:0.##} {High - points[0].Y:0.##} m ");
        foreach (var (x, y) in points.Skip(1))
            page.Append(CultureInfo.InvariantCulture, $"{x:0.##} {High - y:0.##} l ");
        page.Append("S\n");
    }

    /// <summary>The foot of each page, and the file.</summary>
    public byte[] Finish()
    {
        for (var index = 0; index < pages.Count; index++)
        {
            page = pages[index];
            SayFoot(index + 1);
        }

        var file = new PdfFile();
        var (root, tree, named) = (file.Reserve(), file.Reserve(), fonts.Select(_ => file.Reserve()).ToList());
        var use = string.Concat(named.Select((number, cut) => string.Create(CultureInfo.InvariantCulture, $"/F{cut} {number} 0 R")));
        var leaves = new List<int>();
        foreach (var one in pages)
        {
            var content = file.AddStream(Encoding.ASCII.GetBytes(one.ToString()));
            leaves.Add(file.Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Page/Parent {tree} 0 R/MediaBox[0 0 {Wide} {High}]/Resources<</Font<<{use}>>>>/Contents {content} 0 R>>")));
        }

        for (var cut = 0; cut < fonts.Length; cut++)
            file.FillFont(named[cut], $"COHORT+{PaperFonts.Cuts[cut]}", PaperFonts.Of(cut), fonts[cut]);
        file.Fill(tree, string.Create(CultureInfo.InvariantCulture, $"<</Type/Pages/Count {leaves.Count}/Kids[{string.Join(' ', leaves.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one} 0 R")))}]>>"));
        file.Fill(root, string.Create(CultureInfo.InvariantCulture, $"<</Type/Catalog/Pages {tree} 0 R/Lang({terms.Language})/ViewerPreferences<</DisplayDocTitle true>>>>"));
        return file.Finish(root, file.Add($"<</Title{PdfFile.Text(terms.Title)}/Subject{PdfFile.Text(terms.Subject)}/Creator(Cohort)>>"));
    }

    private static double SizeOf(PaperFace face) => face switch
    {
        PaperFace.Title => 18,
        PaperFace.Heading => 13,
        PaperFace.Section => 10.5,
        PaperFace.Small => 7.5,
        PaperFace.Head => 8,
        _ => 9,
    };

    private void SayFoot(int number)
    {
        var (y, words) = (Bottom + 14, terms.PageOf(number, pages.Count));
        var right = Measure(PaperFace.Small, words);
        Rule(Left, Bottom + 9, Left + Width, Bottom + 9);
        foreach (var (line, index) in Wrap(PaperFace.Small, terms.Foot, Width - right - 12).Take(2).Select((line, index) => (line, index)))
            Say(PaperFace.Small, line, Left, y + (index * LineOf(PaperFace.Small)));
        Say(PaperFace.Small, words, Left + Width - right, y);
    }
}
