using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Cohort.Facilities.Fetching;

/// <summary>
/// Goes over a whole page once, sign by sign, as <see cref="HeadReader"/> does over its head, and builds no tree: two thousand
/// boxes one in the other, or none closed, cost what as many letters cost. What stands beside the text (menus, head and foot,
/// asides) is counted in and out; a page that never closes one has no text after it, unless its main part begins.
/// </summary>
internal sealed class PageScan
{
    private static readonly HashSet<string> Beside = ["nav", "header", "footer", "aside", "template", "svg", "select", "button", "dialog", "menu", "object", "video", "audio", "canvas"];

    private static readonly HashSet<string> InWords =
        ["a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var", "wbr"];

    private readonly RunningText main = new(PageFacts.LongestText);
    private readonly RunningText body = new(PageFacts.LongestText);
    private readonly PageMeta meta = new();
    private int beside;
    private int inMain;

    private PageScan()
    {
    }

    /// <summary>Everything but the title.</summary>
    public static PageFacts Read(string text)
    {
        var scan = new PageScan();
        scan.Run(text);
        // Teasers and comments are articles too: alone they are not the page.
        var words = scan.main.Count * 4 >= scan.body.Count ? scan.main : scan.body;
        return scan.meta.Facts() with { Text = words.ToString(), Minutes = words.Count < PageMeta.FewWords ? 0 : (words.Count + PageMeta.WordsAMinute - 1) / PageMeta.WordsAMinute };
    }

    private void Run(string text)
    {
        using var source = new TextSource(text);
        var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = (ref _, name) => name.Span is "property" or "name" or "itemprop" or "http-equiv" or "content" or "lang" or "datetime" or "type",
        };
        while (tokens.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            if (token.Type == HtmlTokenType.Character)
                Say(token.Data);
            else if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } start)
                Begin(start, tokens);
            else if (token.Type == HtmlTokenType.EndTag)
                End(token.Name);
        }
    }

    private void Say(string text)
    {
        if (beside > 0)
            return;
        body.Add(text);
        if (inMain > 0)
            main.Add(text);
    }

    private void Begin(HtmlTagToken tag, HtmlTokenizer tokens)
    {
        var name = tag.Name;
        Part(name);
        if (HeadReader.Inside(name) is { } mode)
        {
            var words = HeadReader.Words(tokens, mode);
            if (name == "script" && tag.GetAttribute("type").Trim().Equals("application/ld+json", StringComparison.OrdinalIgnoreCase))
                meta.Data.Read(words);
        }
        else if (name is "main" or "article")
        {
            inMain++;
            beside = name == "main" ? 0 : beside;
        }
        else if (Beside.Contains(name))
            beside += tag.IsSelfClosing ? 0 : 1;
        else if (name == "meta")
            meta.Take(tag);
        else if (name == "html")
            meta.Say(tag.GetAttribute("lang"));
        else if (name == "time")
            meta.At(tag.GetAttribute("datetime"), inMain > 0);
    }

    private void End(string name)
    {
        Part(name);
        if (name is "main" or "article")
            inMain = Math.Max(0, inMain - 1);
        else if (Beside.Contains(name))
            beside = Math.Max(0, beside - 1);
    }

    private void Part(string name)
    {
        if (InWords.Contains(name))
            return;
        body.Part();
        main.Part();
    }
}
