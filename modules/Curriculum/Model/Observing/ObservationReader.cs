using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>
/// Reads what was seen, for one reader: who steers the promo reads all, anybody else what is of themselves and what they
/// wrote. Every page, file and answer reads through here.
/// </summary>
internal sealed class ObservationReader(CurriculumDb db, HeirReader heirs, PromoMemory memory, CurrentPerson reader)
{
    /// <summary>Latest first, by the day it was seen; those withdrawn are among them.</summary>
    public async Task<IReadOnlyList<Observation>> Observations(Guid cohort, Guid? person, CancellationToken stop) =>
        await Visible(cohort).Where(one => person == null || one.PersonId == person).Include(one => one.Evidence)
            .OrderByDescending(one => one.On).ThenByDescending(one => one.At).ThenByDescending(one => one.Id).ToListAsync(stop);

    /// <summary>Latest first. Nobody reads what was decided of another but who steers.</summary>
    public async Task<IReadOnlyList<CompetenceDecision>> Decisions(Guid cohort, Guid? person, CancellationToken stop) =>
        await Decided(cohort, person).Include(one => one.RestsOn).OrderByDescending(one => one.At).ThenByDescending(one => one.Id).ToListAsync(stop);

    /// <summary>The latest of each voice on each competence, and of what was decided. For who steers it stays in memory: a promo's whole series is read once for each state of its rows.</summary>
    public Task<PromoStandings> Standings(Guid cohort, CancellationToken stop)
    {
        return reader.Steers(cohort) ? memory.Read(cohort, Read, stop) : Read();

        async Task<PromoStandings> Read()
        {
            var seen = await Visible(cohort).Where(one => one.WithdrawnAt == null)
                .OrderByDescending(one => one.On).ThenByDescending(one => one.At).ThenByDescending(one => one.Id)
                .Select(one => new SeenRow(one.PersonId, one.NodeId, one.Voice, one.Level, one.On, one.ByName)).ToListAsync(stop);
            var decided = await Decided(cohort, null).OrderByDescending(one => one.At).ThenByDescending(one => one.Id)
                .Select(one => new DecidedRow(one.PersonId, one.NodeId, one.Outcome, one.ByName, one.At)).ToListAsync(stop);
            return PromoStandings.Of(seen, decided, await heirs.Read(cohort, stop));
        }
    }

    private IQueryable<CompetenceDecision> Decided(Guid cohort, Guid? person)
    {
        var steers = reader.Steers(cohort);
        return db.CompetenceDecisions.AsNoTracking().Where(one => one.CohortId == cohort && (person == null || one.PersonId == person) && (steers || one.PersonId == reader.Id));
    }

    private IQueryable<Observation> Visible(Guid cohort)
    {
        var steers = reader.Steers(cohort);
        return db.Observations.AsNoTracking().Where(one => one.CohortId == cohort && (steers || one.PersonId == reader.Id || one.By == reader.Id));
    }
}
