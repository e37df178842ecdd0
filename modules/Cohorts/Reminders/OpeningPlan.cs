using System.Globalization;
using Cohort.Cohorts.Model;
using Cohort.Facilities.Reminders;

namespace Cohort.Cohorts.Reminders;

/// <summary>Writes down when the opening of a promo is to be told.</summary>
internal static class OpeningPlan
{
    private static readonly Lead WeekBefore = Lead.Days(7, 12 * 60);

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static async Task Plan(ReminderBook book, TrainingCohort promo, CancellationToken stop)
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(promo.TimeZone);
        var (its, begins) = ((promo.Id, promo.TimeZone), LocalTime.ToUtc(promo.StartsOn, promo.MorningStartsAt, zone));
        // A day on, what was said a week before is let go: the day before tells it again.
        await book.Plan(OpeningRule.Key, promo.Id, $"{Day(promo.StartsOn)} -7", its, WeekBefore.From(begins, zone), LocalTime.ToUtc(promo.StartsOn.AddDays(-6), promo.MorningStartsAt, zone), stop);
        await book.PlanAhead(OpeningRule.Key, OpeningRule.Ahead, its, [(promo.Id, $"{Day(promo.StartsOn)} -1", begins, begins)], stop);
    }
}
