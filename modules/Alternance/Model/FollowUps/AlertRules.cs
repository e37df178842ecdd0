using System.Globalization;
using Cohort.Alternance.Model.Log;
using Cohort.Curriculum.Contracts;

namespace Cohort.Alternance.Model.FollowUps;

/// <summary>What is known of one trainee on one day, for the rules.</summary>
/// <param name="Today">The day, local to the promo.</param>
internal sealed record AlertFacts(DateOnly Today)
{
    /// <summary>First day of the contract that runs, or null without one.</summary>
    public DateOnly? WorksSince { get; init; }

    public DateOnly? FundedUntil { get; init; }

    /// <summary>The last day something was written in the log, or is written of.</summary>
    public DateOnly? LastLog { get; init; }

    /// <summary>The days in the structure until today.</summary>
    public IReadOnlyCollection<DateOnly> InStructure { get; init; } = [];

    /// <summary>Chosen objectives that no activity practised.</summary>
    public IReadOnlyList<Guid> IdleAims { get; init; } = [];

    /// <summary>Visits that were neither held nor called off.</summary>
    public IReadOnlyList<WaitingVisit> Waiting { get; init; } = [];

    /// <summary>Visits that were not called off.</summary>
    public int Visits { get; init; }

    /// <summary>By when the usual visits are due, in order.</summary>
    public IReadOnlyList<DateOnly> Usual { get; init; } = [];

    /// <summary>Tutors of now who never answered, and the day they were first asked about this trainee.</summary>
    public IReadOnlyList<QuietTutor> Quiet { get; init; } = [];

    /// <summary>Of each tutor the last word, when it asks to be called.</summary>
    public IReadOnlyList<TutorCall> Calls { get; init; } = [];

    /// <summary>Days on which a sealed sheet says that they were absent and nothing justifies it; a day comes once for each half-day.</summary>
    public IReadOnlyList<DateOnly> Unjustified { get; init; } = [];

    /// <summary>Where a tutor or a trainer has said nothing better than "beginner" for a while.</summary>
    public IReadOnlyList<LowStanding> Low { get; init; } = [];
}

/// <summary>A visit that waits.</summary>
internal readonly record struct WaitingVisit(Guid Id, DateOnly? DueOn, DateOnly? Date);

/// <summary>A tutor who never answered.</summary>
internal readonly record struct QuietTutor(Guid Person, DateOnly Asked);

/// <summary>A tutor who asks to be called.</summary>
internal readonly record struct TutorCall(Guid Word, DateOnly On);

/// <summary>A level that does not rise.</summary>
internal readonly record struct LowStanding(ObservingVoice Voice, Guid Competence, DateOnly Since);

/// <summary>An alert that ought to stand.</summary>
internal readonly record struct Raised(AlertKind Kind, string About, DateOnly Since);

/// <summary>From what is known of a trainee to what asks for a follow-up. Nothing is read here and no clock is asked.</summary>
internal static class AlertRules
{
    public const int IdleDays = 30, QuietDays = 30, LowDays = 28, FundingDays = 90, WatchDays = 14, AbsenceDays = 14;

    // Between what an alert is about and the day on which the one before it was closed.
    private const char Again = '/';

    public static IEnumerable<Raised> Of(AlertFacts facts)
    {
        var today = facts.Today;
        if (facts.WorksSince is { } since && since <= today)
        {
            // It is told by the last day written of: a calendar that changes makes no other silence of it.
            if (Silence.Since(facts.InStructure, since, facts.LastLog, today) is { } silent)
                yield return new Raised(AlertKind.SilentLog, Day(facts.LastLog is { } log && log > since ? log : since), silent);
            if (since.AddDays(IdleDays) <= today)
            {
                foreach (var aim in facts.IdleAims)
                    yield return new Raised(AlertKind.AimWithoutActivity, aim.ToString("N"), since.AddDays(IdleDays));
            }

            // As many as are due and not written down.
            for (var number = facts.Visits; number < facts.Usual.Count; number++)
            {
                if (facts.Usual[number] <= today)
                    yield return new Raised(AlertKind.VisitDue, string.Create(CultureInfo.InvariantCulture, $"usual-{number + 1}"), facts.Usual[number]);
            }

            if (facts.FundedUntil is { } end && end >= today && end < today.AddDays(FundingDays))
                yield return new Raised(AlertKind.FundingEnds, Day(end), end.AddDays(-FundingDays));
        }

        foreach (var visit in facts.Waiting)
        {
            if (visit.Date is { } date ? date < today : visit.DueOn <= today)
                yield return new Raised(AlertKind.VisitDue, visit.Id.ToString("N"), visit.Date ?? visit.DueOn!.Value);
        }

        foreach (var tutor in facts.Quiet.Where(one => one.Asked.AddDays(QuietDays) <= today))
            yield return new Raised(AlertKind.SilentTutor, $"{tutor.Person:N}-{Day(tutor.Asked)}", tutor.Asked);
        foreach (var call in facts.Calls)
            yield return new Raised(AlertKind.TutorAsks, call.Word.ToString("N"), call.On);
        if (Absent(facts.Unjustified, today) is { } absent)
            yield return new Raised(AlertKind.Absences, Day(absent), absent);
        foreach (var low in facts.Low.Where(one => one.Since < today.AddDays(-LowDays)))
            yield return new Raised(AlertKind.LowThatLasts, $"{low.Voice}-{low.Competence:N}-{Day(low.Since)}", low.Since);
    }

    /// <summary>The day a tutor was first asked about a trainee: that of a link which was open while they followed them, or the day they began to, if it was open already. Null: never asked.</summary>
    /// <param name="sent">Their links, from the day each was sent to its last.</param>
    /// <param name="from">First day they follow the trainee.</param>
    public static DateOnly? Asked(IEnumerable<(DateOnly From, DateOnly To)> sent, DateOnly from) =>
        sent.Where(one => one.To >= from).Select(one => one.From > from ? one.From : from).Cast<DateOnly?>().Min();

    /// <summary>
    /// The first day of the absences that ask for somebody: two half-days or more without a reason that counts, each within a
    /// fortnight of the one before, and the last within the fortnight until today. Null: there are none.
    /// </summary>
    public static DateOnly? Absent(IReadOnlyList<DateOnly> unjustified, DateOnly today)
    {
        var latestFirst = unjustified.Where(one => one <= today).OrderDescending().ToList();
        if (latestFirst.Count < 2 || latestFirst[0] < today.AddDays(-AbsenceDays) || latestFirst[1] < latestFirst[0].AddDays(-AbsenceDays))
            return null;
        var first = latestFirst[0];
        foreach (var day in latestFirst.TakeWhile(one => one >= first.AddDays(-AbsenceDays)))
            first = day;
        return first;
    }

    /// <summary>What an alert is about, without the day that tells it from the one before it.</summary>
    public static string Cause(string about) => about.Split(Again)[0];

    /// <summary>The id in what an alert is about, or null.</summary>
    public static Guid? IdIn(string about) => Cause(about).Split('-').Select(one => Guid.TryParseExact(one, "N", out var id) ? id : (Guid?)null).FirstOrDefault(one => one is not null);

    /// <summary>What a new alert is to be about, or null when none is to be made: one stands, or what was said of it is enough.</summary>
    /// <param name="raised">What ought to stand.</param>
    /// <param name="before">The alerts of the same cause, each with the day on which it was closed.</param>
    /// <param name="today">The day, local to the promo.</param>
    public static string? Anew(Raised raised, IReadOnlyCollection<(DateOnly? ClosedOn, FollowUpOutcome? Outcome)> before, DateOnly today)
    {
        if (before.Count == 0)
            return raised.About;
        if (before.Any(one => one.ClosedOn is null) || raised.Kind is not (AlertKind.SilentLog or AlertKind.AimWithoutActivity or AlertKind.SilentTutor or AlertKind.LowThatLasts or AlertKind.Absences))
            return null;
        // Who watches, or waits for another, is told again while it lasts; what was solved or had no ground is not.
        var (closed, outcome) = before.MaxBy(one => one.ClosedOn);
        return outcome is FollowUpOutcome.Watching or FollowUpOutcome.PassedOn && closed!.Value.AddDays(WatchDays) <= today ? $"{raised.About}{Again}{Day(closed.Value)}" : null;
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
