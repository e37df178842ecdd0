namespace Cohort.Facilities.Reminders;

/// <summary>How long before what it is about a reminder is due.</summary>
/// <param name="Minutes">Minutes before the moment; with <paramref name="At"/>, whole days of 1,440 minutes before its local date.</param>
/// <param name="At">Local hour of that day, minutes since midnight; null: counted from the moment itself.</param>
public sealed record Lead(int Minutes, int? At = null)
{
    private const int Hour = 60, Day = 24 * Hour;

    /// <summary>Minutes of the unit in which one says it: a day, an hour or a minute.</summary>
    public int Unit => At is not null || (Minutes > Day && Minutes % Day == 0) ? Day : Minutes > Hour && Minutes % Hour == 0 ? Hour : 1;

    /// <summary>So many days before the local date of the moment, at a local hour (minutes since midnight).</summary>
    public static Lead Days(int days, int at) => new(days * Day, at);

    /// <summary>The longest lead that one may choose, in days.</summary>
    public const int MostDays = 90;

    /// <summary>A number that a form may ask for; null: none.</summary>
    public static bool MayAsk(int? asked) => asked is null or (>= 0 and <= MostDays * Day);

    /// <summary>Another lead of the same kind.</summary>
    /// <param name="asked">In the <see cref="Unit"/> of this one.</param>
    /// <param name="hour">The local hour, where this one has one; null: the same.</param>
    public Lead Asked(int asked, TimeOnly? hour) => At is not { } at
        ? new Lead((int)Math.Min((long)asked * Unit, MostDays * Day))
        : Days(Math.Min(asked, MostDays), hour is { } other ? (other.Hour * Hour) + other.Minute : at);

    /// <summary>When a reminder of this moment is due (UTC).</summary>
    /// <param name="moment">What it is about happens then (UTC).</param>
    /// <param name="zone">The promo's zone.</param>
    public DateTime From(DateTime moment, TimeZoneInfo zone) => At is { } hour ? LocalTime.ToUtc(LocalTime.Of(moment, zone).Date.AddDays(-Minutes / Day), hour, zone) : moment.AddMinutes(-Minutes);
}
