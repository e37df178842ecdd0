using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Hours;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Running;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum;

internal static class CurriculumTables
{
    public static void Map(ModelBuilder model)
    {
        FrameworkTables.Map(model);
        model.Entity<Brick>(brick =>
        {
            brick.Property(one => one.Key).HasMaxLength(60);
            brick.Property(one => one.Title).HasMaxLength(120);
            brick.Property(one => one.Value).HasMaxLength(200);
            brick.Property(one => one.Goal).HasMaxLength(300);
            brick.Property(one => one.Summary).HasMaxLength(500);
            brick.Property(one => one.Doing).HasMaxLength(500);
            brick.Property(one => one.Leaves).HasMaxLength(500);
            brick.Property(one => one.Steps).HasMaxLength(4000);
            brick.Property(one => one.Tips).HasMaxLength(2000);
            brick.Property(one => one.Material).HasMaxLength(500);
            brick.Property(one => one.Licence).HasMaxLength(60);
            brick.Property(one => one.Authors).HasMaxLength(200);
            brick.Property(one => one.SearchText).HasMaxLength(700);
            // Bricks of before there were moments serve whenever one likes.
            brick.Property(one => one.Moment).HasDefaultValue(RitualMoment.Any);
            brick.HasMany(one => one.Competences).WithOne().HasForeignKey(one => one.BrickId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<BrickCompetence>().HasIndex(one => new { one.BrickId, one.NodeId }).IsUnique();
        MapWorkshop(model);
        LaunchTables.Map(model);
        ObservingTables.Map(model);
        DeskTables.Map(model);
        FeedbackTables.Map(model);
        WritingTables.Map(model);
        RunningTables.Map(model);
        model.Entity<SignedHalf>(half =>
        {
            half.HasKey(one => new { one.CohortId, one.PersonId, one.Date, one.Part });
            half.HasIndex(one => new { one.CohortId, one.Date, one.Part });
            half.HasIndex(one => one.PersonId);
        });
        model.Entity<PlanChange>(change =>
        {
            change.Property(one => one.Why).HasMaxLength(300);
            change.HasIndex(one => new { one.CohortId, one.At });
            change.HasMany(one => one.Lines).WithOne().HasForeignKey(one => one.ChangeId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PlanChangeLine>(line =>
        {
            line.Property(one => one.Title).HasMaxLength(120);
            line.Property(one => one.Before).HasMaxLength(32_000);
            line.HasIndex(one => one.WorkshopId);
        });
    }

    private static void MapWorkshop(ModelBuilder model)
    {
        model.Entity<Workshop>(workshop =>
        {
            workshop.Property(one => one.Title).HasMaxLength(120);
            workshop.Property(one => one.Doing).HasMaxLength(1000);
            workshop.Property(one => one.Leaves).HasMaxLength(1000);
            workshop.Property(one => one.Material).HasMaxLength(500);
            workshop.Property(one => one.RemoteLink).HasMaxLength(500);
            workshop.Property(one => one.LockedBecause).HasMaxLength(200);
            workshop.Property(one => one.SearchText).HasMaxLength(240);
            workshop.HasIndex(one => new { one.CohortId, one.State });
            workshop.HasMany(one => one.Slots).WithOne().HasForeignKey(one => one.WorkshopId).OnDelete(DeleteBehavior.Cascade);
            workshop.HasMany(one => one.Leaders).WithOne().HasForeignKey(one => one.WorkshopId).OnDelete(DeleteBehavior.Cascade);
            workshop.HasMany(one => one.Competences).WithOne().HasForeignKey(one => one.WorkshopId).OnDelete(DeleteBehavior.Cascade);
            workshop.HasMany(one => one.Items).WithOne().HasForeignKey(one => one.WorkshopId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<WorkshopSlot>().HasIndex(one => new { one.CohortId, one.Date });
        model.Entity<WorkshopLeader>(leader =>
        {
            leader.Property(one => one.Name).HasMaxLength(160);
            leader.HasIndex(one => one.PersonId);
        });
        model.Entity<WorkshopCompetence>(share =>
        {
            share.HasIndex(one => new { one.WorkshopId, one.NodeId }).IsUnique();
            share.HasOne<FrameworkNode>().WithMany().HasForeignKey(one => one.NodeId);
        });
        model.Entity<WorkshopItem>().Property(one => one.Title).HasMaxLength(160);
    }
}
