using Cohort.Facilities.Reminders;

namespace Cohort.Facilities.Digests;

/// <summary>How often.</summary>
internal enum Rhythm
{
    /// <summary>No digest.</summary>
    None,

    /// <summary>Each day that has something.</summary>
    Daily,

    /// <summary>On one day of the week.</summary>
    Weekly,
}

/// <summary>When a person gets the digest, and when the next one is due. Made by the house for whoever chose nothing.</summary>
internal sealed class DigestWish
{
    /// <summary>What is older is no news, whenever the last digest was.</summary>
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(15);

    private DigestWish()
    {
    }

    public DigestWish(Guid personId, string zone, DateTime now)
    {
        (PersonId, TimeZone, Since) = (personId, zone, now);
        Plan(now);
    }

    public Guid PersonId { get; private set; }

    public Rhythm Rhythm { get; private set; } = Rhythm.Weekly;

    /// <summary>The day of a weekly one.</summary>
    public DayOfWeek Weekday { get; private set; } = DayOfWeek.Monday;

    /// <summary>Local hour, minutes since midnight.</summary>
    public int At { get; private set; } = 8 * 60;

    /// <summary>IANA name: that of the person's promo.</summary>
    public string TimeZone { get; private set; } = "";

    /// <summary>When the person chose (UTC), or null: this is what is usual.</summary>
    public DateTime? ChosenAt { get; private set; }

    /// <summary>Until when the last digest told (UTC).</summary>
    public DateTime Since { get; private set; }

    /// <summary>When the next is due (UTC); null: never.</summary>
    public DateTime? NextAt { get; private set; }

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(TimeZone);

    public void Choose(Rhythm rhythm, DayOfWeek weekday, int at, DateTime now)
    {
        (Rhythm, Weekday, At, ChosenAt) = (rhythm, weekday, at, now);
        Plan(now);
    }

    public void Live(string zone) => TimeZone = zone;

    public DateTime NewsSince(DateTime now) => Since > now - Oldest ? Since : now - Oldest;

    public void Told(DateTime until) => Since = until;

    /// <summary>The next one after an instant, by the clock on the wall there.</summary>
    public void Plan(DateTime after)
    {
        NextAt = null;
        if (Rhythm == Rhythm.None)
            return;
        var first = LocalTime.Of(after, Zone).Date;
        NextAt = Enumerable.Range(0, 9).Select(first.AddDays).Where(date => Rhythm == Rhythm.Daily || date.DayOfWeek == Weekday)
            .Select(date => LocalTime.ToUtc(date, At, Zone)).First(instant => instant > after);
    }
}
