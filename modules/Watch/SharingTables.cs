using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sharing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>The tables of what leaves the promo by decision. They name items and themes by their ids alone: what goes takes no row of these with it, and is shown no more.</summary>
internal static class SharingTables
{
    public static void Map(ModelBuilder model)
    {
        model.Entity<Publication>(page =>
        {
            page.Property(one => one.Slug).HasMaxLength(Publication.LongestSlug);
            page.Property(one => one.Title).HasMaxLength(Publication.LongestTitle);
            page.Property(one => one.Introduction).HasMaxLength(Publication.LongestIntroduction);
            page.Property(one => one.Promo).HasMaxLength(HandedOver.LongestFrom);
            page.Property(one => one.Language).HasMaxLength(2);
            page.HasIndex(one => one.Slug).IsUnique();
            page.HasIndex(one => new { one.CohortId, one.ThemeId, one.PersonId }).IsUnique();
            page.HasIndex(one => one.PersonId);
            page.HasMany(one => one.Picks).WithOne().HasForeignKey(one => one.PublicationId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<PublicPick>(pick =>
        {
            pick.HasKey(one => new { one.PublicationId, one.ItemId });
            pick.Property(one => one.Title).HasMaxLength(WatchItem.LongestTitle);
            pick.Property(one => one.Themes).HasMaxLength(PublicPick.LongestThemes);
        });
        model.Entity<Credit>(credit =>
        {
            credit.HasKey(one => new { one.CohortId, one.PersonId });
            credit.Property(one => one.Pseudonym).HasMaxLength(Credit.LongestPseudonym);
            credit.HasIndex(one => one.PersonId);
        });
        model.Entity<KeptBack>(kept =>
        {
            kept.HasKey(one => new { one.ItemId, one.SaidBy });
            kept.HasIndex(one => one.CohortId);
        });
        model.Entity<HandedOver>(handed =>
        {
            handed.HasKey(one => new { one.ItemId, one.FromId });
            handed.Property(one => one.From).HasMaxLength(HandedOver.LongestFrom);
            handed.HasIndex(one => new { one.CohortId, one.FromId });
        });
    }
}
