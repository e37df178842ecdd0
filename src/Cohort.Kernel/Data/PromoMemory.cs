using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Kernel.Data;

/// <summary>
/// Reads of a promo what many pages need, once for each state of its rows: one small statement a request tells whether what
/// is in memory is still true. A command always reads the rows themselves.
/// </summary>
public sealed class PromoMemory(CohortDb db, UnitOfWork work, KeptReadings readings)
{
    private readonly Dictionary<Guid, Guid> stamps = [];
    private int round;

    /// <summary>Stamps that were just read with something else; null: none yet.</summary>
    public void Know(IEnumerable<(Guid Cohort, Guid? Stamp)> read)
    {
        foreach (var (cohort, stamp) in read)
            stamps[cohort] = stamp ?? Guid.Empty;
    }

    /// <summary>The reading kept for this promo, or a new one.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="read">Reads the rows. What it answers is shared between requests and never changed: nothing of the reader, their language or the time may be in it.</param>
    /// <param name="stop">Stops the reading.</param>
    /// <param name="withTrainersElsewhere">It also reads rows of the other promos that this promo's trainers belong to.</param>
    /// <typeparam name="T">Tells the readings of a promo apart.</typeparam>
    public async Task<T> Read<T>(Guid cohort, Func<Task<T>> read, CancellationToken stop, bool withTrainersElsewhere = false)
        where T : class
    {
        if (work.IsOpen)
            return await read();
        if (readings.Find<T>(cohort) is { } kept && (await StampsOf(kept.Promos, stop)).SequenceEqual(kept.Stamps))
            return (T)kept.Value;
        // The stamps first: rows that change while they are read leave a stamp behind that no longer holds.
        IReadOnlyList<Guid> promos = [Membership.Body, cohort, .. withTrainersElsewhere ? await TrainersElsewhere(cohort, stop) : []];
        foreach (var one in promos)
            stamps.Remove(one);
        var now = await StampsOf(promos, stop);
        var fresh = await read();
        readings.Keep(cohort, promos, now, fresh);
        return fresh;
    }

    // Every change of a membership changes the stamp of the body, so this list holds as long as that stamp does.
    private Task<List<Guid>> TrainersElsewhere(Guid cohort, CancellationToken stop) =>
        (from here in db.Set<Membership>()
         join there in db.Set<Membership>() on here.PersonId equals there.PersonId
         where here.CohortId == cohort && here.Role == Role.Trainer && there.CohortId != cohort && there.CohortId != Membership.Body
         select there.CohortId).Distinct().ToListAsync(stop);

    private async Task<IReadOnlyList<Guid>> StampsOf(IReadOnlyList<Guid> promos, CancellationToken stop)
    {
        if (round != work.Rounds)
            stamps.Clear();
        round = work.Rounds;
        var open = promos.Where(one => !stamps.ContainsKey(one)).ToList();
        if (open.Count > 0)
        {
            foreach (var one in open)
                stamps[one] = Guid.Empty;
            foreach (var row in await db.Set<Stamp>().Where(one => open.Contains(one.CohortId)).ToListAsync(stop))
                stamps[row.CohortId] = row.Value;
        }

        return [.. promos.Select(one => stamps[one])];
    }
}
