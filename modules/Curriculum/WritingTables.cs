using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Writing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>The tables of what is written together. A workshop has one page, an address leads to one fact sheet.</summary>
internal static class WritingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<SharedText>(text =>
        {
            text.Property(one => one.Text).HasMaxLength(SharedText.Longest);
            text.Property(one => one.PadUrl).HasMaxLength(500);
            text.Property(one => one.PadText).HasMaxLength(SharedText.Longest);
            text.HasIndex(one => one.WorkshopId).IsUnique();
            text.HasOne<Workshop>().WithMany().HasForeignKey(one => one.WorkshopId);
        });
        model.Entity<TextRevision>(revision =>
        {
            revision.Property(one => one.Text).HasMaxLength(SharedText.Longest);
            revision.Property(one => one.Note).HasMaxLength(TextRevision.LongestNote);
            revision.HasIndex(one => new { one.TextId, one.Number }).IsUnique();
            revision.HasIndex(one => one.By);
            revision.HasOne<SharedText>().WithMany().HasForeignKey(one => one.TextId);
        });
        model.Entity<ScribeTurn>(turn =>
        {
            turn.HasIndex(one => new { one.TextId, one.Role }).IsUnique();
            turn.HasIndex(one => one.CohortId);
            turn.HasIndex(one => one.PersonId);
            turn.HasOne<SharedText>().WithMany().HasForeignKey(one => one.TextId);
        });
        model.Entity<FactSheet>(sheet =>
        {
            sheet.Property(one => one.Title).HasMaxLength(FactSheet.LongestTitle);
            sheet.Property(one => one.Slug).HasMaxLength(FactSheet.LongestSlug);
            sheet.Property(one => one.MadeFrom).HasMaxLength(200);
            sheet.Property(one => one.SearchText).HasMaxLength(FactSheet.LongestSearch);
            sheet.HasIndex(one => one.TextId).IsUnique();
            sheet.HasIndex(one => new { one.CohortId, one.Title });
            sheet.HasOne<SharedText>().WithMany().HasForeignKey(one => one.TextId);
            sheet.HasMany(one => one.Slugs).WithOne().HasForeignKey(one => one.SheetId).OnDelete(DeleteBehavior.Cascade);
            sheet.HasMany(one => one.Touches).WithOne().HasForeignKey(one => one.SheetId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<FactSheetSlug>(slug =>
        {
            slug.Property(one => one.Slug).HasMaxLength(FactSheet.LongestSlug);
            slug.HasIndex(one => new { one.CohortId, one.Slug }).IsUnique();
        });
        model.Entity<FactSheetTouch>(touch =>
        {
            touch.HasOne<Brick>().WithMany().HasForeignKey(one => one.BrickId);
            touch.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
        });
    }
}
