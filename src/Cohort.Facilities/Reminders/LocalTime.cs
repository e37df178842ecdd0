namespace Cohort.Facilities.Reminders;

/// <summary>Between a promo's dates and hours, and instants.</summary>
public static class LocalTime
{
    /// <summary>
    /// The instant of a local date and hour (UTC). An hour that the change to summer time leaves out is the one after it; of
    /// an hour that comes twice, the first.
    /// </summary>
    /// <param name="date">Local date.</param>
    /// <param name="minutes">Minutes since midnight.</param>
    /// <param name="zone">The promo's zone.</param>
    public static DateTime ToUtc(DateOnly date, int minutes, TimeZoneInfo zone)
    {
        var local = date.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes);
        if (zone.IsInvalidTime(local))
            local = local.AddHours(1);
        var offset = zone.IsAmbiguousTime(local) ? zone.GetAmbiguousTimeOffsets(local).Max() : zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }

    /// <summary>Local date and minutes since midnight of an instant.</summary>
    public static (DateOnly Date, int Minutes) Of(DateTime utc, TimeZoneInfo zone)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone);
        return (DateOnly.FromDateTime(local), (int)local.TimeOfDay.TotalMinutes);
    }
}
