using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Reminders;
using MediatR;

namespace Cohort.Curriculum.Reminders;

/// <summary>Writes the programme's reminders down: which, and for which hour.</summary>
internal sealed class ReminderPlanner(ReminderBook book, IMediator mediator, TimeProvider clock)
{
    private const int Noon = 12 * 60;

    /// <summary>How far ahead a change is news; further away the group is still building.</summary>
    private const int DaysAhead = 7;

    /// <summary>Time for a second move, or for an undo, before a change is told.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(10);

    /// <summary>The evening before each date of a workshop, and an hour before each of its parts.</summary>
    public async Task Plan(Guid cohort, BoardWorkshop workshop, CancellationToken stop)
    {
        if (workshop.State != WorkshopState.Planned)
            return;
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        foreach (var slot in workshop.Slots)
        {
            var begins = Beginning.At(slot, promo.Zone);
            await book.Plan(InAnHourRule.Key, workshop.Id, Beginning.Of(slot), (cohort, promo.TimeZone), begins.AddHours(-1), begins, stop);
            await book.Plan(TomorrowRule.Key, cohort, slot.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (cohort, promo.TimeZone),
                LocalTime.ToUtc(slot.Date.AddDays(-1), Noon, promo.Zone), LocalTime.ToUtc(slot.Date, promo.MorningStartsAt, promo.Zone), stop);
        }
    }

    /// <summary>Tells of a change that concerns the next days.</summary>
    public async Task Tell(Guid cohort, PlanChange change, BoardWorkshop workshop, WorkshopSnapshot? before, CancellationToken stop)
    {
        var then = before?.State == WorkshopState.Planned ? before.Slots.Select(one => new ReplannedRule.Before.Slot(one.Date, one.Part, one.StartsAt)).ToList() : [];
        var now = workshop.State == WorkshopState.Planned ? workshop.Slots.Select(one => new ReplannedRule.Before.Slot(one.Date, one.Part, one.StartsAt)).ToList() : [];
        if (workshop.State == WorkshopState.Held || then.ToHashSet().SetEquals(now))
            return;
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        var (today, hour) = LocalTime.Of(change.At, promo.Zone);
        // What is new is told by the evening before, unless that evening may have passed.
        var newsUntil = then.Count > 0 ? today.AddDays(DaysAhead) : hour >= Noon ? today.AddDays(1) : today;
        if (!then.Concat(now).Any(one => one.Date >= today && one.Date <= newsUntil))
            return;
        var at = clock.GetUtcNow().UtcDateTime;
        var last = then.Concat(now).Max(one => LocalTime.ToUtc(one.Date, one.StartsAt, promo.Zone));
        var first = then.Concat(now).Select(one => LocalTime.ToUtc(one.Date, one.StartsAt, promo.Zone)).Where(one => one > at).DefaultIfEmpty(last).Min();
        // What begins within the settling time is told at once.
        var due = first - at < Settling * 2 ? at : at + Settling;
        var waiting = await book.Waiting(ReplannedRule.Key, workshop.Id, stop);
        await book.Plan(ReplannedRule.Key, workshop.Id, waiting?.Occurrence ?? change.Id.ToString("N"), (cohort, promo.TimeZone), due, last, stop,
            new ReplannedRule.Before(change.By, [.. then.Take(16)]).ToString());
    }
}
