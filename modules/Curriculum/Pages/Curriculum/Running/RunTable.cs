using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Running;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>Where the acts of a run begin: it fetches the sheet, makes it follow the programme, and tells the open pages afterwards.</summary>
internal sealed class RunTable(CurriculumDb db, RunReader reader, RunBell bell, UnitOfWork work, TimeProvider clock)
{
    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The half-day as it reads, and its sheet, tracked; null when nobody started it.</summary>
    /// <exception cref="NotFound">The promo does not meet then, and nothing stands there.</exception>
    public async Task<(RunReading Reading, RunSheet? Sheet)> Open(OfRun of, CancellationToken stop)
    {
        work.AfterCommit(() => bell.Ring(new RunPlace(of.Cohort, of.Date, of.Part)));
        var reading = await reader.Read(of.Cohort, of.Date, of.Part, stop);
        var sheet = await db.RunSheets.Include(one => one.Steps).FirstOrDefaultAsync(one => one.CohortId == of.Cohort && one.Date == of.Date && one.Part == of.Part, stop);
        if (sheet is { IsRunning: true })
            sheet.Follow(reading.Plan);
        return (reading, sheet);
    }

    /// <summary>How the day of a half-day stands to the present one in its promo: below zero past, above zero to come.</summary>
    public int Day(RunReading reading) => reading.Date.CompareTo(Today(reading.Promo));

    public void Add(RunSheet sheet) => db.RunSheets.Add(sheet);

    private DateOnly Today(PromoCard promo) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(Now, promo.Zone));
}
