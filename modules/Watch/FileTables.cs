using Cohort.Watch.Model.Feeds;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sources;
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
            source.Property(one => one.PausedWhy).HasMaxLength(SourceReading.LongestTrouble);
            source.HasIndex(one => new { one.CohortId, one.AddressHash }).IsUnique();
        });
        model.Entity<SourceReading>(reading =>
        {
            reading.HasKey(one => one.SourceId);
            reading.Property(one => one.Trouble).HasMaxLength(SourceReading.LongestTrouble);
            reading.Property(one => one.TroubleValue).HasMaxLength(SourceReading.LongestValue);
            reading.Property(one => one.Mark).HasMaxLength(SourceReading.LongestHeader);
            reading.Property(one => one.Changed).HasMaxLength(SourceReading.LongestHeader);
            reading.Property(one => one.Claims).IsConcurrencyToken();
            reading.HasIndex(one => one.NextAt);
            reading.HasOne<WatchSource>().WithOne().HasForeignKey<SourceReading>(one => one.SourceId);
        });
        model.Entity<Suggestion>(suggestion =>
        {
            suggestion.Property(one => one.Address).HasMaxLength(WatchItem.LongestAddress);
            suggestion.Property(one => one.KeyHash).HasMaxLength(Hash);
            suggestion.Property(one => one.WideHash).HasMaxLength(Hash);
            suggestion.Property(one => one.Site).HasMaxLength(ItemAddress.LongestSite);
            suggestion.Property(one => one.Title).HasMaxLength(WatchItem.LongestTitle);
            suggestion.Property(one => one.Summary).HasMaxLength(Suggestion.LongestSummary);
            suggestion.HasIndex(one => new { one.PromoId, one.KeyHash }).IsUnique();
            suggestion.HasIndex(one => new { one.PromoId, one.Fate, one.FoundAt });
            suggestion.HasIndex(one => new { one.Fate, one.FoundAt });
            suggestion.HasIndex(one => new { one.SourceId, one.FoundAt });
            suggestion.HasIndex(one => one.FateBy);
        });
        model.Entity<FeedOut>(feed =>
        {
            feed.Property(one => one.TokenHash).HasMaxLength(Hash);
            feed.HasIndex(one => one.TokenHash).IsUnique();
            feed.HasIndex(one => new { one.PersonId, one.CohortId });
            feed.HasIndex(one => one.BroughtBy);
        });
    }
}
