using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Passages;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>The tables of the turns, of what is presented, and of where items led. Their keys decide the races: one turn a day, one passage to each thing.</summary>
internal static class CuratingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<CuratorTurn>(turn =>
        {
            turn.HasKey(one => new { one.CohortId, one.Date });
            turn.Property(one => one.Version).IsConcurrencyToken();
            turn.HasIndex(one => one.PersonId);
        });
        model.Entity<TurnPass>(pass =>
        {
            pass.HasKey(one => new { one.CohortId, one.Date, one.PersonId });
            pass.HasIndex(one => one.PersonId);
        });
        model.Entity<SwapAsk>(ask =>
        {
            ask.HasIndex(one => new { one.CohortId, one.AnsweredAt });
            ask.HasIndex(one => one.PersonId);
            ask.HasIndex(one => one.AskedBy);
        });
        model.Entity<Pick>(pick =>
        {
            pick.HasKey(one => new { one.CohortId, one.Date, one.ItemId });
            pick.HasIndex(one => one.ItemId);
            pick.HasIndex(one => one.PickedBy);
            pick.HasOne<WatchItem>().WithMany().HasForeignKey(one => one.ItemId);
        });
        model.Entity<Passage>(passage =>
        {
            passage.Property(one => one.Path).HasMaxLength(Passage.LongestPath);
            passage.Property(one => one.Title).HasMaxLength(Passage.LongestTitle);
            passage.Property(one => one.Words).HasMaxLength(Passage.LongestWords);
            passage.HasIndex(one => new { one.ItemId, one.TargetId }).IsUnique();
            passage.HasIndex(one => new { one.CohortId, one.TargetId });
            passage.HasIndex(one => new { one.CohortId, one.At });
            passage.HasIndex(one => one.MadeBy);
            passage.HasOne<WatchItem>().WithMany().HasForeignKey(one => one.ItemId);
        });
    }
}
