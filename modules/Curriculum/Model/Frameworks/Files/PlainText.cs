using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>HTML as plain text: paragraphs, breaks and list items on lines of their own; nothing of scripts.</summary>
internal static class PlainText
{
    private static readonly HashSet<string> Silent = ["script", "style", "template", "noscript", "head", "iframe", "object", "textarea", "select"];

    private static readonly HashSet<string> Breaking = ["p", "br", "li", "div", "tr", "ul", "ol", "table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "pre", "hr", "section", "article", "dt", "dd"];

    public static string Of(string html)
    {
        if (!html.AsSpan().ContainsAny('<', '&'))
            return FileText.Lines(html);

        var text = new StringBuilder();
        using var document = new HtmlParser().ParseDocument(html);
        // By hand, because a hostile text nests deeper than calls may.
        for (INode? node = document.Body; node is not null; node = Next(node, document.Body!, text))
            Open(node, text);
        return FileText.Lines(string.Join('\n', text.ToString().Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)));
    }

    private static INode? Next(INode node, INode top, StringBuilder text)
    {
        if (!IsSilent(node) && node.FirstChild is { } child)
            return child;
        for (var one = node; one != top; one = one.Parent!)
        {
            Break(one, text);
            if (one.NextSibling is { } sibling)
                return sibling;
        }

        return null;
    }

    private static void Open(INode node, StringBuilder text)
    {
        Break(node, text);
        if (node is IText words)
            Append(words.Data, text);
        else if (node is IElement { LocalName: "li" })
            text.Append("- ");
    }

    private static void Break(INode node, StringBuilder text)
    {
        if (node is IElement element && Breaking.Contains(element.LocalName))
            text.Append('\n');
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

    private static bool IsSilent(INode node) => node is IElement element && Silent.Contains(element.LocalName);
}
