using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Papers;
using Cohort.Attendance.Model.Sheets;
using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Attendance;

/// <summary>The tables of this module.</summary>
internal sealed class AttendanceDb(CohortDb db)
{
    public DbSet<Sheet> Sheets => db.Set<Sheet>();

    public DbSet<SheetEntry> Entries => db.Set<SheetEntry>();

    public DbSet<SheetSignature> Signatures => db.Set<SheetSignature>();

    public DbSet<SignLink> SignLinks => db.Set<SignLink>();

    public DbSet<TabletPass> Tablets => db.Set<TabletPass>();

    public DbSet<AbsenceNotice> Notices => db.Set<AbsenceNotice>();

    public DbSet<ChainHead> Heads => db.Set<ChainHead>();

    public DbSet<ChainLink> Links => db.Set<ChainLink>();

    public DbSet<SealedLine> Lines => db.Set<SealedLine>();

    public DbSet<ProviderTerms> Providers => db.Set<ProviderTerms>();

    public DbSet<ActionTerms> Actions => db.Set<ActionTerms>();

    public DbSet<Certificate> Certificates => db.Set<Certificate>();

    public DbSet<ErasedCertificates> Erased => db.Set<ErasedCertificates>();
}
