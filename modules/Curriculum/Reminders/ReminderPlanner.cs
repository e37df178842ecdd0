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

    /// <summary>Time for a second move, or for an undo, before a change is told.</summary>
    private static readonly TimeSpan Settling = TimeSpan.FromMinutes(10), Longest = TimeSpan.FromMinutes(30);

    /// <summary>The evening before each date of a workshop, and an hour before each of its parts.</summary>
    public async Task Plan(Guid cohort, BoardWorkshop workshop, CancellationToken stop)
    {
        if (workshop.State != WorkshopState.Planned)
            return;
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        await book.PlanAhead(
            InAnHourRule.Key,
            InAnHourRule.Ahead,
            (cohort, promo.TimeZone),
            [.. workshop.Slots.Select(slot => (workshop.Id, Beginning.Of(slot), Beginning.At(slot, promo.Zone), Beginning.At(slot, promo.Zone)))],
            stop);
        foreach (var slot in workshop.Slots)
        {
            await book.Plan(TomorrowRule.Key, cohort, slot.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (cohort, promo.TimeZone),
                LocalTime.ToUtc(slot.Date.AddDays(-1), Noon, promo.Zone), LocalTime.ToUtc(slot.Date, promo.MorningStartsAt, promo.Zone), stop);
        }
    }

    /// <summary>Tells of a change that concerns the next days; with those that follow in the next minutes, in one message.</summary>
    public async Task Tell(Guid cohort, PlanChange change, BoardWorkshop workshop, WorkshopSnapshot? before, CancellationToken stop)
    {
        var (then, now) = (Replan.Of(before), Replan.Of(workshop));
        if (workshop.State == WorkshopState.Held || then.SequenceEqual(now))
            return;
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        if (!Replan.IsNews(then, now, LocalTime.Of(change.At, promo.Zone)))
            return;
        var at = clock.GetUtcNow().UtcDateTime;
        var begins = then.Concat(now).Select(one => LocalTime.ToUtc(one.Date, one.StartsAt, promo.Zone)).Where(one => one > at).ToList();
        if (begins.Count == 0)
            return;
        var waiting = await book.Waiting(ReplannedRule.Key, cohort, stop);
        // What begins within the settling time is told at once; and nobody waits for ever because somebody goes on moving.
        var due = begins.Min() - at < Settling * 2 ? at : waiting is null || waiting.PlannedAt + Longest > at + Settling ? at + Settling : waiting.PlannedAt + Longest;
        var expires = waiting is not null && waiting.ExpiresAt > begins.Max() ? waiting.ExpiresAt : begins.Max();
        await book.Plan(ReplannedRule.Key, cohort, waiting?.Occurrence ?? change.Id.ToString("N"), (cohort, promo.TimeZone), due, expires, stop);
    }
}
