using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Model.Decisions;

/// <summary>The tables of decisions.</summary>
internal static class DecisionTables
{
    /// <summary>Characters of a guest's name.</summary>
    public const int GuestName = 80;

    public static void Map(ModelBuilder model)
    {
        model.Entity<Decision>(decision =>
        {
            decision.Property(one => one.Question).HasMaxLength(200);
            decision.Property(one => one.About).HasMaxLength(300);
            // The one query of the task that closes.
            decision.HasIndex(one => one.DueAt);
            decision.HasIndex(one => new { one.CohortId, one.OpenedAt });
            decision.HasMany(one => one.Options).WithOne().HasForeignKey(one => one.DecisionId).OnDelete(DeleteBehavior.Cascade);
            decision.HasOne<TrainingCohort>().WithMany().HasForeignKey(one => one.CohortId);
        });
        model.Entity<DecisionOption>(option =>
        {
            option.Property(one => one.Text).HasMaxLength(200);
            option.Property(one => one.Why).HasMaxLength(500);
        });
        model.Entity<DecisionVoter>(voter =>
        {
            voter.HasKey(one => new { one.DecisionId, one.PersonId });
            voter.HasOne<Decision>().WithMany().HasForeignKey(one => one.DecisionId);
        });
        model.Entity<DecisionMark>(mark =>
        {
            mark.HasKey(one => new { one.DecisionId, one.PersonId, one.OptionId });
            mark.HasOne<Decision>().WithMany().HasForeignKey(one => one.DecisionId);
        });
        model.Entity<SecretBox>(box =>
        {
            box.Property(one => one.Counts).HasMaxLength(20_000);
            box.HasIndex(one => one.DecisionId).IsUnique();
            box.HasOne<Decision>().WithMany().HasForeignKey(one => one.DecisionId);
        });
        model.Entity<DecisionObjection>(objection =>
        {
            objection.Property(one => one.Text).HasMaxLength(1000);
            objection.Property(one => one.Answer).HasMaxLength(1000);
            objection.HasOne<Decision>().WithMany().HasForeignKey(one => one.DecisionId);
        });
        model.Entity<DecisionSequel>(sequel =>
        {
            sequel.Property(one => one.Title).HasMaxLength(200);
            sequel.Property(one => one.Path).HasMaxLength(300);
            // Told twice it stands once.
            sequel.HasIndex(one => new { one.DecisionId, one.Path }).IsUnique();
            sequel.HasOne<Decision>().WithMany().HasForeignKey(one => one.DecisionId);
        });
        model.Entity<Charter>(charter =>
        {
            charter.Property(one => one.Text).HasMaxLength(Charter.MostText);
            charter.HasIndex(one => new { one.CohortId, one.Number }).IsUnique();
            charter.HasOne<TrainingCohort>().WithMany().HasForeignKey(one => one.CohortId);
            charter.HasOne<Decision>().WithMany().HasForeignKey(one => one.DecisionId);
        });
        model.Entity<DecisionGuest>(guest =>
        {
            guest.Property(one => one.Name).HasMaxLength(GuestName);
            guest.Property(one => one.TokenHash).HasMaxLength(64);
            guest.Property(one => one.DeviceHash).HasMaxLength(64);
            guest.HasIndex(one => one.TokenHash).IsUnique();
            guest.HasOne<Decision>().WithMany().HasForeignKey(one => one.DecisionId);
        });
        model.Entity<DecisionExtension>(extension => extension.HasOne<Decision>().WithMany().HasForeignKey(one => one.DecisionId));
    }
}
