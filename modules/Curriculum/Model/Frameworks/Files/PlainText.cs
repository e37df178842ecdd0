using System.Text;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>HTML as plain text: paragraphs, breaks and list items on lines of their own; nothing of scripts.</summary>
/// <remarks>Token by token, without a tree: one of ten thousand open elements takes a parser ten seconds.</remarks>
internal static class PlainText
{
    private static readonly Dictionary<string, HtmlParseMode> Silent = new(StringComparer.Ordinal)
    {
        ["script"] = HtmlParseMode.Script,
        ["style"] = HtmlParseMode.Rawtext,
        ["iframe"] = HtmlParseMode.Rawtext,
        ["title"] = HtmlParseMode.RCData,
    };

    private static readonly HashSet<string> Breaking = ["p", "br", "li", "div", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "section", "article", "dt", "dd"];

    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
            return FileText.Lines(html);

        var text = new StringBuilder();
        using var source = new TextSource(html);
        var tokenizer = new HtmlTokenizer(source, HtmlEntityProvider.Resolver);
        var silent = "";
        for (var token = tokenizer.Get(); token.Type != HtmlTokenType.EndOfFile; token = tokenizer.Get())
        {
            if (silent.Length > 0)
                silent = token.Type == HtmlTokenType.EndTag && token.Name == silent ? "" : silent;
            else if (token.Type == HtmlTokenType.StartTag && Silent.TryGetValue(token.Name, out var mode))
                (silent, tokenizer.State) = (token.Name, mode);
            else
                Say(token, text);
        }

        return FileText.Lines(string.Join('\n', text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
    }

    private static void Say(HtmlToken token, StringBuilder text)
    {
        if (token.Type == HtmlTokenType.Character)
            Append(token.Data, text);
        else if (token.Type is HtmlTokenType.StartTag or HtmlTokenType.EndTag && Breaking.Contains(token.Name))
            text.Append(token.IsStartTag("li") ? "\n- " : "\n");
    }

    // In HTML a line's end is a space like another.
    private static void Append(string words, StringBuilder text)
    {
        foreach (var sign in words)
        {
            var isBlank = sign is ' ' or '\n' or '\r' or '\t' or '\f';
            if (!isBlank || (text.Length > 0 && text[^1] is not (' ' or '\n')))
                text.Append(isBlank ? ' ' : sign);
        }
    }
}
