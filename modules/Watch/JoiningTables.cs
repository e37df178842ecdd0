using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>The other addresses of items, and what finds keys that are older than the rules.</summary>
internal static class JoiningTables
{
    private const int Hash = 64;

    public static void Map(ModelBuilder model)
    {
        model.Entity<WatchItem>().HasIndex(one => one.KeyVersion);
        model.Entity<ItemAlias>(alias =>
        {
            alias.Property(one => one.Address).HasMaxLength(WatchItem.LongestAddress);
            alias.Property(one => one.KeyHash).HasMaxLength(Hash);
            alias.HasIndex(one => new { one.CohortId, one.KeyHash });
            alias.HasIndex(one => one.KeyVersion);
            alias.HasIndex(one => one.SaidBy);
            // A card goes into another once: of two who join it at once, the second sees what the first did.
            alias.HasIndex(one => one.FormerId).IsUnique();
            alias.HasOne<WatchItem>().WithMany(one => one.Aliases).HasForeignKey(one => one.ItemId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
