using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Reading;
using Cohort.Watch.Model.Search;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Model.Themes;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch;

/// <summary>The tables of the watch. Their indexes are those of a body with a million items, and decide the races.</summary>
internal static class WatchTables
{
    private const int Hash = 64;

    public static void Map(ModelBuilder model)
    {
        MapItems(model);
        MapThemes(model);
        MapTags(model);
        FileTables.Map(model);
        SearchTables.Map(model);
        PageTables.Map(model);
        CuratingTables.Map(model);
        LinkTables.Map(model);
        SharingTables.Map(model);
        JoiningTables.Map(model);
        model.Entity<ItemComment>(comment =>
        {
            comment.Property(one => one.Text).HasMaxLength(ItemComment.Most);
            comment.Property(one => one.WithdrawnHash).HasMaxLength(Hash);
            comment.Property(one => one.RemovedWhy).HasMaxLength(WatchItem.LongestWhy);
            comment.HasIndex(one => new { one.ItemId, one.At });
            comment.HasIndex(one => one.By);
            comment.HasOne<WatchItem>().WithMany().HasForeignKey(one => one.ItemId);
        });
        model.Entity<Reaction>(reaction =>
        {
            reaction.HasKey(one => new { one.ItemId, one.PersonId });
            reaction.HasIndex(one => one.PersonId);
            reaction.HasOne<WatchItem>().WithMany().HasForeignKey(one => one.ItemId);
        });
        model.Entity<Seen>(seen =>
        {
            // By person first: a page asks which of its items one reader has seen.
            seen.HasKey(one => new { one.PersonId, one.ItemId });
            seen.HasIndex(one => one.ItemId);
            seen.HasOne<WatchItem>().WithMany().HasForeignKey(one => one.ItemId);
        });
    }

    private static void MapItems(ModelBuilder model)
    {
        model.Entity<WatchItem>(item =>
        {
            item.Property(one => one.Address).HasMaxLength(WatchItem.LongestAddress);
            item.Property(one => one.AddressHash).HasMaxLength(Hash);
            item.Property(one => one.KeyHash).HasMaxLength(Hash);
            item.Property(one => one.WideHash).HasMaxLength(Hash);
            item.Property(one => one.Title).HasMaxLength(WatchItem.LongestTitle);
            item.Property(one => one.FetchedTitle).HasMaxLength(WatchItem.LongestTitle);
            item.Property(one => one.Site).HasMaxLength(ItemAddress.LongestSite);
            item.Property(one => one.RetiredWhy).HasMaxLength(WatchItem.LongestWhy);
            item.Property(one => one.Version).IsConcurrencyToken();
            item.HasIndex(one => new { one.CohortId, one.KeyHash }).IsUnique();
            item.HasIndex(one => new { one.CohortId, one.WideHash });
            item.HasIndex(one => new { one.CohortId, one.AddedAt, one.Id }).IsDescending(false, true, true);
            item.HasIndex(one => one.AddressHash);
            item.HasIndex(one => one.TitleDueAt);
            item.HasIndex(one => one.IndexVersion);
            item.HasMany(one => one.Voices).WithOne().HasForeignKey(one => one.ItemId).OnDelete(DeleteBehavior.Cascade);
            item.HasMany(one => one.Themes).WithOne().HasForeignKey(one => one.ItemId).OnDelete(DeleteBehavior.Cascade);
            item.HasMany(one => one.Tags).WithOne().HasForeignKey(one => one.ItemId).OnDelete(DeleteBehavior.Cascade);
            item.HasMany(one => one.Competences).WithOne().HasForeignKey(one => one.ItemId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Voice>(voice =>
        {
            voice.Property(one => one.Pasted).HasMaxLength(WatchItem.LongestAddress);
            voice.Property(one => one.Why).HasMaxLength(Voice.LongestWhy);
            voice.HasIndex(one => new { one.ItemId, one.PersonId }).IsUnique();
            voice.HasIndex(one => new { one.PersonId, one.CohortId, one.At });
        });
        model.Entity<NotSame>(pair =>
        {
            pair.HasKey(one => new { one.ItemId, one.OtherId });
            pair.HasIndex(one => one.OtherId);
            pair.HasOne<WatchItem>().WithMany().HasForeignKey(one => one.ItemId);
            pair.HasOne<WatchItem>().WithMany().HasForeignKey(one => one.OtherId);
        });
        model.Entity<ItemCompetence>(served =>
        {
            served.HasKey(one => new { one.ItemId, one.NodeId });
            served.HasIndex(one => one.NodeId);
        });
    }

    private static void MapThemes(ModelBuilder model)
    {
        model.Entity<Theme>(theme =>
        {
            theme.Property(one => one.Name).HasMaxLength(Theme.LongestName);
            theme.Property(one => one.NormalName).HasMaxLength(Theme.LongestName * 2);
            theme.HasIndex(one => one.CohortId);
            theme.HasOne<Theme>().WithMany().HasForeignKey(one => one.ParentId);
            theme.HasMany(one => one.Keepers).WithOne().HasForeignKey(one => one.ThemeId).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ThemeKeeper>(keeper =>
        {
            keeper.HasKey(one => new { one.ThemeId, one.PersonId });
            keeper.HasIndex(one => one.PersonId);
        });
        model.Entity<ItemTheme>(place =>
        {
            place.HasKey(one => new { one.ItemId, one.ThemeId });
            place.HasIndex(one => one.ThemeId);
            place.HasOne<Theme>().WithMany().HasForeignKey(one => one.ThemeId);
        });
    }

    private static void MapTags(ModelBuilder model)
    {
        model.Entity<Tag>(tag =>
        {
            tag.Property(one => one.Name).HasMaxLength(Tag.LongestName);
            tag.Property(one => one.NormalName).HasMaxLength(Tag.LongestName * 2);
            tag.HasIndex(one => new { one.CohortId, one.NormalName }).IsUnique();
            // Not cascading: when two words become one, the synonyms go over to the other.
            tag.HasMany(one => one.Synonyms).WithOne().HasForeignKey(one => one.TagId);
        });
        model.Entity<TagSynonym>(synonym =>
        {
            synonym.HasKey(one => new { one.CohortId, one.NormalName });
            synonym.Property(one => one.NormalName).HasMaxLength(Tag.LongestName * 2);
            synonym.Property(one => one.Name).HasMaxLength(Tag.LongestName);
            synonym.HasIndex(one => one.TagId);
        });
        model.Entity<ItemTag>(word =>
        {
            word.HasKey(one => new { one.ItemId, one.TagId });
            word.HasIndex(one => one.TagId);
            word.HasOne<Tag>().WithMany().HasForeignKey(one => one.TagId);
        });
    }
}
