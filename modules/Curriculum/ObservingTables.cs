using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>The tables of observations, of decisions on competences, and of where trainees say they stand.</summary>
internal static class ObservingTables
{
    public const int MostAddress = 500;
    public const int MostTitle = 160;

    public static void Map(ModelBuilder model)
    {
        model.Entity<Observation>(seen =>
        {
            seen.Property(one => one.ByName).HasMaxLength(160);
            seen.Property(one => one.Text).HasMaxLength(Observation.MostText);
            seen.HasIndex(one => new { one.CohortId, one.PersonId });
            seen.HasIndex(one => one.PersonId);
            seen.HasIndex(one => one.By);
            seen.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
            seen.HasMany(one => one.Evidence).WithOne().HasForeignKey(one => one.ObservationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ObservationEvidence>(evidence =>
        {
            evidence.Property(one => one.Title).HasMaxLength(MostTitle);
            evidence.Property(one => one.Address).HasMaxLength(MostAddress);
        });
        model.Entity<CompetenceDecision>(decision =>
        {
            decision.Property(one => one.Grounds).HasMaxLength(CompetenceDecision.MostGrounds);
            decision.Property(one => one.ByName).HasMaxLength(160);
            decision.HasIndex(one => new { one.CohortId, one.PersonId });
            decision.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
            decision.HasMany(one => one.RestsOn).WithOne().HasForeignKey(one => one.DecisionId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<DecisionGround>(ground =>
        {
            ground.HasIndex(one => new { one.DecisionId, one.ObservationId }).IsUnique();
            ground.HasOne<Observation>().WithMany().HasForeignKey(one => one.ObservationId);
        });
        model.Entity<Positioning>(positioning =>
        {
            positioning.HasIndex(one => new { one.CohortId, one.PersonId }).IsUnique();
            positioning.HasMany(one => one.Lines).WithOne().HasForeignKey(one => one.PositioningId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PositioningLine>(line =>
        {
            line.Property(one => one.Words).HasMaxLength(Observation.MostText);
            line.HasIndex(one => new { one.PositioningId, one.NodeId }).IsUnique();
            line.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
        });
    }
}
