using Cohort.Alternance.Model.Visits;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance;

/// <summary>The tables of visits.</summary>
internal static class VisitTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Visit>(visit =>
        {
            visit.Property(one => one.Place).HasMaxLength(Visit.LongestPlace);
            visit.Property(one => one.Progress).HasMaxLength(Visit.LongestReport);
            visit.Property(one => one.Difficulties).HasMaxLength(Visit.LongestReport);
            visit.Property(one => one.Agreed).HasMaxLength(Visit.LongestReport);
            visit.HasIndex(one => new { one.CohortId, one.PersonId });
            visit.HasIndex(one => one.PersonId);
            visit.HasMany(one => one.States).WithOne().HasForeignKey(one => one.VisitId).OnDelete(DeleteBehavior.Cascade);
            visit.HasMany(one => one.Choices).WithOne().HasForeignKey(one => one.VisitId).OnDelete(DeleteBehavior.Cascade);
            visit.HasMany(one => one.Signatures).WithOne().HasForeignKey(one => one.VisitId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<VisitSignature>(signature =>
        {
            signature.Property(one => one.Id).ValueGeneratedNever();
            signature.Property(one => one.Name).HasMaxLength(200);
            signature.Property(one => one.Words).HasMaxLength(VisitSignature.LongestWords);
            signature.Property(one => one.ReportHash).HasMaxLength(64);
            // One signature of a person on a state of the report: a second press changes nothing.
            signature.HasIndex(one => new { one.VisitId, one.PersonId, one.ReportVersion }).IsUnique();
            signature.HasIndex(one => one.PersonId);
        });
        model.Entity<VisitReportState>(state =>
        {
            state.HasKey(one => new { one.VisitId, one.Number });
            state.Property(one => one.Progress).HasMaxLength(Visit.LongestReport);
            state.Property(one => one.Difficulties).HasMaxLength(Visit.LongestReport);
            state.Property(one => one.Agreed).HasMaxLength(Visit.LongestReport);
            state.Property(one => one.ReportHash).HasMaxLength(64);
            state.Property(one => one.ByName).HasMaxLength(200);
            state.Property(one => one.Why).HasMaxLength(VisitReportState.LongestWhy);
            state.HasIndex(one => one.By);
        });
        model.Entity<VisitChoice>(choice =>
        {
            choice.Property(one => one.Id).ValueGeneratedNever();
            // The same half-day is proposed once, whoever does it.
            choice.HasIndex(one => new { one.VisitId, one.Date, one.Part }).IsUnique();
            choice.HasMany(one => one.Answers).WithOne().HasForeignKey(one => one.ChoiceId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<VisitAnswer>(answer =>
        {
            answer.HasKey(one => new { one.ChoiceId, one.PersonId });
            answer.HasIndex(one => one.PersonId);
        });
    }
}
