using System.Globalization;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Reminders;

namespace Cohort.Curriculum.Reminders;

/// <summary>When a part of a workshop begins.</summary>
internal static class Beginning
{
    /// <summary>"2026-11-24 09:00": names it among the reminders, whatever row it stands in.</summary>
    public static string Of(BoardSlot slot) =>
        slot.Date.ToDateTime(TimeOnly.MinValue).AddMinutes(slot.StartsAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>The instant (UTC).</summary>
    public static DateTime At(BoardSlot slot, TimeZoneInfo zone) => LocalTime.ToUtc(slot.Date, slot.StartsAt, zone);
}
