using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sources;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Suggestions;

/// <summary>What the sources suggest, those together that come from one source or belong to one theme, the newest group first.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="ByTheme">By theme; else by source.</param>
/// <param name="Page">Which page, the first is 1.</param>
internal sealed record GetSuggestions(Guid Cohort, bool ByTheme, int Page) : IQuery<GetSuggestions.Answer>
{
    /// <summary>Suggestions on a page.</summary>
    public const int PerPage = 20;

    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>A suggestion.</summary>
    internal sealed record One(Guid Id, Guid Source, string Address, string Site, string Title, string Summary, DateTime? PublishedAt, DateTime FoundAt)
    {
        public string Name => ItemWords.Title(Title, "", Address);
    }

    /// <summary>Those of one source or theme that stand on the page.</summary>
    /// <param name="Name">The source or the theme; empty: its source is gone, or has no theme.</param>
    /// <param name="Lines">The newest first.</param>
    internal sealed record Group(string Name, IReadOnlyList<One> Lines);

    /// <param name="Groups">This page.</param>
    /// <param name="Total">All that wait.</param>
    /// <param name="Page">The page that is shown.</param>
    /// <param name="Latest">When the latest of all was found (UTC): "all seen" says until when.</param>
    /// <param name="Sources">How many sources are followed.</param>
    /// <param name="Now">Now (UTC).</param>
    /// <param name="Zone">The promo's zone.</param>
    internal sealed record Answer(IReadOnlyList<Group> Groups, int Total, int Page, DateTime Latest, int Sources, DateTime Now, TimeZoneInfo Zone)
    {
        /// <summary>Sources that do not answer.</summary>
        public int Silent { get; init; }

        public int Pages => Math.Max(1, (Total + PerPage - 1) / PerPage);
    }

    internal sealed class Handler(WatchDb db, ShelfReader shelves, IMediator mediator, TimeProvider clock) : IRequestHandler<GetSuggestions, Answer>
    {
        public async Task<Answer> Handle(GetSuggestions request, CancellationToken cancellationToken)
        {
            // 500 at most: in few words all are put in order, and those of the page alone are read whole.
            var waiting = await SuggestionReader.Waiting(db, request.Cohort).Select(one => new { one.Id, one.SourceId, one.FoundAt, At = one.PublishedAt ?? one.FoundAt }).ToListAsync(cancellationToken);
            var sources = await db.Sources.Where(one => one.CohortId == request.Cohort).Select(one => new { one.Id, one.Title, one.Address, one.ThemeId, IsSilent = one.PausedWhy != "" || db.Readings.Any(reading => reading.SourceId == one.Id && reading.Trouble != "") }).ToDictionaryAsync(one => one.Id, cancellationToken);
            var shelf = await shelves.Read(request.Cohort, cancellationToken);
            string NameOf(Guid id) =>
                !sources.TryGetValue(id, out var source) ? ""
                : !request.ByTheme ? ItemWords.Title(source.Title, "", source.Address)
                : source.ThemeId is { } theme ? shelf.Theme(theme)?.Name ?? "" : "";
            var order = waiting.GroupBy(one => NameOf(one.SourceId), StringComparer.Ordinal).OrderByDescending(group => group.Max(one => one.At)).ThenBy(group => group.Key, StringComparer.Ordinal)
                .SelectMany(group => group.OrderByDescending(one => one.At).ThenByDescending(one => one.Id)).ToList();
            var page = Math.Clamp(request.Page, 1, Math.Max(1, (order.Count + PerPage - 1) / PerPage));
            var ids = order.Skip((page - 1) * PerPage).Take(PerPage).Select(one => one.Id).ToList();
            var whole = await db.Suggestions.Where(one => ids.Contains(one.Id))
                .Select(one => new One(one.Id, one.SourceId, one.Address, one.Site, one.Title, one.Summary, one.PublishedAt, one.FoundAt)).ToDictionaryAsync(one => one.Id, cancellationToken);
            return new Answer(
                [.. ids.Where(whole.ContainsKey).Select(id => whole[id]).GroupBy(one => NameOf(one.Source), StringComparer.Ordinal).Select(group => new Group(group.Key, [.. group]))],
                order.Count, page, order.Count == 0 ? DateTime.UnixEpoch : order.Max(one => one.FoundAt), sources.Count, clock.GetUtcNow().UtcDateTime,
                (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone)
            {
                Silent = sources.Values.Count(one => one.IsSilent),
            };
        }
    }
}
