using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Reading;

/// <summary>The table of what pages say of themselves. No key leads to items: many have one address.</summary>
internal static class PageTables
{
    private const int Hash = 64;

    public static void Map(ModelBuilder model) => model.Entity<PageCard>(card =>
    {
        card.HasKey(one => one.AddressHash);
        card.Property(one => one.AddressHash).HasMaxLength(Hash);
        card.Property(one => one.Language).HasMaxLength(PageCard.LongestLanguage);
        card.Property(one => one.Author).HasMaxLength(PageCard.LongestAuthor);
        card.Property(one => one.Picture).HasMaxLength(PageCard.LongestPicture);
        card.Property(one => one.Words).HasMaxLength(PageCard.MostWords);
    });
}
