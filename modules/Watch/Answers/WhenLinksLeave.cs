using System.Text;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Feeds;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Items;
using MediatR;

namespace Cohort.Watch.Answers;

/// <summary>The list, or a part of it, as a file with a name that every system takes.</summary>
internal sealed class WhenLinksLeave(LinkPicker picker, FeedMaker feeds, ShelfReader shelves, IMediator mediator, Texts texts, TimeProvider clock) : IRequestHandler<ExportLinks, LinkFile>
{
    public async Task<LinkFile> Handle(ExportLinks request, CancellationToken cancellationToken)
    {
        var (cohort, format, choice) = (request.Cohort, request.Format, request.Choice);
        var promo = await mediator.Send(new GetPromo(cohort), cancellationToken);
        var theme = choice.Theme is { } id ? Kernel.NotFound.IfNull((await shelves.Read(cohort, cancellationToken)).Theme(id)).Name : "";
        var title = theme.Length > 0 ? $"{promo.Name} – {theme}" : promo.Name;
        var (ending, type) = Form(format);
        var text = format switch
        {
            LinkFormat.Opml => OpmlWriter.Write(title, await picker.Sources(cohort, choice, cancellationToken)),
            LinkFormat.Atom or LinkFormat.JsonFeed => await feeds.Make(cohort, await picker.Pick(cohort, choice, cancellationToken), format, texts["Watch of {0}", title], WatchLinks.Export(cohort), choice.Theme is { } at ? WatchLinks.Theme(cohort, at) : WatchLinks.List(cohort), cancellationToken),
            _ => Write(format, await picker.Links(cohort, choice, cancellationToken), title),
        };
        var day = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), promo.Zone).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        return new LinkFile($"{Slug(texts["watch"])}-{Slug(title)}-{day}.{ending}", type, Encoding.UTF8.GetBytes(text));
    }

    private static string Write(LinkFormat format, IReadOnlyList<FoundLink> links, string title) => format switch
    {
        LinkFormat.Csv => ListWriters.Csv(links),
        LinkFormat.Json => ListWriters.OurJson(links),
        LinkFormat.Markdown => ListWriters.Markdown(links, title),
        _ => ListWriters.Netscape(links, title),
    };

    private static (string Ending, string Type) Form(LinkFormat format) => format switch
    {
        LinkFormat.Csv => ("csv", "text/csv; charset=utf-8"),
        LinkFormat.Json => ("json", "application/json; charset=utf-8"),
        LinkFormat.Markdown => ("md", "text/markdown; charset=utf-8"),
        LinkFormat.Opml => ("opml", "text/x-opml; charset=utf-8"),
        LinkFormat.Atom => ("atom", FeedMaker.TypeOf(format)),
        LinkFormat.JsonFeed => ("feed.json", FeedMaker.TypeOf(format)),
        _ => ("html", "text/html; charset=utf-8"),
    };

    private static string Slug(string text)
    {
        var plain = new string([.. SearchText.Normalise(text).Select(one => char.IsAsciiLetterOrDigit(one) ? one : '-')]);
        return TextFile.Cut(string.Join('-', plain.Split('-', StringSplitOptions.RemoveEmptyEntries)), 60);
    }
}
