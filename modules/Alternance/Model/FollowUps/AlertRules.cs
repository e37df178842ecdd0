using System.Globalization;
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

    /// <summary>Half-days in the structure in the seven days before today.</summary>
    public int InStructure { get; init; }

    /// <summary>Chosen objectives that no activity practised.</summary>
    public IReadOnlyList<Guid> IdleAims { get; init; } = [];

    /// <summary>Visits that were neither held nor called off.</summary>
    public IReadOnlyList<WaitingVisit> Waiting { get; init; } = [];

    /// <summary>Visits that were not called off.</summary>
    public int Visits { get; init; }

    /// <summary>By when the usual visits are due, in order.</summary>
    public IReadOnlyList<DateOnly> Usual { get; init; } = [];

    /// <summary>Tutors of now who never answered, and the day of their first link.</summary>
    public IReadOnlyList<QuietTutor> Quiet { get; init; } = [];

    /// <summary>Of each tutor the last word, when it asks to be called.</summary>
    public IReadOnlyList<TutorCall> Calls { get; init; } = [];

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
    public const int SilentDays = 7, IdleDays = 30, QuietDays = 30, LowDays = 28, FundingDays = 90;

    public static IEnumerable<Raised> Of(AlertFacts facts)
    {
        var today = facts.Today;
        if (facts.WorksSince is { } since && since <= today)
        {
            // Who spent the week at the centre has nothing to tell of the structure.
            var last = facts.LastLog is { } log && log > since ? log : since;
            if (facts.InStructure > 0 && last < today.AddDays(-SilentDays))
                yield return new Raised(AlertKind.SilentLog, Day(last), last);
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
            yield return new Raised(AlertKind.SilentTutor, tutor.Person.ToString("N"), tutor.Asked);
        foreach (var call in facts.Calls)
            yield return new Raised(AlertKind.TutorAsks, call.Word.ToString("N"), call.On);
        foreach (var low in facts.Low.Where(one => one.Since < today.AddDays(-LowDays)))
            yield return new Raised(AlertKind.LowThatLasts, $"{low.Voice}-{low.Competence:N}", low.Since);
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
