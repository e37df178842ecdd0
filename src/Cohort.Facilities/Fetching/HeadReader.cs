using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Cohort.Facilities.Fetching;

/// <summary>
/// Reads the head of a page sign by sign (WHATWG HTML, 13.2.5), and builds no tree of it: to mend what was left open a tree
/// may need far more room than the page took. It ends where the head ends: at the first thing that does not belong there.
/// </summary>
internal static class HeadReader
{
    /// <param name="Title">What the page calls itself, or empty.</param>
    /// <param name="Social">What it wants to be called where others link to it (og:title), or empty.</param>
    internal sealed record Head(string Title, string Social);

    public static Head Read(string text)
    {
        using var source = new TextSource(text);
        // Other attributes are not kept: whoever writes thousands has them compared, each with each.
        var tokens = new HtmlTokenizer(source, HtmlEntityProvider.Resolver)
        {
            SkipComments = true,
            ShouldEmitAttribute = (ref _, name) => name.Span is "property" or "content",
        };
        var (social, templates) = ("", 0);
        while (tokens.Get() is { Type: not HtmlTokenType.EndOfFile } token)
        {
            var isEnd = token.Type == HtmlTokenType.EndTag;
            if (token.Type is not HtmlTokenType.StartTag && !isEnd)
            {
                if (token.Type == HtmlTokenType.Character && templates == 0 && !string.IsNullOrWhiteSpace(token.Data))
                    break;
                continue;
            }

            if (token.Name == "template")
                templates = Math.Max(0, templates + (isEnd ? -1 : 1));
            else if (isEnd)
            {
                if (templates == 0 && token.Name is "head" or "body" or "html")
                    break;
            }
            else if (Inside(token.Name) is { } mode)
            {
                var words = Words(tokens, mode);
                if (token.Name == "title" && templates == 0 && !string.IsNullOrWhiteSpace(words))
                    return new Head(words, social);
            }
            else if (templates == 0 && token.Name is not ("html" or "head" or "meta" or "link" or "base" or "basefont" or "bgsound"))
                break;
            else if (templates == 0 && token.Name == "meta" && social.Length == 0 && token is HtmlTagToken tag && tag.GetAttribute("property") == "og:title")
                social = tag.GetAttribute("content") ?? "";
        }

        return new Head("", social);
    }

    // What stands in these is text to the end tag, whatever it looks like.
    internal static HtmlParseMode? Inside(string name) => name switch
    {
        "title" or "textarea" => HtmlParseMode.RCData,
        "script" => HtmlParseMode.Script,
        "style" or "noscript" or "noframes" or "iframe" or "noembed" or "xmp" => HtmlParseMode.Rawtext,
        _ => null,
    };

    internal static string Words(HtmlTokenizer tokens, HtmlParseMode mode)
    {
        tokens.State = mode;
        var words = new StringBuilder();
        while (tokens.Get() is { Type: HtmlTokenType.Character } token)
            words.Append(token.Data);
        return words.ToString();
    }
}
