using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance;

/// <summary>How the tables of this module are kept.</summary>
internal static class AttendanceTables
{
    public static void Map(ModelBuilder model)
    {
        SheetTables.Map(model);
        model.Entity<ChainHead>(head =>
        {
            head.Property(one => one.Hash).HasMaxLength(64);
            head.HasData(new { Id = ChainHead.One, Turn = 0, Number = 0, Hash = "" });
        });
        model.Entity<ChainLink>(link =>
        {
            link.HasKey(one => one.Number);
            link.Property(one => one.Number).ValueGeneratedNever();
            link.Property(one => one.Content).HasMaxLength(ChainLink.LongestContent);
            link.Property(one => one.ContentHash).HasMaxLength(64);
            link.Property(one => one.Previous).HasMaxLength(64);
            link.Property(one => one.Hash).HasMaxLength(64);
            link.Property(one => one.KeyName).HasMaxLength(64);
            link.Property(one => one.Signature).HasMaxLength(128);
            link.HasIndex(one => new { one.CohortId, one.Number });
            link.HasIndex(one => one.SheetId);
        });
        model.Entity<SealedLine>(line =>
        {
            line.HasKey(one => new { one.SheetId, one.PersonId });
            line.HasIndex(one => new { one.CohortId, one.PersonId, one.Date });
            line.HasIndex(one => one.Number);
            line.HasIndex(one => one.PersonId);
        });
        model.Entity<ProviderTerms>(terms =>
        {
            terms.Property(one => one.Siret).HasMaxLength(14);
            foreach (var name in new[] { nameof(ProviderTerms.Name), nameof(ProviderTerms.Declaration), nameof(ProviderTerms.Address), nameof(ProviderTerms.Town), nameof(ProviderTerms.Signatory), nameof(ProviderTerms.Quality) })
                terms.Property(name).HasMaxLength(ProviderTerms.Longest);
        });
        model.Entity<ActionTerms>(terms =>
        {
            terms.HasKey(one => one.CohortId);
            terms.Property(one => one.CohortId).ValueGeneratedNever();
            foreach (var name in new[] { nameof(ActionTerms.Title), nameof(ActionTerms.Reference), nameof(ActionTerms.Funder) })
                terms.Property(name).HasMaxLength(ActionTerms.Longest);
        });
        model.Entity<ErasedCertificates>();
        model.Entity<Certificate>(certificate =>
        {
            certificate.Property(one => one.Content).HasMaxLength(Certificate.LongestContent);
            certificate.HasIndex(one => new { one.CohortId, one.PersonId, one.Edition }).IsUnique();
            certificate.HasIndex(one => one.PersonId);
        });
    }
}
