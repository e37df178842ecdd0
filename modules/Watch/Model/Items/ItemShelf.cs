using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Items;

/// <summary>What the pages of a promo's watch share; in memory until something of the promo changes.</summary>
/// <param name="Total">Items on the list.</param>
/// <param name="FirstAt">When the oldest of them came (UTC), or null: there is none.</param>
/// <param name="Themes">The themes, each followed by those below it.</param>
/// <param name="Tags">The words, those most used first.</param>
/// <param name="Latest">The latest items, for Today.</param>
internal sealed record ItemShelf(int Total, DateTime? FirstAt, IReadOnlyList<ThemeCard> Themes, IReadOnlyList<TagCard> Tags, IReadOnlyList<LatestItem> Latest)
{
    private readonly Dictionary<Guid, ThemeCard> themes = Themes.ToDictionary(one => one.Id);

    /// <summary>One theme, or null.</summary>
    public ThemeCard? Theme(Guid id) => themes.GetValueOrDefault(id);

    /// <summary>A theme and all below it.</summary>
    public IReadOnlyList<Guid> Under(Guid id) => [.. Themes.Where(one => one.Id == id || one.Above.Contains(id)).Select(one => one.Id)];

    /// <summary>Themes with nothing new for two weeks.</summary>
    public IEnumerable<ThemeCard> Holes(DateTime now) => Themes.Where(one => one.IsHole(now));
}

/// <summary>A theme with its place in the tree.</summary>
/// <param name="Id">The theme.</param>
/// <param name="Name">Its name.</param>
/// <param name="ParentId">The theme above, or null.</param>
/// <param name="Above">Those above, from the top.</param>
/// <param name="MadeAt">When it was made (UTC).</param>
/// <param name="Count">Items in it and below, each counted once for each of its places.</param>
/// <param name="LastAt">When the latest of them came (UTC), or null.</param>
/// <param name="Keepers">Who cares for it.</param>
internal sealed record ThemeCard(Guid Id, string Name, Guid? ParentId, IReadOnlyList<Guid> Above, DateTime MadeAt, int Count, DateTime? LastAt, IReadOnlyList<Guid> Keepers)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromDays(14);

    /// <summary>Nothing new came for two weeks.</summary>
    public bool IsHole(DateTime now) => now - (LastAt ?? MadeAt) >= Quiet;
}

/// <summary>A word, how many items carry it, and what else it is called.</summary>
internal sealed record TagCard(Guid Id, string Name, int Count, IReadOnlyList<string> Synonyms);

/// <summary>An item that came lately.</summary>
internal sealed record LatestItem(Guid Id, string Title, string Site, Guid AddedBy, DateTime AddedAt);

/// <summary>Reads the shelf.</summary>
internal sealed class ShelfReader(WatchDb db, PromoMemory memory)
{
    private const int MostLatest = 20;

    public Task<ItemShelf> Read(Guid cohort, CancellationToken stop) => memory.Read(cohort, async () =>
    {
        var items = db.Items.Where(one => one.CohortId == cohort && one.RetiredAt == null);
        var sums = await items.GroupBy(one => one.CohortId).Select(all => new { Count = all.Count(), First = all.Min(one => one.AddedAt) }).FirstOrDefaultAsync(stop);
        var latest = await items.OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Take(MostLatest)
            .Select(one => new { one.Id, one.Title, one.FetchedTitle, one.Address, one.Site, one.AddedBy, one.AddedAt }).ToListAsync(stop);
        var tags = await db.Tags.AsNoTracking().Where(one => one.CohortId == cohort)
            .Select(one => new { one.Id, one.Name, one.NormalName, Count = db.Words.Count(word => word.TagId == one.Id) }).ToListAsync(stop);
        var synonyms = (await db.Synonyms.AsNoTracking().Where(one => one.CohortId == cohort).ToListAsync(stop)).ToLookup(one => one.TagId, one => one.Name);
        return new ItemShelf(
            sums?.Count ?? 0,
            sums?.First,
            await Themes(cohort, items, stop),
            [.. tags.OrderByDescending(one => one.Count).ThenBy(one => one.NormalName, StringComparer.Ordinal).Select(one => new TagCard(one.Id, one.Name, one.Count, [.. synonyms[one.Id].Order(StringComparer.Ordinal)]))],
            [.. latest.Select(one => new LatestItem(one.Id, ItemWords.Title(one.Title, one.FetchedTitle, one.Address), one.Site, one.AddedBy, one.AddedAt))]);
    }, stop);

    private async Task<IReadOnlyList<ThemeCard>> Themes(Guid cohort, IQueryable<WatchItem> items, CancellationToken stop)
    {
        var all = await db.Themes.AsNoTracking().Include(one => one.Keepers).Where(one => one.CohortId == cohort).ToListAsync(stop);
        var sums = (await (from item in items
                           join place in db.Places on item.Id equals place.ItemId
                           group item by place.ThemeId into grouped
                           select new { grouped.Key, Count = grouped.Count(), Last = grouped.Max(one => one.AddedAt) }).ToListAsync(stop)).ToDictionary(one => one.Key);
        var below = all.OrderBy(one => one.Position).ThenBy(one => one.NormalName, StringComparer.Ordinal).ToLookup(one => one.ParentId);
        var cards = new List<ThemeCard>();
        Add(null, []);
        return cards;

        // Those below first, since their sums belong to the one above; its card is then put before them.
        (int Count, DateTime? Last) Add(Guid? parent, IReadOnlyList<Guid> above)
        {
            var (count, last) = (0, (DateTime?)null);
            foreach (var theme in below[parent])
            {
                var at = cards.Count;
                var (inside, latest) = Add(theme.Id, [.. above, theme.Id]);
                var own = sums.GetValueOrDefault(theme.Id);
                (inside, latest) = (inside + (own?.Count ?? 0), Later(latest, own?.Last));
                cards.Insert(at, new ThemeCard(theme.Id, theme.Name, parent, above, theme.MadeAt, inside, latest, [.. theme.Keepers.OrderBy(one => one.Since).Select(one => one.PersonId)]));
                (count, last) = (count + inside, Later(last, latest));
            }

            return (count, last);
        }
    }

    private static DateTime? Later(DateTime? one, DateTime? other) => one is null || other > one ? other : one;
}
