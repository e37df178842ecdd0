namespace Cohort.Alternance.Model.Log;

/// <summary>When a log is silent: one rule, for what the trainee reads on Today and for the alert. Nothing is read here and no clock is asked.</summary>
internal static class Silence
{
    public const int Days = 7;

    /// <summary>The first day in the structure that nothing was written of, when it is that long ago; else null.</summary>
    /// <param name="there">The days in the structure, in whatever order.</param>
    /// <param name="begins">First day of the contract.</param>
    /// <param name="last">What <see cref="Last"/> says, or null when nothing was ever written.</param>
    /// <param name="today">The day, local to the promo.</param>
    public static DateOnly? Since(IEnumerable<DateOnly> there, DateOnly begins, DateOnly? last, DateOnly today)
    {
        // Days at the centre do not count: who was there has nothing to tell of the structure.
        var missed = there.Where(one => one >= begins && (last is null || one > last) && one <= today.AddDays(-Days)).ToList();
        return missed.Count == 0 ? null : missed.Min();
    }

    /// <summary>The last day that a log spoke: written of, or written on. Who catches up with last month is not silent.</summary>
    public static DateOnly Last(DateOnly date, DateTime at, TimeZoneInfo zone)
    {
        var on = Local(at, zone);
        return date > on ? date : on;
    }

    /// <summary>The day of a moment where the promo is.</summary>
    public static DateOnly Local(DateTime utc, TimeZoneInfo zone) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), zone));
}
