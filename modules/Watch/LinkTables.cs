using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Links;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>The table of how addresses fare. Its key is the address itself: one look for all the promos.</summary>
internal static class LinkTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<LinkCheck>(check =>
        {
            check.HasKey(one => one.AddressHash);
            check.Property(one => one.AddressHash).HasMaxLength(64);
            check.Property(one => one.Address).HasMaxLength(WatchItem.LongestAddress);
            check.Property(one => one.MovedTo).HasMaxLength(WatchItem.LongestAddress);
            check.Property(one => one.Looks).HasMaxLength(LinkLooks.Longest);
            check.Property(one => one.Turn).IsConcurrencyToken();
            check.Ignore(one => one.History);
            check.HasIndex(one => one.NextLookAt);
        });
        // What is to be looked at again is asked for by the curator's page.
        model.Entity<WatchItem>().HasIndex(one => new { one.CohortId, one.LookAgainOn });
    }
}
