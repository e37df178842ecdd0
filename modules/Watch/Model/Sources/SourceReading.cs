namespace Cohort.Watch.Model.Sources;

/// <summary>
/// How the reading of a source goes: when it is due, what the host said last. Beside the source, and without the promo's id: a
/// feed that is read each hour must not renew what is kept in memory of the promo.
/// </summary>
internal sealed class SourceReading
{
    public const int LongestHeader = 300, LongestTrouble = 200, LongestValue = 60;

    /// <summary>One that fails as long as this is paused.</summary>
    public static readonly TimeSpan GivenUpAfter = TimeSpan.FromDays(14);

    private static readonly TimeSpan InHand = TimeSpan.FromMinutes(5), Longest = TimeSpan.FromDays(1), LongestAsked = TimeSpan.FromDays(7);

    private SourceReading()
    {
    }

    public SourceReading(Guid sourceId, DateTime now) => (SourceId, NextAt, Minutes) = (sourceId, now, ReadingPace.Shortest);

    public Guid SourceId { get; private set; }

    /// <summary>When it is read next (UTC).</summary>
    public DateTime NextAt { get; private set; }

    /// <summary>Counts who took it in hand: who comes too late writes nothing.</summary>
    public int Claims { get; private set; }

    /// <summary>When it was last read, or found unchanged (UTC); null: never.</summary>
    public DateTime? ReadAt { get; private set; }

    /// <summary>Minutes until the next reading, when all goes well.</summary>
    public int Minutes { get; private set; }

    /// <summary>Tries that failed, one after the other.</summary>
    public int Failures { get; private set; }

    /// <summary>Since when it fails (UTC), or null.</summary>
    public DateTime? FailingSince { get; private set; }

    /// <summary>What the last try met, a key of the texts; or empty.</summary>
    public string Trouble { get; private set; } = "";

    /// <summary>What stands in the place {0} of the trouble, or empty.</summary>
    public string TroubleValue { get; private set; } = "";

    /// <summary>The host's mark of what was read last, or empty.</summary>
    public string Mark { get; private set; } = "";

    /// <summary>When the host says that it changed, or empty.</summary>
    public string Changed { get; private set; } = "";

    /// <summary>Taken in hand for five minutes.</summary>
    public void Claim(DateTime now) => (NextAt, Claims) = (now + InHand, Claims + 1);

    /// <summary>It is read as soon as can be, as if it were new.</summary>
    public void Hasten(DateTime now) => (NextAt, Failures, FailingSince, Trouble, TroubleValue) = (now, 0, null, "", "");

    /// <summary>It was read, or is as it was; in how many minutes it is read again.</summary>
    public void Succeed(DateTime now, int minutes)
    {
        Hasten(now);
        (ReadAt, Minutes, NextAt) = (now, minutes, now.AddMinutes(minutes));
    }

    /// <summary>What the next question tells the host.</summary>
    public void Keep(string mark, string changed) => (Mark, Changed) = (mark, changed);

    /// <summary>It failed: asked again after an hour, then twice as long each time, up to a day; later when the host says so.</summary>
    public void Fail(DateTime now, string trouble, string value, DateTime? notBefore)
    {
        FailingSince ??= now;
        Failures++;
        (Trouble, TroubleValue) = (trouble, value);
        var wait = TimeSpan.FromHours(Math.Pow(2, Math.Min(Failures - 1, 5)));
        NextAt = now + (wait < Longest ? wait : Longest);
        if (notBefore > NextAt)
            NextAt = notBefore < now + LongestAsked ? notBefore.Value : now + LongestAsked;
    }

    /// <summary>It failed too long.</summary>
    public bool IsGivenUp(DateTime now) => FailingSince is { } since && now - since >= GivenUpAfter;
}
