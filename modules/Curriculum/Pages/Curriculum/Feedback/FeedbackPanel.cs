using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Curriculum.Model.Programme;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>What Today says of feedback: a half-day to speak of, a reply to read, a reply owed.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Ask">A half-day that has just ended, and that this reader has not spoken of.</param>
/// <param name="Later">What is asked weeks later.</param>
/// <param name="Replies">What the trainers answered, on the day the group meets next.</param>
/// <param name="Owed">What waits for a reply, the oldest first; for those who steer.</param>
/// <param name="Age">Days that the oldest of them has waited.</param>
internal sealed record FeedbackPart(Guid Cohort, When? Ask, RoundLine? Later, IReadOnlyList<RoundLine> Replies, IReadOnlyList<RoundLine> Owed, int Age);

/// <summary>One statement of its own, at the end of a half-day three; the programme is read for the other panels already.</summary>
internal sealed class FeedbackPanel(CurriculumDb db, DayReader reader, FeedbackDesk desk, CurrentPerson person, TimeProvider clock) : ITodayPanel
{
    private const int DaysBack = 45;

    public int Order => 4;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (await reader.Read(context, stop) is not { } day)
            return null;
        var now = clock.GetUtcNow().UtcDateTime;
        var calendar = day.Programme.Context.Calendar;
        var zone = day.Programme.Promo.Zone;
        var rounds = await db.Lines(context.Cohort, person.Id, context.Date.AddDays(-DaysBack), stop);
        var replies = rounds.Where(one => one.RepliedAt is { } at && LocalTime.Of(at, zone).Date is var on && FeedbackRules.ShownUntil(one.Date, on, calendar) >= context.Date).ToList();
        var owed = day.Steers ? rounds.Where(one => one.Owes).OrderBy(one => one.Date).ThenBy(one => one.OpensAt).ToList() : [];
        var learns = person.RoleIn(context.Cohort) is Role.Trainee;
        var ask = learns ? Ended(day, context, now, rounds) : null;
        // Whoever was not there is not asked how it was; two statements more, and only when there is something to ask.
        if (ask is { } half && await desk.MayAnswer(new FeedbackRound(Guid.Empty, context.Cohort, FeedbackKind.Warm, half.Date, half.Part), stop) != WhyNot.No)
            ask = null;
        var later = learns || person.RoleIn(context.Cohort) is Role.Alumnus ? rounds.FirstOrDefault(one => one.Kind == FeedbackKind.Cold && one.IsOpen(now) && !one.Mine) : null;
        return ask is null && later is null && replies.Count == 0 && owed.Count == 0
            ? null
            : new TodayPart("/Pages/Curriculum/Feedback/_TodayFeedback.cshtml", new FeedbackPart(context.Cohort, ask, later, replies, owed, owed.Select(one => FeedbackRules.Age(one.Date, context.Date, calendar)).DefaultIfEmpty(0).Max()), false);
    }

    // Of today or yesterday, the latest that is open: older ones are not asked for again.
    private static When? Ended(DayView day, TodayContext context, DateTime now, IReadOnlyList<RoundLine> rounds)
    {
        var programme = day.Programme;
        foreach (var half in programme.Context.Calendar.Where(one => one.Kind == HalfDayKind.Centre && one.Date <= context.Date && one.Date >= context.Date.AddDays(-1)).OrderByDescending(one => one.Date).ThenByDescending(one => one.Part))
        {
            var (opens, closes) = FeedbackRules.Window(half.Date, FeedbackDesk.EndOf(programme, half.Date, half.Part), programme.Promo.Zone);
            if (opens <= now && now < closes)
                return rounds.Any(one => one.Kind == FeedbackKind.Warm && one.Date == half.Date && one.Part == half.Part && one.Mine) ? null : new When(half.Date, half.Part);
        }

        return null;
    }
}
