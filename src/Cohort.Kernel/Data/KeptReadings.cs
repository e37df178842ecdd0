using System.Collections.Concurrent;

namespace Cohort.Kernel.Data;

/// <summary>What was read of promos and is kept until a stamp changes; one for the process, bounded.</summary>
public sealed class KeptReadings
{
    // Twenty readings for some 150 promos. Too few are worse than none: looked at in turn, each would push out the next.
    private const int Most = 3000;
    private readonly ConcurrentDictionary<(Guid Cohort, Type Kind), Reading> all = new();
    private long clock;

    internal Reading? Find<T>(Guid cohort)
        where T : class
    {
        if (!all.TryGetValue((cohort, typeof(T)), out var kept))
            return null;
        kept.Used = Interlocked.Increment(ref clock);
        return kept;
    }

    internal void Keep<T>(Guid cohort, IReadOnlyList<Guid> promos, IReadOnlyList<Guid> stamps, T value)
        where T : class
    {
        all[(cohort, typeof(T))] = new Reading(promos, stamps, value) { Used = Interlocked.Increment(ref clock) };
        if (all.Count <= Most)
            return;
        foreach (var one in all.OrderBy(one => one.Value.Used).Take(Most / 4).ToList())
            all.TryRemove(one);
    }

    /// <summary>A value, and the stamps it holds with, in the order of their promos.</summary>
    internal sealed record Reading(IReadOnlyList<Guid> Promos, IReadOnlyList<Guid> Stamps, object Value)
    {
        public long Used { get; set; }
    }
}
