namespace Cohort.Watch.Model.Sources;

/// <summary>How often a feed is read: twice as often as it publishes, from each hour to once a day. Pure.</summary>
internal static class ReadingPace
{
    public const int Shortest = 60, Usual = 6 * 60, Longest = 24 * 60;

    private const int Latest = 10;

    /// <summary>Minutes until the next reading.</summary>
    /// <param name="dates">When its entries were published (UTC), in any order; what is not dated says nothing.</param>
    /// <param name="now">Now: a feed that fell silent is asked less and less.</param>
    public static int Of(IEnumerable<DateTime?> dates, DateTime now)
    {
        var known = dates.OfType<DateTime>().Where(one => one <= now).OrderDescending().Take(Latest).ToList();
        if (known.Count == 0)
            return Usual;
        return (int)Math.Clamp((now - known[^1]).TotalMinutes / known.Count / 2, Shortest, Longest);
    }
}
