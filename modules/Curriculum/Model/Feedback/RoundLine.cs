using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Text;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Feedback;

/// <summary>A round in a list, with its counts and nothing of what was said.</summary>
/// <param name="Id">The round.</param>
/// <param name="Kind">At the end of a half-day, or weeks later.</param>
/// <param name="Date">Local date.</param>
/// <param name="Part">Which half of it.</param>
/// <param name="Title">What it is about, weeks later.</param>
/// <param name="OpensAt">From when it is open.</param>
/// <param name="ClosesAt">Until when.</param>
/// <param name="Heard">What was heard.</param>
/// <param name="Reply">The reply, or empty.</param>
/// <param name="RepliedAt">When it was first replied.</param>
/// <param name="RepliedBy">By whom.</param>
/// <param name="Named">Answers by name.</param>
/// <param name="Took">All answers.</param>
/// <param name="Mine">The reader answered.</param>
internal sealed record RoundLine(
    Guid Id, FeedbackKind Kind, DateOnly Date, DayPart Part, string Title, DateTime OpensAt, DateTime ClosesAt, string Heard, string Reply, DateTime? RepliedAt, Guid? RepliedBy, int Named, int Took, bool Mine)
{
    public int Anonymous => Took - Named;

    /// <summary>Somebody who steers can read something of it.</summary>
    public bool IsReadable => Named > 0 || Anonymous >= AnswerBox.Least;

    /// <summary>It waits for a reply.</summary>
    public bool Owes => RepliedAt is null && IsReadable;

    public bool IsClosed(DateTime now) => ClosesAt <= now;

    public bool IsOpen(DateTime now) => OpensAt <= now && !IsClosed(now);

    /// <summary>Its page.</summary>
    public string Path(Guid cohort) => Kind == FeedbackKind.Cold ? CurriculumLinks.ColdFeedback(cohort, Id) : CurriculumLinks.Feedback(cohort, Date, Part == DayPart.Afternoon);

    /// <summary>"lundi 23 novembre, matin", or what it is about.</summary>
    public string Name(Texts texts) => Kind == FeedbackKind.Warm ? new When(Date, Part).Say(texts) : Title;
}

/// <summary>Reads rounds with their counts in one statement.</summary>
internal static class RoundLines
{
    public static async Task<IReadOnlyList<RoundLine>> Lines(this CurriculumDb db, Guid cohort, Guid reader, DateOnly from, CancellationToken stop, Guid? only = null) =>
        await db.Rounds.Where(one => one.CohortId == cohort && one.Date >= from && (only == null || one.Id == only)).OrderByDescending(one => one.Date).ThenByDescending(one => one.OpensAt).Select(one => new RoundLine(
            one.Id, one.Kind, one.Date, one.Part, one.Title, one.OpensAt, one.ClosesAt, one.Heard, one.Reply, one.RepliedAt, one.RepliedBy,
            db.FeedbackAnswers.Count(answer => answer.RoundId == one.Id),
            db.Takers.Count(taker => taker.RoundId == one.Id),
            db.Takers.Any(taker => taker.RoundId == one.Id && taker.PersonId == reader))).ToListAsync(stop);
}
