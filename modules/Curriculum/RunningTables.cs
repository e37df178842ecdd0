using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Running;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>The tables of the run of a half-day, and of the rituals that were kept for one.</summary>
internal static class RunningTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<RunSheet>(sheet =>
        {
            sheet.Ignore(one => one.Current);
            sheet.HasIndex(one => new { one.CohortId, one.Date, one.Part }).IsUnique();
            sheet.HasMany(one => one.Steps).WithOne().HasForeignKey(one => one.SheetId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<RunStep>(step =>
        {
            step.Property(one => one.Title).HasMaxLength(160);
            step.HasIndex(one => one.SourceId);
        });
        model.Entity<RitualUse>(use =>
        {
            use.Property(one => one.Title).HasMaxLength(120);
            use.HasIndex(one => new { one.CohortId, one.Date, one.Part });
            use.HasOne<Brick>().WithMany().HasForeignKey(one => one.BrickId);
        });
    }
}
