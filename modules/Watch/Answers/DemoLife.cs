using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Passages;
using MediatR;

namespace Cohort.Watch.Answers;

/// <summary>What the demo promo did with its watch: three weeks of turns, one presentation, and a link to read before a workshop.</summary>
internal sealed class DemoLife(WatchDb db, TurnReader turns, IMediator mediator, TimeProvider clock)
{
    private const int Days = 21, Presented = 2, Read = 3;

    /// <summary>Writes it, for items oldest first.</summary>
    public async Task Seed(Guid cohort, IReadOnlyList<WatchItem> items, CancellationToken stop)
    {
        var table = await turns.Read(cohort, stop);
        var now = clock.GetUtcNow().UtcDateTime;
        var today = LocalTime.Of(now, table.Promo.Zone).Date;
        var past = table.Coming(today.AddDays(-Days)).Where(one => one.Date < today).ToList();
        db.Turns.AddRange(past.Select(one => new CuratorTurn(cohort, one.Date, one.Person, null, LocalTime.ToUtc(one.Date, 0, table.Promo.Zone))));
        if (past.Count > 0)
        {
            var (last, at) = (past[^1], LocalTime.ToUtc(past[^1].Date, table.Promo.AfternoonStartsAt, table.Promo.Zone));
            foreach (var (index, item) in items.Where(one => one.AddedAt < at).Take(Presented).Index())
            {
                var pick = new Pick(cohort, last.Date, item.Id, index + 1, last.Person, at.AddHours(-2));
                pick.Present(true, last.Person, at);
                db.Picks.Add(pick);
            }
        }

        if (items.Count > Read && (await mediator.Send(new ListComingWorkshops(cohort, today), stop)) is [var workshop, ..])
            db.Passages.Add(new Passage(cohort, items[Read].Id, PassageKind.Reading, new Destination(workshop.Id, CurriculumLinks.Workshop(cohort, workshop.Id), workshop.Title), "", items[Read].AddedBy, now.AddHours(-20)));
    }
}
