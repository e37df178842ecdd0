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
            visit.HasIndex(one => one.PollId);
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
    }
}
