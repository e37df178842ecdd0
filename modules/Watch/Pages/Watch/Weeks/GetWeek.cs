using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Items;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Weeks;

/// <summary>What the promo found in a week, theme by theme: those most talked of first.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Of">Any day of the week; null: the week of today.</param>
internal sealed record GetWeek(Guid Cohort, DateOnly? Of) : IQuery<GetWeek.Answer>
{
    /// <summary>Links that one page shows; the list has the others.</summary>
    internal const int Most = 200;

    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>One link of the week.</summary>
    internal sealed record Line(Guid Id, string Own, string Fetched, string Address, string Site, DateTime AddedAt, int Useful, int Comments)
    {
        public string Title => ItemWords.Title(Own, Fetched, Address);

        public int Heard => Useful + Comments;
    }

    /// <summary>A theme and its links; null: links that stand in none.</summary>
    internal sealed record Group(ThemeCard? Theme, IReadOnlyList<Line> Lines);

    /// <summary>The week from its Monday; who brought what, and what became of it.</summary>
    internal sealed record Answer(DateOnly Monday, bool IsNow, IReadOnlyList<Group> Groups, int Count, ILookup<Guid, (Guid PersonId, string Why)> Voices, IReadOnlyDictionary<Guid, string> Names, Led Led)
    {
        public IEnumerable<Line> Lines => Groups.SelectMany(one => one.Lines);

        public int People => Lines.SelectMany(one => Voices[one.Id]).Select(one => one.PersonId).Distinct().Count();

        public int Used => Lines.Count(one => Led.Passages.Contains(one.Id));
    }

    internal sealed class Handler(WatchDb db, ShelfReader shelves, LedReader led, IMediator mediator, TimeProvider clock) : IRequestHandler<GetWeek, Answer>
    {
        public async Task<Answer> Handle(GetWeek request, CancellationToken cancellationToken)
        {
            var zone = (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone;
            var today = LocalTime.Of(clock.GetUtcNow().UtcDateTime, zone).Date;
            var monday = (request.Of is { Year: > 1900 and < 9000 } of ? of : today).Monday();
            var (from, to) = (LocalTime.ToUtc(monday, 0, zone), LocalTime.ToUtc(monday.AddDays(7), 0, zone));
            var items = db.Items.Where(one => one.CohortId == request.Cohort && one.RetiredAt == null && one.AddedAt >= from && one.AddedAt < to);
            var count = await items.CountAsync(cancellationToken);
            var lines = await items.OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Take(Most)
                .Select(one => new Line(
                    one.Id, one.Title, one.FetchedTitle, one.Address, one.Site, one.AddedAt,
                    db.Reactions.Count(useful => useful.ItemId == one.Id),
                    db.Comments.Count(said => said.ItemId == one.Id && said.RemovedAt == null)))
                .ToListAsync(cancellationToken);
            var ids = lines.ConvertAll(one => one.Id);
            var voices = await db.Voices.Where(one => ids.Contains(one.ItemId)).OrderBy(one => one.At).ThenBy(one => one.Id).Select(one => new { one.ItemId, one.PersonId, one.Why }).ToListAsync(cancellationToken);
            var places = (await db.Places.Where(one => ids.Contains(one.ItemId)).Select(one => new { one.ItemId, one.ThemeId }).ToListAsync(cancellationToken)).ToLookup(one => one.ItemId, one => one.ThemeId);
            var shelf = await shelves.Read(request.Cohort, cancellationToken);
            // A link of several themes stands once, under the first of them.
            var order = shelf.Themes.Index().ToDictionary(one => one.Item.Id, one => one.Index);
            int PlaceOf(Line line) => places[line.Id].Select(one => order.GetValueOrDefault(one, int.MaxValue)).DefaultIfEmpty(int.MaxValue).Min();
            return new Answer(
                monday,
                monday == today.Monday(),
                [.. lines.GroupBy(PlaceOf).OrderBy(one => one.Key).Select(one => new Group(
                    one.Key == int.MaxValue ? null : shelf.Themes[one.Key],
                    [.. one.OrderByDescending(line => line.Heard).ThenByDescending(line => line.AddedAt)]))],
                count,
                voices.ToLookup(one => one.ItemId, one => (one.PersonId, one.Why)),
                (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId, one => one.Name),
                await led.Read(request.Cohort, cancellationToken));
        }

    }
}
