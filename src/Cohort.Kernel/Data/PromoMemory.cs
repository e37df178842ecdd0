using System.Collections.Concurrent;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Kernel.Data;

/// <summary>What was read of promos, kept until a stamp changes; one for the process, bounded.</summary>
public sealed class KeptReadings
{
    private const int Most = 200;
    private readonly ConcurrentDictionary<(Guid Cohort, Type Kind), Kept> all = new();
    private long clock;

    internal T? Find<T>(Guid cohort, (Guid, Guid) stamp)
        where T : class
    {
        if (!all.TryGetValue((cohort, typeof(T)), out var kept) || kept.Stamp != stamp)
            return null;
        kept.Used = Interlocked.Increment(ref clock);
        return (T)kept.Value;
    }

    internal void Keep<T>(Guid cohort, (Guid, Guid) stamp, T value)
        where T : class
    {
        all[(cohort, typeof(T))] = new Kept(stamp, value) { Used = Interlocked.Increment(ref clock) };
        if (all.Count <= Most)
            return;
        foreach (var one in all.OrderBy(one => one.Value.Used).Take(Most / 4).ToList())
            all.TryRemove(one);
    }

    private sealed class Kept((Guid, Guid) stamp, object value)
    {
        public (Guid, Guid) Stamp { get; } = stamp;

        public object Value { get; } = value;

        public long Used { get; set; }
    }
}

/// <summary>
/// Reads of a promo what many pages need, once for each state of its rows: one small statement tells whether what is in
/// memory is still true. A command always reads the rows themselves.
/// </summary>
public sealed class PromoMemory(CohortDb db, UnitOfWork work, KeptReadings readings)
{
    private readonly Dictionary<Guid, (Guid, Guid)> stamps = [];

    /// <summary>The reading kept for this promo, or a new one.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="read">Reads the rows. What it answers is shared between requests and never changed: nothing of the reader, their language or the time may be in it.</param>
    /// <typeparam name="T">Tells the readings of a promo apart.</typeparam>
    public async Task<T> Read<T>(Guid cohort, Func<Task<T>> read, CancellationToken stop)
        where T : class
    {
        if (work.IsOpen)
            return await read();
        if (!stamps.TryGetValue(cohort, out var stamp))
            stamps[cohort] = stamp = await StampOf(cohort, stop);
        if (readings.Find<T>(cohort, stamp) is { } kept)
            return kept;
        var fresh = await read();
        readings.Keep(cohort, stamp, fresh);
        return fresh;
    }

    private async Task<(Guid, Guid)> StampOf(Guid cohort, CancellationToken stop)
    {
        var rows = await db.Set<Stamp>().Where(one => one.CohortId == cohort || one.CohortId == Membership.Body).ToListAsync(stop);
        return (rows.Find(one => one.CohortId == cohort)?.Value ?? default, rows.Find(one => one.CohortId == Membership.Body)?.Value ?? default);
    }
}
