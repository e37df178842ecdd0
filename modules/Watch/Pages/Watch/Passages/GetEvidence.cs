using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Passages;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Passages;

/// <summary>What the watch of a period led to, theme by theme: what a body shows for its watch on law, jobs and teaching.</summary>
internal sealed record GetEvidence(Guid Cohort, DateOnly? From, DateOnly? To) : IQuery<GetEvidence.Answer>
{
    private const int MostLines = 200;

    public Access Access => Access.In(Cohort, Roles.Community);

    /// <summary>A theme: items that came, those presented, those that led somewhere, and passages by kind. Themes below it count apart.</summary>
    internal sealed record Row(string Theme, int Items, int Presented, int Used, IReadOnlyDictionary<PassageKind, int> Led);

    /// <summary>One passage.</summary>
    internal sealed record Line(DateTime At, Guid Item, string Title, PassageKind Kind, string To, string Path);

    internal sealed record Answer(IReadOnlyList<Row> Rows, Row All, IReadOnlyList<Line> Lines, TimeZoneInfo Zone);

    internal sealed class Handler(WatchDb db, ShelfReader shelves, IMediator mediator) : IRequestHandler<GetEvidence, Answer>
    {
        public async Task<Answer> Handle(GetEvidence request, CancellationToken cancellationToken)
        {
            var zone = (await mediator.Send(new GetPromo(request.Cohort), cancellationToken)).Zone;
            var items = db.Items.Where(one => one.CohortId == request.Cohort);
            var passages = db.Passages.Where(one => one.CohortId == request.Cohort);
            var picks = db.Picks.Where(one => one.CohortId == request.Cohort && one.PresentedAt != null);
            if (request.From is { Year: > 1900 and < 9000 } from && LocalTime.ToUtc(from, 0, zone) is var first)
                (items, passages, picks) = (items.Where(one => one.AddedAt >= first), passages.Where(one => one.At >= first), picks.Where(one => one.Date >= from));
            if (request.To is { Year: > 1900 and < 9000 } to && LocalTime.ToUtc(to.AddDays(1), 0, zone) is var last)
                (items, passages, picks) = (items.Where(one => one.AddedAt < last), passages.Where(one => one.At < last), picks.Where(one => one.Date <= to));

            var came = await items.GroupBy(_ => 1).Select(all => all.Count()).FirstOrDefaultAsync(cancellationToken);
            var byTheme = await (from item in items join place in db.Places on item.Id equals place.ItemId group item by place.ThemeId into all select new { all.Key, Count = all.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, cancellationToken);
            var led = await (from passage in passages
                             join item in db.Items on passage.ItemId equals item.Id
                             orderby passage.At descending
                             select new { passage.At, passage.Kind, To = passage.Title, passage.Path, item.Id, item.Title, item.FetchedTitle, item.Address }).ToListAsync(cancellationToken);
            var presented = await picks.Select(one => one.ItemId).Distinct().ToListAsync(cancellationToken);
            var places = (await (from place in db.Places
                                 where place.CohortId == request.Cohort && (passages.Any(one => one.ItemId == place.ItemId) || picks.Any(one => one.ItemId == place.ItemId))
                                 select new { place.ItemId, place.ThemeId }).ToListAsync(cancellationToken)).ToLookup(one => one.ThemeId, one => one.ItemId);
            Row Of(string name, int count, Func<Guid, bool> isIn) => new(
                name, count, presented.Count(isIn), led.Where(one => isIn(one.Id)).Select(one => one.Id).Distinct().Count(),
                led.Where(one => isIn(one.Id)).GroupBy(one => one.Kind).ToDictionary(one => one.Key, one => one.Count()));
            var themes = (await shelves.Read(request.Cohort, cancellationToken)).Themes;
            return new Answer(
                [.. themes.Select(theme => Of(string.Join(" › ", theme.Above.Select(id => themes.First(one => one.Id == id).Name).Append(theme.Name)), byTheme.GetValueOrDefault(theme.Id), places[theme.Id].ToHashSet().Contains))],
                Of("", came, _ => true),
                [.. led.Take(MostLines).Select(one => new Line(one.At, one.Id, ItemWords.Title(one.Title, one.FetchedTitle, one.Address), one.Kind, one.To, one.Path))],
                zone);
        }
    }
}
