using Cohort.Alternance.Model.Log;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>Today of a trainee: the day in the structure, to be written.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Person">The trainee.</param>
/// <param name="Written">How many activities of the day are written.</param>
/// <param name="IsThere">The day is one in the structure.</param>
/// <param name="SilentDays">Days since the last activity was written of, when that is long and there was something to write; else 0.</param>
internal sealed record LogPart(Guid Cohort, Guid Person, int Written, bool IsThere, int SilentDays);

internal sealed class LogPanel(AlternanceDb db, LogDays days, CurrentPerson person) : ITodayPanel
{
    private const int Silence = 7;

    public int Order => 15;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role != Role.Trainee)
            return null;
        var (cohort, today, since) = (context.Cohort, context.Date, context.Date.AddDays(-Silence));
        var lately = await days.Of(cohort, person.Id, since, today, stop);
        var there = lately.Where(one => one.Kind == HalfDayKind.Structure).Select(one => one.Date).ToHashSet();
        // At the centre, and nothing to catch up with.
        if (there.Count == 0)
            return null;
        var written = await db.Log.Where(one => one.CohortId == cohort && one.PersonId == person.Id && one.Date >= since && one.Date <= today).Select(one => one.Date).ToListAsync(stop);
        var silent = written.Count == 0 ? Silence : 0;
        var part = new LogPart(cohort, person.Id, written.Count(one => one == today), there.Contains(today), silent);
        return part is { IsThere: false, SilentDays: 0 } ? null : new TodayPart("/Pages/Alternance/Log/_TodayLog.cshtml", part, false);
    }
}
