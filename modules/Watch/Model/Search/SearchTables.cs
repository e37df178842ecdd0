using Cohort.Facilities.Search;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Search;

/// <summary>The tables the search looks in. They go with their item.</summary>
internal static class SearchTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<ItemStem>(row =>
        {
            // The key is the search itself: a stem's items in the order of the list.
            row.HasKey(one => new { one.CohortId, one.Stem, one.AddedAt, one.ItemId });
            row.Property(one => one.Stem).HasMaxLength(FrenchWords.LongestStem);
            row.HasIndex(one => one.ItemId);
            row.HasOne<WatchItem>().WithMany(one => one.Stems).HasForeignKey(one => one.ItemId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ItemText>(text =>
        {
            text.HasKey(one => one.ItemId);
            text.Property(one => one.Words).HasMaxLength(ItemText.Most);
            text.HasOne<WatchItem>().WithOne(one => one.Text).HasForeignKey<ItemText>(one => one.ItemId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
