using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Curriculum.Model.Reading;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

/// <summary>The tables of the frameworks, and of their reading together.</summary>
internal static class FrameworkTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Framework>(framework =>
        {
            framework.Property(one => one.Identifier).HasMaxLength(FrameworkFile.MaxIdentifier);
            framework.Property(one => one.Code).HasMaxLength(FrameworkFile.MaxCode);
            framework.Property(one => one.Title).HasMaxLength(FrameworkFile.MaxTitle);
            framework.Property(one => one.ShortTitle).HasMaxLength(80);
            framework.Property(one => one.Description).HasMaxLength(FrameworkFile.MaxNotes);
            framework.Property(one => one.Creator).HasMaxLength(300);
            framework.Property(one => one.Language).HasMaxLength(40);
            framework.Property(one => one.Successor).HasMaxLength(60);
            framework.Property(one => one.Source).HasMaxLength(300);
            framework.Property(one => one.Kept).HasMaxLength(FrameworkFile.MaxKept);
            framework.HasIndex(one => one.Code).IsUnique();
            framework.HasIndex(one => one.Identifier).IsUnique();
            framework.HasMany(one => one.Nodes).WithOne().HasForeignKey(one => one.FrameworkId);
            framework.HasMany(one => one.Links).WithOne().HasForeignKey(one => one.FrameworkId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<FrameworkNode>(node =>
        {
            node.Property(one => one.Identifier).HasMaxLength(FrameworkFile.MaxIdentifier);
            node.Property(one => one.Code).HasMaxLength(FrameworkFile.MaxCode);
            node.Property(one => one.Statement).HasMaxLength(FrameworkFile.MaxStatement);
            node.Property(one => one.Notes).HasMaxLength(FrameworkFile.MaxNotes);
            node.Property(one => one.Type).HasMaxLength(60);
            node.Property(one => one.Kept).HasMaxLength(FrameworkFile.MaxKept);
            node.Property(one => one.SearchText).HasMaxLength(2_100);
            node.HasIndex(one => new { one.FrameworkId, one.Identifier }).IsUnique();
            node.HasIndex(one => one.Identifier);
            node.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.ParentId);
            node.HasMany(one => one.FormerWordings).WithOne().HasForeignKey(one => one.NodeId);
        });
        model.Entity<FormerWording>(wording =>
        {
            wording.Property(one => one.Code).HasMaxLength(FrameworkFile.MaxCode);
            wording.Property(one => one.Statement).HasMaxLength(FrameworkFile.MaxStatement);
        });
        model.Entity<FrameworkLink>(link =>
        {
            link.Property(one => one.Identifier).HasMaxLength(FrameworkFile.MaxIdentifier);
            link.Property(one => one.Type).HasMaxLength(60);
            link.Property(one => one.From).HasMaxLength(FrameworkFile.MaxIdentifier);
            link.Property(one => one.To).HasMaxLength(FrameworkFile.MaxIdentifier);
            link.Property(one => one.Note).HasMaxLength(FrameworkFile.MaxNotes);
            link.Property(one => one.Kept).HasMaxLength(FrameworkFile.MaxKept);
            link.HasIndex(one => new { one.FrameworkId, one.Identifier }).IsUnique();
            link.HasIndex(one => one.To);
            link.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.FromNodeId);
            link.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.ToNodeId);
        });
        model.Entity<Pin>(pin =>
        {
            pin.HasIndex(one => new { one.CohortId, one.FrameworkId }).IsUnique();
            pin.HasOne<Framework>().WithMany().HasForeignKey(one => one.FrameworkId);
        });
        model.Entity<CompetenceTarget>(target =>
        {
            target.HasIndex(one => new { one.CohortId, one.NodeId }).IsUnique();
            target.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
        });
        model.Entity<PromoMove>(move =>
        {
            move.Property(one => one.Why).HasMaxLength(300);
            move.HasIndex(one => new { one.CohortId, one.At });
            move.HasOne<Framework>().WithMany().HasForeignKey(one => one.FromFrameworkId);
            move.HasOne<Framework>().WithMany().HasForeignKey(one => one.ToFrameworkId);
            move.HasMany(one => one.Lines).WithOne().HasForeignKey(one => one.MoveId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PromoMoveLine>(line =>
        {
            line.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.FromNodeId);
            line.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.ToNodeId);
        });
        MapReading(model);
    }

    private static void MapReading(ModelBuilder model)
    {
        model.Entity<ReadingNote>(note =>
        {
            note.Property(one => one.Text).HasMaxLength(ReadingNote.Most);
            note.HasIndex(one => new { one.CohortId, one.NodeId });
            note.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
            note.HasOne<ReadingNote>().WithMany().HasForeignKey(one => one.Answers);
        });
        model.Entity<ReadingMark>(mark =>
        {
            mark.HasIndex(one => new { one.CohortId, one.NodeId, one.PersonId }).IsUnique();
            mark.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
        });
        model.Entity<GlossaryTerm>(term =>
        {
            term.Property(one => one.Word).HasMaxLength(80);
            term.Property(one => one.Key).HasMaxLength(160);
            term.HasIndex(one => new { one.CohortId, one.Key }).IsUnique();
            term.HasMany(one => one.Definitions).WithOne().HasForeignKey(one => one.TermId);
        });
        model.Entity<GlossaryDefinition>(definition =>
        {
            definition.Property(one => one.Text).HasMaxLength(ReadingNote.Most);
            definition.Property(one => one.Source).HasMaxLength(300);
        });
    }
}
