using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Cohort.Kernel.Text;

namespace Cohort.Facilities.Fetching;

/// <summary>Finds what a page that was fetched says of itself. Pure; whatever the page holds, it ends soon and throws nothing.</summary>
internal static partial class PageReading
{
    public const int LongestTitle = 300;

    // Only the head is read, and no more of it than this: a page made to be slow stays harmless.
    private const int MostCharacters = 64 * 1024;

    // What browsers read, and .NET too. UTF-7 is not among them: it is a way to smuggle, and its other names throw.
    private static readonly HashSet<string> Read = new(StringComparer.OrdinalIgnoreCase)
    {
        "utf-8", "utf8", "utf-16", "utf-16le", "utf-16be", "iso-8859-2", "iso-8859-3", "iso-8859-4", "iso-8859-5", "iso-8859-6", "iso-8859-7", "iso-8859-8", "iso-8859-9", "iso-8859-13", "iso-8859-15",
        "windows-874", "windows-1250", "windows-1251", "windows-1253", "windows-1254", "windows-1255", "windows-1256", "windows-1257", "windows-1258",
        "koi8-r", "koi8-u", "macintosh", "ibm866", "gbk", "gb2312", "gb18030", "big5", "euc-jp", "shift_jis", "iso-2022-jp", "euc-kr", "ks_c_5601-1987",
    };

    private static readonly Encoding Latin = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>The title on one line, without signs that hide or turn others; empty when there is none.</summary>
    public static string Title(Fetched page) => TitleOf(Decode(page));

    private static string TitleOf(string text)
    {
        var head = HeadReader.Read(TextFile.Cut(text, MostCharacters));
        return TextFile.Cut(Plain(string.IsNullOrWhiteSpace(head.Title) ? head.Social : head.Title), LongestTitle).TrimEnd();
    }

    /// <summary>All that the page says of itself: the head is gone over for its title, then the whole.</summary>
    public static PageFacts Facts(Fetched page)
    {
        var text = Decode(page);
        var scanned = PageScan.Read(text);
        return scanned with { Title = TitleOf(text), Text = TextFile.Cut(TextFile.OneLine(scanned.Text), PageFacts.LongestText) };
    }

    /// <summary>A file has no title: its name stands for one, when it looks like a name.</summary>
    public static string FileName(Fetched file)
    {
        var name = Plain(Uri.UnescapeDataString(file.Address.Segments.LastOrDefault() ?? "")).Trim('/', ' ');
        return name.LastIndexOf('.') is > 0 and var dot && name.Length - dot is > 1 and < 7 ? TextFile.Cut(name, LongestTitle) : "";
    }

    /// <summary>It is a page, as far as it says so itself.</summary>
    public static bool IsPage(Fetched page) =>
        page.ContentType.Length == 0 || (MediaTypeHeaderValue.TryParse(page.ContentType, out var type) && type.MediaType is "text/html" or "application/xhtml+xml");

    /// <summary>On one line, without signs that hide or turn others.</summary>
    public static string Plain(string text) => TextFile.OneLine(string.Concat(text.EnumerateRunes()
        .Where(one => one.Value is 0x200C or 0x200D || Rune.GetUnicodeCategory(one) is not (UnicodeCategory.Format or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
        .Select(one => one.ToString())));

    // What the host says, else what the page says, else what the bytes look like.
    private static string Decode(Fetched page)
    {
        var said = MediaTypeHeaderValue.TryParse(page.ContentType, out var type) ? type.CharSet : null;
        var isMarked = page.Body is [0xEF, 0xBB, 0xBF, ..] or [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..];
        if (string.IsNullOrEmpty(said) && Charset().Match(Latin.GetString(page.Body.AsSpan(0, Math.Min(page.Body.Length, 2048)))) is { Success: true } match)
        {
            // A mark that can be read letter by letter is not UTF-16, whatever it says (WHATWG HTML, 13.2.3.2).
            said = match.Groups["name"].Value is var name && name.StartsWith("utf-16", StringComparison.OrdinalIgnoreCase) ? "utf-8" : name;
        }

        return !isMarked && Named(said) is { } encoding ? encoding.GetString(page.Body) : TextFile.Decode(Whole(page.Body));
    }

    // A body that was cut may end in the middle of a letter, which would make it look like no UTF-8 at all.
    private static ReadOnlySpan<byte> Whole(byte[] body)
    {
        for (var back = 1; back <= Math.Min(3, body.Length); back++)
        {
            if (body[^back] < 0x80)
                break;
            if (body[^back] >= 0xC0)
                return body.AsSpan(0, body.Length - back);
        }

        return body;
    }

    private static Encoding? Named(string? name)
    {
        // As browsers do: Latin-1 and ASCII are read as Windows-1252, of which they are a part.
        switch (name?.Trim('"', '\'', ' ').ToLowerInvariant())
        {
            case null or "":
                return null;
            case "iso-8859-1" or "iso8859-1" or "iso_8859-1" or "iso-ir-100" or "latin1" or "latin-1" or "l1" or "ascii" or "us-ascii" or "cp1252" or "x-cp1252" or "windows-1252":
                return Latin;
            case "utf8":
                return Encoding.UTF8;
            case var other:
                return Read.Contains(other) ? CodePagesEncodingProvider.Instance.GetEncoding(other) ?? Encoding.GetEncoding(other) : null;
        }
    }

    [GeneratedRegex("""<meta[^>]{0,200}?charset\s*=\s*["']?(?<name>[\w.:-]{1,40})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Charset();
}
