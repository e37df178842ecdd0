using System.Collections.Concurrent;
using Cohort.Kernel;

namespace Cohort.Facilities.Fetching;

/// <summary>One request a second to a host at most, from this process; whoever would have to wait long is refused.</summary>
internal sealed class Pace(TimeProvider clock)
{
    private const int MostHosts = 1_000;
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private readonly ConcurrentDictionary<string, long> next = new(StringComparer.Ordinal);

    /// <summary>Ends when it is this request's turn.</summary>
    /// <exception cref="Refusal">Too many wait for this host already.</exception>
    public async Task Wait(string host, CancellationToken stop)
    {
        var now = clock.GetTimestamp();
        var second = (long)(Between.TotalSeconds * clock.TimestampFrequency);
        if (next.Count > MostHosts)
        {
            foreach (var old in next.Where(one => one.Value < now).ToList())
                next.TryRemove(old);
        }

        // What is kept is the moment from which on the next one may go.
        var mine = next.AddOrUpdate(host, _ => now + second, (_, free) => Math.Max(free, now) + second) - second;
        var wait = clock.GetElapsedTime(now, mine);
        if (wait > Longest)
        {
            next.AddOrUpdate(host, now, (_, free) => free - second);
            throw new Refusal("This host was asked too often just now.");
        }

        if (wait > TimeSpan.Zero)
            await Task.Delay(wait, clock, stop);
    }
}
