using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>
/// Reads what was seen, for one reader: who steers the promo reads all, anybody else what is of themselves and what they
/// wrote. Every page, file and answer reads through here.
/// </summary>
internal sealed class ObservationReader(CurriculumDb db, CurrentPerson reader)
{
    /// <summary>Latest first, by the day it was seen; those withdrawn are among them.</summary>
    public async Task<IReadOnlyList<Observation>> Observations(Guid cohort, Guid? person, CancellationToken stop) =>
        await Visible(cohort).Where(one => person == null || one.PersonId == person).Include(one => one.Evidence)
            .OrderByDescending(one => one.On).ThenByDescending(one => one.At).ThenByDescending(one => one.Id).ToListAsync(stop);

    /// <summary>Latest first. Nobody reads what was decided of another but who steers.</summary>
    public async Task<IReadOnlyList<CompetenceDecision>> Decisions(Guid cohort, Guid? person, CancellationToken stop)
    {
        var steers = reader.Steers(cohort);
        return await db.CompetenceDecisions.AsNoTracking().Include(one => one.RestsOn)
            .Where(one => one.CohortId == cohort && (person == null || one.PersonId == person) && (steers || one.PersonId == reader.Id))
            .OrderByDescending(one => one.At).ThenByDescending(one => one.Id).ToListAsync(stop);
    }

    private IQueryable<Observation> Visible(Guid cohort)
    {
        var steers = reader.Steers(cohort);
        return db.Observations.AsNoTracking().Where(one => one.CohortId == cohort && (steers || one.PersonId == reader.Id || one.By == reader.Id));
    }
}
