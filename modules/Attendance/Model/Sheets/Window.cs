namespace Cohort.Attendance.Model.Sheets;

/// <summary>When a half-day can be signed.</summary>
internal enum Opening
{
    Early,
    Open,
    Over,
}

/// <summary>The window of a half-day: from half an hour before it begins to an hour after it ends, local time.</summary>
internal static class Window
{
    public const int Before = 30;
    public const int After = 60;

    /// <summary>How long after it was made a signature without network may arrive.</summary>
    public static readonly TimeSpan LateAtMost = TimeSpan.FromHours(48);

    /// <summary>How far the clock of a device may be ahead.</summary>
    public static readonly TimeSpan ClockMayDiffer = TimeSpan.FromMinutes(10);

    /// <summary>When signing begins and when it ends (UTC).</summary>
    public static (DateTime OpensAt, DateTime ClosesAt) Of(Sheet sheet, TimeZoneInfo zone) =>
        (Utc(sheet.Date, sheet.StartsAt - Before, zone), Utc(sheet.Date, sheet.EndsAt + After, zone));

    /// <summary>Where an instant stands.</summary>
    /// <param name="date">Local date of the half-day.</param>
    /// <param name="startsAt">Minutes since midnight.</param>
    /// <param name="endsAt">Minutes since midnight.</param>
    /// <param name="zone">The promo's.</param>
    /// <param name="now">UTC.</param>
    public static Opening At(DateOnly date, int startsAt, int endsAt, TimeZoneInfo zone, DateTime now)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(now, zone);
        var minute = (DateOnly.FromDateTime(local).DayNumber - date.DayNumber) * 24 * 60 + (local.TimeOfDay.TotalMinutes);
        return minute < startsAt - Before ? Opening.Early : minute > endsAt + After ? Opening.Over : Opening.Open;
    }

    private static DateTime Utc(DateOnly date, int minute, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(TimeOnly.MinValue).AddMinutes(minute);
        return TimeZoneInfo.ConvertTimeToUtc(zone.IsInvalidTime(local) ? local.AddHours(1) : local, zone);
    }
}
