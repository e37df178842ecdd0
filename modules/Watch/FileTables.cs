using Cohort.Watch.Model.Feeds;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>The tables of what comes in and goes out: imports, sources, feeds.</summary>
internal static class FileTables
{
    private const int Hash = 64;

    public static void Map(ModelBuilder model)
    {
        model.Entity<LinkImport>(import =>
        {
            import.Property(one => one.Name).HasMaxLength(LinkImport.LongestName);
            import.Property(one => one.Report).HasMaxLength(LinkImport.LongestReport);
            import.HasIndex(one => new { one.CohortId, one.By, one.At });
            import.HasIndex(one => one.By);
        });
        model.Entity<WatchSource>(source =>
        {
            source.Property(one => one.Address).HasMaxLength(WatchItem.LongestAddress);
            source.Property(one => one.AddressHash).HasMaxLength(Hash);
            source.Property(one => one.Title).HasMaxLength(WatchItem.LongestTitle);
            source.Property(one => one.Site).HasMaxLength(WatchItem.LongestAddress);
            source.Property(one => one.About).HasMaxLength(WatchSource.LongestAbout);
            source.HasIndex(one => new { one.CohortId, one.AddressHash }).IsUnique();
        });
        model.Entity<FeedOut>(feed =>
        {
            feed.Property(one => one.TokenHash).HasMaxLength(Hash);
            feed.HasIndex(one => one.TokenHash).IsUnique();
            feed.HasIndex(one => new { one.PersonId, one.CohortId });
        });
    }
}
