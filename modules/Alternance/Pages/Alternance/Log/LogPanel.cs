using Cohort.Alternance.Model.Log;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>Today of a trainee: the day in the structure, to be written.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Person">The trainee.</param>
/// <param name="Written">How many activities of the day are written.</param>
/// <param name="IsThere">The day is one in the structure.</param>
/// <param name="SilentDays">Days since the first one in the structure that nothing was written of, when the log is silent; else 0.</param>
internal sealed record LogPart(Guid Cohort, Guid Person, int Written, bool IsThere, int SilentDays);

internal sealed class LogPanel(AlternanceDb db, LogDays days, CurrentPerson person, IMediator mediator) : ITodayPanel
{
    public int Order => 15;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role != Role.Trainee)
            return null;
        var (cohort, today) = (context.Cohort, context.Date);
        var promo = await mediator.Send(new GetPromo(cohort), stop);
        var contract = await db.Placements.Where(one => one.CohortId == cohort && one.PersonId == person.Id && one.StartsOn <= today && (one.EndsOn == null || one.EndsOn >= today))
            .OrderByDescending(one => one.StartsOn).Select(one => (DateOnly?)one.StartsOn).FirstOrDefaultAsync(stop);
        var begins = contract > promo.StartsOn ? contract : contract is null ? null : promo.StartsOn;
        var log = db.Log.Where(one => one.CohortId == cohort && one.PersonId == person.Id);
        var last = await log.GroupBy(one => one.PersonId).Select(one => new { Date = one.Max(row => row.Date), At = one.Max(row => row.At), Today = one.Count(row => row.Date == today) }).FirstOrDefaultAsync(stop);
        var spoke = last is null ? (DateOnly?)null : Silence.Last(last.Date, last.At, promo.Zone);
        var there = (await days.Of(cohort, person.Id, begins < today ? begins.Value : today, today, stop)).Where(one => one.Kind == HalfDayKind.Structure).Select(one => one.Date).ToHashSet();
        var silent = begins is null ? null : Silence.Since(there, begins.Value, spoke, today);
        var part = new LogPart(cohort, person.Id, last?.Today ?? 0, there.Contains(today), silent is null ? 0 : today.DayNumber - silent.Value.DayNumber);
        // At the centre, and nothing to catch up with.
        return part is { IsThere: false, SilentDays: 0 } ? null : new TodayPart("/Pages/Alternance/Log/_TodayLog.cshtml", part, false);
    }
}
