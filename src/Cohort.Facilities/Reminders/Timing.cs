namespace Cohort.Facilities.Reminders;

/// <summary>When one person is told of one reminder: from their wishes, in the promo's local time.</summary>
/// <param name="reminder">What is told.</param>
/// <param name="hours">Their hours.</param>
/// <param name="lead">How long before they want it; null: as the promo does.</param>
/// <param name="inTheEvening">At their hour of the evening.</param>
/// <param name="now">The instant.</param>
internal sealed class Timing(Reminder reminder, ReminderHours hours, Lead? lead, bool inTheEvening, DateTime now)
{
    private const int Day = 24 * 60;
    private readonly TimeZoneInfo zone = TimeZoneInfo.FindSystemTimeZoneById(reminder.TimeZone);

    /// <summary>Nothing rings in the inbox: it knows no quiet hours.</summary>
    public DateTime Inbox => inTheEvening ? Evening() : Due;

    /// <summary>Not in the person's quiet hours, nor on a day that is quiet; and when it is late already, counted from now.</summary>
    public DateTime Mail => AfterQuiet(Inbox > now ? Inbox : now);

    private DateTime Due => lead is not null && reminder.Moment is { } moment ? lead.From(moment, zone) : reminder.DueAt;

    private DateTime Evening()
    {
        var asked = LocalTime.ToUtc(LocalTime.Of(Due, zone).Date, hours.EveningAt, zone);
        return asked > Due ? asked : Due;
    }

    private DateTime AfterQuiet(DateTime instant)
    {
        var (date, minutes) = LocalTime.Of(instant, zone);
        var length = (hours.QuietTo - hours.QuietFrom + Day) % Day;
        var into = (minutes - hours.QuietFrom + Day) % Day;
        if (into >= length && !hours.IsQuiet(date.DayOfWeek))
            return instant;
        var next = into < length && minutes < hours.QuietTo ? date : date.AddDays(1);
        for (var days = 0; days < 7; days++)
        {
            if (!hours.IsQuiet(next.AddDays(days).DayOfWeek))
                return LocalTime.ToUtc(next.AddDays(days), hours.QuietTo, zone);
        }

        return DateTime.MaxValue;
    }
}
