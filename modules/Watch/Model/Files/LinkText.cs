using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Files;

/// <summary>Bytes as text, and HTML as text.</summary>
internal static partial class LinkText
{
    private static readonly HashSet<string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "blockquote", "br", "center", "cite", "code", "dd", "del", "div", "dl", "dt", "em", "figcaption", "figure", "font", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "i", "iframe", "img", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "script",
        "section", "small", "span", "strike", "strong", "style", "sub", "sup", "svg", "table", "tbody", "td", "th", "thead", "tr", "u", "ul", "video", "article", "header", "footer", "picture", "source", "audio", "object", "embed", "form", "input", "button", "link", "meta",
    };

    private static readonly HashSet<string> Breaking = new(StringComparer.OrdinalIgnoreCase) { "p", "br", "li", "div", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "section", "article" };

    /// <summary>By the file's mark; else UTF-8 when it is valid, whatever is declared; else as declared; else Windows-1252.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="charset">What came with it, as HTTP's header; or null.</param>
    public static string Decode(ReadOnlySpan<byte> bytes, string? charset = null)
    {
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0xEF, 0xBB, 0xBF, ..] || System.Text.Unicode.Utf8.IsValid(bytes))
            return TextFile.Decode(bytes);
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]);
        foreach (var name in new[] { charset, Declared().Match(head).Groups["name"].Value })
        {
            if (name is { Length: > 0 } && Named(name) is { } encoding)
                return encoding.GetString(bytes);
        }

        return TextFile.Decode(bytes);
    }

    /// <summary>HTML as text: the marks that HTML knows go, its breaks become lines, all other signs stay.</summary>
    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
            return html;
        var text = Tag().Replace(html, one => !Known.Contains(one.Groups["name"].Value) ? one.Value : Breaking.Contains(one.Groups["name"].Value) ? "\n" : "");
        return Blank().Replace(WebUtility.HtmlDecode(text), "\n\n");
    }

    private static Encoding? Named(string name)
    {
        try
        {
            // UTF-8 was tried already, and is not what it says.
            var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
            return encoding is UTF8Encoding or UnicodeEncoding or UTF32Encoding ? null : encoding.CodePage == 28591 ? CodePagesEncodingProvider.Instance.GetEncoding(1252) : encoding;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("""(?:charset|encoding)\s*=\s*["']?(?<name>[A-Za-z0-9_\-]{2,30})""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Declared();

    [GeneratedRegex("""</?(?<name>[A-Za-z][A-Za-z0-9]*)(?:[\s/][^<>]*)?>""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\n[ \t]*(?:\n[ \t]*){2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Blank();
}
