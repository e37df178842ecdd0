using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Cohort.Ui.Written;

/// <summary>Writes what Markdig read. A kind of thing that is not named here comes out as its text, or not at all.</summary>
internal sealed partial class WrittenHtml
{
    // Deeper than this no reader follows, and pages become slow.
    private const int Deepest = 6;

    // As the pages write theirs: letters with accents stay letters.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    private readonly StringBuilder html = new();
    private bool isInLink;

    public override string ToString() => html.ToString();

    /// <summary>A text without any mark.</summary>
    public void Plain(string text) => html.Append("<p class=\"as-written\">").Append(Encoded(text)).Append("</p>");

    /// <summary>Blocks, one after the other.</summary>
    public void All(ContainerBlock blocks, int depth = 0)
    {
        foreach (var block in blocks)
            One(block, depth);
    }

    private void One(Block block, int depth)
    {
        switch (block)
        {
            case HeadingBlock heading when IsPage:
                Heading(heading);
                break;
            case Table table when depth < Deepest:
                Table(table, depth);
                break;
            // A heading inside a comment would stand among those of the page: it is a line in bold.
            case HeadingBlock heading:
                Inside("p", () => Inside("strong", () => Words(heading.Inline, 0)));
                break;
            case ParagraphBlock paragraph:
                Inside("p", () => Words(paragraph.Inline, 0));
                break;
            case QuoteBlock quote when depth < Deepest:
                Inside("blockquote", () => All(quote, depth + 1));
                break;
            case ListBlock list when depth < Deepest:
                List(list, depth);
                break;
            case CodeBlock code:
                Inside("pre", () => Inside("code", () => html.Append(Encoded(code.Lines.ToString()))));
                break;
            case ThematicBreakBlock:
                html.Append("<hr>");
                break;
            case ContainerBlock deeper:
                All(deeper, depth);
                break;
            case LeafBlock { Inline: { } words }:
                Inside("p", () => Words(words, 0));
                break;
        }
    }

    private void List(ListBlock list, int depth)
    {
        var start = list.IsOrdered && int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var from) && from != 1 ? $" start=\"{from.ToString(CultureInfo.InvariantCulture)}\"" : "";
        html.Append(list.IsOrdered ? $"<ol{start}>" : "<ul>");
        foreach (var line in list.OfType<ContainerBlock>())
        {
            Inside("li", () =>
            {
                foreach (var block in line)
                {
                    // A list whose lines stand close has no paragraphs.
                    if (!list.IsLoose && block is ParagraphBlock words)
                        Words(words.Inline, 0);
                    else
                        One(block, depth + 1);
                }
            });
        }

        html.Append(list.IsOrdered ? "</ol>" : "</ul>");
    }

    private void Words(ContainerInline? words, int depth)
    {
        for (var one = words?.FirstChild; one is not null; one = one.NextSibling)
            Word(one, depth);
    }

    private void Word(Inline word, int depth)
    {
        switch (word)
        {
            case LiteralInline literal:
                html.Append(Encoded(literal.Content.ToString()));
                break;
            case HtmlEntityInline entity:
                html.Append(Encoded(entity.Transcoded.ToString()));
                break;
            case CodeInline code:
                Inside("code", () => html.Append(Encoded(code.Content)));
                break;
            case LineBreakInline:
                html.Append("<br>");
                break;
            case AutolinkInline link:
                Link(link.IsEmail ? $"mailto:{link.Url}" : link.Url, () => html.Append(Encoded(link.Url)));
                break;
            case LinkInline { IsImage: true } picture when depth < Deepest && Picture(picture.Url, () => Words(picture, depth + 1)):
                break;
            // A picture would be asked of another host by whoever reads: it is a link to it.
            case LinkInline link when depth < Deepest:
                Link(link.GetDynamicUrl?.Invoke() ?? link.Url, () => Named(link, depth));
                break;
            case EmphasisInline strong when depth < Deepest:
                Inside(strong.DelimiterCount > 1 ? "strong" : "em", () => Words(strong, depth + 1));
                break;
            // Not one call in the other: what is nested deeper than anybody writes must not end the process.
            case ContainerInline deeper:
                html.Append(Encoded(string.Concat(deeper.Descendants<LiteralInline>().Select(one => one.Content.ToString()))));
                break;
            case HtmlInline raw:
                html.Append(Encoded(raw.Tag));
                break;
        }
    }

    private void Named(LinkInline link, int depth)
    {
        var before = html.Length;
        Words(link, depth + 1);
        if (html.Length == before)
            html.Append(Encoded(link.Url ?? ""));
    }

    // Only what leads to the web or to somebody's mail; anything else stays its words.
    private void Link(string? address, Action words)
    {
        if (!isInLink && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto")
        {
            html.Append("<a href=\"").Append(Encoded(uri.AbsoluteUri)).Append("\" rel=\"nofollow noopener noreferrer\">");
            isInLink = true;
            words();
            isInLink = false;
            html.Append("</a>");
        }
        else
            words();
    }

    private void Inside(string mark, Action words)
    {
        html.Append('<').Append(mark).Append('>');
        words();
        html.Append("</").Append(mark).Append('>');
    }

    private static string Encoded(string text) => Encoder.Encode(text);
}
