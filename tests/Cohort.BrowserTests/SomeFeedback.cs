using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Kernel.Data;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.BrowserTests;

/// <summary>What feedback pages show: a half-day with answers that has its reply, one asked weeks later, something to be put right.</summary>
internal static class SomeFeedback
{
    public static async Task<(Guid Round, Guid Improvement, DateOnly On)> Add(CohortDb db, Guid cohort, Guid trainee, Guid trainer)
    {
        var on = FakeClock.Today.AddDays(-1);
        if (await db.Set<Improvement>().FirstOrDefaultAsync(one => one.CohortId == cohort && one.At == DateTime.UnixEpoch) is { } known)
            return (await db.Set<FeedbackRound>().Where(one => one.CohortId == cohort && one.Kind == FeedbackKind.Cold).Select(one => one.Id).FirstAsync(), known.Id, on);
        var warm = new FeedbackRound(FeedbackRound.IdOf(cohort, on, DayPart.Morning), cohort, FeedbackKind.Warm, on, DayPart.Morning) { OpensAt = DateTime.UnixEpoch.AddYears(56), ClosesAt = DateTime.UnixEpoch.AddYears(58), Seats = 9 };
        warm.Answer("Trop vite", "Deux pauses de plus", trainer, DateTime.UnixEpoch.AddYears(56));
        var answer = new FeedbackAnswer(Guid.CreateVersion7(), warm.Id, trainee);
        answer.Say(new FeedbackWords("Essayer", "Trop vite", "Recommencer", 2, null), DateTime.UnixEpoch);
        var cold = new FeedbackRound(Guid.CreateVersion7(), cohort, FeedbackKind.Cold, FakeClock.Today, DayPart.Morning) { Title = "La carte des lieux", OpensAt = DateTime.UnixEpoch, ClosesAt = DateTime.UnixEpoch.AddYears(100), Seats = 9 };
        var improvement = new Improvement(Guid.CreateVersion7(), cohort, ImprovementKind.Improvement, "Une rallonge de plus", trainee, DateTime.UnixEpoch);
        db.AddRange(warm, cold, answer, new FeedbackTaker(warm.Id, trainee), improvement);
        return (cold.Id, improvement.Id, on);
    }
}
