using Cohort.Attendance.Model.Sheets;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance;

/// <summary>The tables of sheets that are still open.</summary>
internal static class SheetTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Sheet>(sheet =>
        {
            sheet.Property(one => one.Secret).HasMaxLength(64);
            sheet.HasIndex(one => new { one.CohortId, one.Date, one.Part }).IsUnique();
        });
        model.Entity<SheetEntry>(entry =>
        {
            entry.HasKey(one => new { one.SheetId, one.PersonId });
            entry.Property(one => one.Reason).HasMaxLength(SheetEntry.LongestReason);
            entry.Property(one => one.SeenBy).HasMaxLength(200);
            entry.Property(one => one.Proof).HasMaxLength(SheetEntry.LongestProof);
            entry.Property(one => one.ByName).HasMaxLength(200);
            entry.HasIndex(one => one.PersonId);
            entry.HasIndex(one => one.By);
        });
        model.Entity<SheetSignature>(signature =>
        {
            signature.Property(one => one.Id).ValueGeneratedNever();
            signature.Property(one => one.Device).HasMaxLength(64);
            signature.Property(one => one.Stroke).HasMaxLength(SheetSignature.LongestStroke);
            signature.Property(one => one.StruckWhy).HasMaxLength(SheetSignature.LongestWhy);
            signature.HasIndex(one => new { one.SheetId, one.PersonId, one.As }).IsUnique();
            signature.HasIndex(one => one.PersonId);
        });
        model.Entity<SignLink>(link =>
        {
            link.Property(one => one.TokenHash).HasMaxLength(64);
            link.HasIndex(one => one.TokenHash).IsUnique();
            link.HasIndex(one => new { one.SheetId, one.PersonId });
            link.HasIndex(one => one.PersonId);
        });
        model.Entity<TabletPass>(pass =>
        {
            pass.Property(one => one.TokenHash).HasMaxLength(64);
            pass.HasIndex(one => one.TokenHash).IsUnique();
        });
        model.Entity<AbsenceNotice>(notice =>
        {
            notice.Property(one => one.Text).HasMaxLength(AbsenceNotice.LongestText);
            notice.Property(one => one.To).HasMaxLength(400);
            notice.Property(one => one.ByName).HasMaxLength(200);
            notice.HasIndex(one => new { one.SheetId, one.PersonId });
            notice.HasIndex(one => one.PersonId);
        });
    }
}
