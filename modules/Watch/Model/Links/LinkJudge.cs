namespace Cohort.Watch.Model.Links;

/// <summary>
/// From looks to a state. Whoever answers is alive at once, and whoever blocks is protected at once; all that is bad news
/// takes several looks over several days. Pure.
/// </summary>
internal static class LinkJudge
{
    private const int GoneLooks = 3;
    private const int NoHostLooks = 4;
    private const int AwayLooks = 2;
    private static readonly TimeSpan GoneFor = TimeSpan.FromDays(7);
    private static readonly TimeSpan NoHostFor = TimeSpan.FromDays(14);
    private static readonly TimeSpan AwayFor = TimeSpan.FromDays(1);

    private static readonly TimeSpan Usual = TimeSpan.FromDays(30);
    private static readonly TimeSpan LongestAsked = TimeSpan.FromDays(7);
    private static readonly TimeSpan ToConfirm = TimeSpan.FromDays(2);

    private static readonly TimeSpan[] Again =
        [TimeSpan.FromHours(1), TimeSpan.FromHours(6), TimeSpan.FromDays(1), TimeSpan.FromDays(3), TimeSpan.FromDays(7), TimeSpan.FromDays(14), Usual];

    /// <summary>What these looks say, the oldest first.</summary>
    public static LinkState Judge(IReadOnlyList<Sighting> looks)
    {
        if (looks.Count == 0)
            return LinkState.Alive;
        switch (looks[^1].Sight)
        {
            case Sight.Good:
                return LinkState.Alive;
            case Sight.Walled:
                return LinkState.Protected;
            case Sight.Moved:
                return Lasts(Run(looks).Where(one => one.Sight == Sight.Moved && one.Target == looks[^1].Target), AwayLooks, AwayFor) ? LinkState.Moved : LinkState.Alive;
            case Sight.Elsewhere:
                return Lasts(Run(looks).Where(one => one.Sight == Sight.Elsewhere), AwayLooks, AwayFor) ? LinkState.Diverted : LinkState.Trouble;
            case Sight.Trouble:
                // A host that stumbles unsays nothing that was known.
                var before = Judge([.. looks.Reverse().SkipWhile(one => one.Sight == Sight.Trouble).Reverse()]);
                return before is LinkState.Dead or LinkState.Moved or LinkState.Diverted ? before : LinkState.Trouble;
            default:
                var run = Run(looks);
                return Lasts(run.Where(one => one.Sight == Sight.Gone), GoneLooks, GoneFor) || Lasts(run.Where(one => one.Sight == Sight.NoHost), NoHostLooks, NoHostFor)
                    ? LinkState.Dead
                    : LinkState.Trouble;
        }
    }

    /// <summary>How long to wait until the next look.</summary>
    /// <param name="looks">The looks, the oldest first.</param>
    /// <param name="state">What they say.</param>
    /// <param name="asked">What the host asked for with Retry-After, or null. A week at most is believed.</param>
    public static TimeSpan Wait(IReadOnlyList<Sighting> looks, LinkState state, TimeSpan? asked)
    {
        var wait = state switch
        {
            LinkState.Trouble => Again[Math.Clamp(Run(looks).Count - 1, 0, Again.Length - 1)],
            LinkState.Alive when looks.Count > 0 && looks[^1].Sight == Sight.Moved => ToConfirm,
            _ => Usual,
        };
        var longer = asked is { } other ? (other > LongestAsked ? LongestAsked : other) : TimeSpan.Zero;
        return longer > wait ? longer : wait;
    }

    /// <summary>The looks since the last that was good or walled.</summary>
    public static IReadOnlyList<Sighting> Run(IReadOnlyList<Sighting> looks)
    {
        var start = looks.Count;
        while (start > 0 && looks[start - 1].Sight is not (Sight.Good or Sight.Walled))
            start--;
        return [.. looks.Skip(start)];
    }

    private static bool Lasts(IEnumerable<Sighting> looks, int most, TimeSpan span)
    {
        var all = looks.ToList();
        return all.Count >= most && all[^1].At - all[0].At >= span;
    }
}
