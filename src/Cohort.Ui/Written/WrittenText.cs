using Markdig;
using Microsoft.AspNetCore.Html;

namespace Cohort.Ui.Written;

/// <summary>
/// What somebody wrote, in Markdown (CommonMark without HTML), as a page shows it. Markdig reads it; what is written out is not
/// its HTML but <see cref="WrittenHtml"/>: a dozen marks, each made here, and of what people wrote nothing but encoded text and
/// addresses of the web. There is nothing to sanitise afterwards.
/// </summary>
public static class WrittenText
{
    // Text that looks like a deep tree is no text: it is shown as it was written.
    private const int Longest = 10_000;

    private const int LongestPage = 60_000;

    private static readonly MarkdownPipeline PageReader = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().UsePipeTables().UseSoftlineBreakAsHardlineBreak().Build();

    private static readonly MarkdownPipeline Reader = new MarkdownPipelineBuilder().DisableHtml().UseAutoLinks().UseSoftlineBreakAsHardlineBreak().Build();

    /// <summary>The text as HTML: paragraphs, lists, quotations, code, links. Never throws, whatever the text.</summary>
    /// <param name="text">As it was written; lines end where they ended.</param>
    public static IHtmlContent Html(string? text) => Html(text, Longest, Reader, () => new WrittenHtml());

    /// <summary>A page that people write together: headings from the third level down, tables, and pictures. Never throws.</summary>
    /// <param name="text">As it was written.</param>
    /// <param name="pictures">The path on this site of a picture that the text names, or null: it is no picture of ours, and is not shown.</param>
    public static IHtmlContent Page(string? text, Func<string, string?> pictures) => Html(text, LongestPage, PageReader, () => new WrittenHtml(pictures));

    private static HtmlString Html(string? text, int longest, MarkdownPipeline reader, Func<WrittenHtml> begin)
    {
        var html = begin();
        try
        {
            if (text is { Length: > 0 } && text.Length <= longest)
                html.All(Markdown.Parse(text, reader));
            else
                html.Plain(text ?? "");
        }
        catch (ArgumentException)
        {
            // Markdig refuses what is nested more than 128 deep.
            html = begin();
            html.Plain(text ?? "");
        }

        return new HtmlString(html.ToString());
    }
}
