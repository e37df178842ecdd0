using System.Collections.Concurrent;
using Cohort.Facilities.Fetching;
using Cohort.Kernel.Text;

namespace Cohort.Watch.Model.Links;

/// <summary>
/// Looks at an address as a polite guest: asks the host's robots.txt first and keeps it a day, then for the head of the page,
/// and for the page itself only when that told too little.
/// </summary>
internal sealed class LinkLooker(ILooker looker, TimeProvider clock)
{
    private const int MostBytes = 64 * 1024;
    private const int MostRobots = 500 * 1024;
    private const int MostHosts = 2_000;
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);
    private readonly ConcurrentDictionary<string, (Robots Rules, DateTime Until)> known = new(StringComparer.Ordinal);

    /// <param name="address">What to look at.</param>
    /// <param name="title">The title we know it by, or empty.</param>
    /// <param name="wantsPage">The page itself is read even when its head is good.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<(Sighting Sighting, TimeSpan? RetryAfter)> Look(Uri address, string title, bool wantsPage, CancellationToken stop)
    {
        var (robots, failed) = await RobotsOf(address, stop);
        if (failed is not null)
            return (SightReader.Of(address, title, failed, Now), failed.RetryAfter);
        if (!robots.Allows(address))
            return (new Sighting(Now, Sight.Walled, SightReason.Robots), null);
        var looked = wantsPage ? null : await looker.Look(address, 0, stop);
        // Many hosts answer a question for the head wrongly, so bad news is never taken from it; "not so often" is.
        if (looked is null || !(looked is { Status: >= 200 and < 300, Hops.Count: 0 } || looked.Status == 429 || looked.Failure == LookFailure.NoHost))
            looked = await looker.Look(address, MostBytes, stop);
        return (SightReader.Of(address, title, looked, Now), looked.RetryAfter);
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;

    // RFC 9309: no file, no rule; a host that cannot give it is not asked further.
    private async Task<(Robots Rules, Looked? Failed)> RobotsOf(Uri address, CancellationToken stop)
    {
        var place = address.GetLeftPart(UriPartial.Authority);
        if (known.TryGetValue(place, out var kept) && kept.Until > Now)
            return (kept.Rules, null);
        var looked = await looker.Look(new Uri(place + "/robots.txt"), MostRobots, stop);
        if (looked.Failure is not (LookFailure.None or LookFailure.Loop) || looked.Status >= 500)
            return (Robots.Open, looked with { Hops = [], Address = address });
        if (known.Count >= MostHosts)
            known.Clear();
        // A page in place of the file is no file.
        var rules = looked is { Status: >= 200 and < 300, Body: { } body } && !TextFile.LooksBinary(body) ? Robots.Read(TextFile.Decode(body)) : Robots.Open;
        known[place] = (rules, Now + KeptFor);
        return (rules, null);
    }
}
