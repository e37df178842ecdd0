using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Text;
using Cohort.Ui;

namespace Cohort.Curriculum.Reminders;

/// <summary>When a part of a workshop begins; minutes since midnight, local.</summary>
internal readonly record struct Hour(DateOnly Date, DayPart Part, int StartsAt);

/// <summary>What became of one workshop since a change.</summary>
/// <param name="Workshop">As it stands now.</param>
/// <param name="Before">Where it was planned before, in order; empty: nowhere.</param>
/// <param name="By">Who changed it.</param>
/// <param name="Why">What was said about the last change, or empty.</param>
internal sealed record Replan(BoardWorkshop Workshop, IReadOnlyList<Hour> Before, IReadOnlyList<Guid> By, string Why)
{
    private const int Noon = 12 * 60;

    /// <summary>How far ahead a change is news; further away the group is still building.</summary>
    private const int DaysAhead = 7;

    /// <summary>Where it is planned now, in order.</summary>
    public IReadOnlyList<Hour> Now { get; } = Of(Workshop);

    /// <summary>The half-days of what is decided or done.</summary>
    public static IReadOnlyList<Hour> Of(BoardWorkshop workshop) => workshop.Counts ? [.. workshop.Slots.OrderBy(one => one.Date).ThenBy(one => one.StartsAt).Select(one => new Hour(one.Date, one.Part, one.StartsAt))] : [];

    /// <summary>The same of a workshop as the journal kept it.</summary>
    public static IReadOnlyList<Hour> Of(WorkshopSnapshot? before) =>
        before?.State == WorkshopState.Planned ? [.. before.Slots.OrderBy(one => one.Date).ThenBy(one => one.StartsAt).Select(one => new Hour(one.Date, one.Part, one.StartsAt))] : [];

    /// <summary>
    /// It concerns the next days. What is new is told by the evening before, unless that evening may have passed: then it is
    /// news too.
    /// </summary>
    /// <param name="before">Where it was planned.</param>
    /// <param name="now">Where it is planned.</param>
    /// <param name="local">The promo's date, and minutes since midnight.</param>
    public static bool IsNews(IReadOnlyList<Hour> before, IReadOnlyList<Hour> now, (DateOnly Date, int Minutes) local)
    {
        var until = before.Count > 0 ? local.Date.AddDays(DaysAhead) : local.Minutes >= Noon ? local.Date.AddDays(1) : local.Date;
        return before.Concat(now).Any(one => one.Date >= local.Date && one.Date <= until);
    }

    /// <summary>Why this member need not be told, a key of the texts; or null.</summary>
    public string? WhyNot(MemberCard member, Attendance there) =>
        Workshop.State == WorkshopState.Held ? Reminders.Why.Done
        : Now.SequenceEqual(Before) ? Reminders.Why.AsBefore
        : By.All(one => one == member.PersonId) ? Reminders.Why.Themselves
        : Before.Concat(Now).Any(one => there.Follows(member, Workshop, one.Date, one.Part)) ? null : Reminders.Why.NotTheirs;

    public string Title(Texts texts) => (Before.Count, Now.Count, Workshop.State) switch
    {
        (_, _, WorkshopState.Cancelled) => texts["Cancelled: {0}", Workshop.Title],
        (_, 0, _) => texts["Taken off the programme: {0}", Workshop.Title],
        (0, _, _) => texts["New: {0}", Workshop.Title],
        _ => texts["Moved: {0}", Workshop.Title],
    };

    public string Details(Texts texts, IReadOnlyList<PlaceCard> places)
    {
        string[] said =
        [
            Now.Count > 0 ? texts["It is now on {0} ({1}).", Said(Now, texts), Where.Of(Workshop, places, texts)] : "",
            Before.Count > 0 ? texts["It was on {0}.", Said(Before, texts)] : "",
            Why.Length > 0 ? texts["Why: {0}", Why] : "",
        ];
        return string.Join("\n", said.Where(one => one.Length > 0));
    }

    private static string Said(IReadOnlyList<Hour> hours, Texts texts) =>
        string.Join(", ", hours.Select(one => texts["{0} at {1}", Dates.Day(one.Date), Dates.Time(one.StartsAt)]));
}
