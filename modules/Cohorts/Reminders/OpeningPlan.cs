using System.Globalization;
using Cohort.Cohorts.Model;
using Cohort.Facilities.Reminders;

namespace Cohort.Cohorts.Reminders;

/// <summary>Writes down when the opening of a promo is to be told.</summary>
internal static class OpeningPlan
{
    private const int Noon = 12 * 60;
    private static readonly int[] DaysBefore = [7, 1];

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static async Task Plan(ReminderBook book, TrainingCohort promo, CancellationToken stop)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(promo.TimeZone);
        foreach (var days in DaysBefore)
        {
            var date = promo.StartsOn.AddDays(-days);
            // A day on, what was said of that day no longer holds.
            await book.Plan(OpeningRule.Key, promo.Id, string.Create(CultureInfo.InvariantCulture, $"{Day(promo.StartsOn)} -{days}"), (promo.Id, promo.TimeZone),
                LocalTime.ToUtc(date, Noon, zone), LocalTime.ToUtc(date.AddDays(1), promo.MorningStartsAt, zone), stop);
        }
    }
}
