using Cohort.Curriculum.Model.Feedback;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>The tables of feedback, its replies and what follows from it.</summary>
internal static class FeedbackTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<FeedbackRound>(round =>
        {
            round.Property(one => one.Title).HasMaxLength(160);
            round.Property(one => one.Heard).HasMaxLength(FeedbackRound.LongestWord);
            round.Property(one => one.Reply).HasMaxLength(FeedbackRound.LongestReply);
            round.HasIndex(one => new { one.CohortId, one.Date });
            round.HasMany<FeedbackTaker>().WithOne().HasForeignKey(one => one.RoundId);
            round.HasMany<FeedbackAnswer>().WithOne().HasForeignKey(one => one.RoundId);
            round.HasOne<FeedbackBox>().WithOne().HasForeignKey<FeedbackBox>(one => one.RoundId);
        });
        model.Entity<FeedbackTaker>(taker =>
        {
            taker.HasKey(one => new { one.RoundId, one.PersonId });
            taker.HasIndex(one => one.PersonId);
        });
        model.Entity<FeedbackAnswer>(answer =>
        {
            answer.Property(one => one.Helped).HasMaxLength(FeedbackRound.LongestWord);
            answer.Property(one => one.Hindered).HasMaxLength(FeedbackRound.LongestWord);
            answer.Property(one => one.Next).HasMaxLength(FeedbackRound.LongestWord);
            answer.HasIndex(one => new { one.RoundId, one.PersonId }).IsUnique();
            answer.HasIndex(one => one.PersonId);
        });
        model.Entity<FeedbackBox>(box =>
        {
            box.HasKey(one => one.RoundId);
            box.Property(one => one.Answers).HasMaxLength(8_000_000);
            box.Property(one => one.Marks).HasMaxLength(2000);
        });
        model.Entity<Improvement>(one =>
        {
            one.Property(row => row.What).HasMaxLength(Improvement.LongestWhat);
            one.Property(row => row.Outcome).HasMaxLength(Improvement.LongestWhat);
            one.HasIndex(row => new { row.CohortId, row.ClosedAt });
        });
    }
}
