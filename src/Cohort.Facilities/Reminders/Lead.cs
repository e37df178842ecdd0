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

    /// <summary>When a reminder of this moment is due (UTC).</summary>
    /// <param name="moment">What it is about happens then (UTC).</param>
    /// <param name="zone">The promo's zone.</param>
    public DateTime From(DateTime moment, TimeZoneInfo zone) => At is { } hour ? LocalTime.ToUtc(LocalTime.Of(moment, zone).Date.AddDays(-Minutes / Day), hour, zone) : moment.AddMinutes(-Minutes);
}
