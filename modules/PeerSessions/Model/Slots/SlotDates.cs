using Cohort.Facilities.Reminders;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>The dates of a slot, computed from what it says; no calendar is asked.</summary>
internal static class SlotDates
{
    private const int Week = 7, MostAhead = 600, YearsAhead = 2;

    /// <summary>The dates from a day on, in order; none while the day is not known.</summary>
    public static IEnumerable<DateOnly> From(OpenSlot slot, DateOnly day)
    {
        if (slot.Weekday is not { } weekday)
            yield break;
        var first = slot.From.AddDays(((int)weekday - (int)slot.From.DayOfWeek + Week) % Week);
        var step = Week * slot.EveryWeeks;
        var skipped = day <= first ? 0 : (day.DayNumber - first.DayNumber + step - 1) / step;
        for (var index = 0; index < MostAhead; index++)
        {
            var number = first.DayNumber + ((skipped + index) * step);
            if (number > (slot.Until ?? DateOnly.MaxValue).DayNumber)
                yield break;
            yield return DateOnly.FromDayNumber(number);
        }
    }

    /// <summary>It is one of its dates.</summary>
    public static bool Has(OpenSlot slot, DateOnly date) => From(slot, date).FirstOrDefault() is var first && first == date && date != default;

    /// <summary>Near enough to have a page.</summary>
    public static bool IsNear(DateOnly date, DateTime now) => date <= DateOnly.FromDateTime(now).AddYears(YearsAhead);

    /// <summary>When it begins (UTC).</summary>
    public static DateTime Starts(OpenSlot slot, DateOnly date, TimeZoneInfo zone) => LocalTime.ToUtc(date, slot.StartsAt, zone);

    /// <summary>When it opens or cancels by itself (UTC): an hour of the day before.</summary>
    public static DateTime Decides(OpenSlot slot, DateOnly date, TimeZoneInfo zone) => LocalTime.ToUtc(date.AddDays(-1), slot.DecideAt, zone);

    /// <summary>What comes of a date to which so many come.</summary>
    public static SlotOutcome Outcome(OpenSlot slot, int coming) => coming >= slot.Quorum ? SlotOutcome.Open : SlotOutcome.Cancelled;
}
