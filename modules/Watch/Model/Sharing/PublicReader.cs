using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Sharing;

/// <summary>Makes a public page out of a promo's list: the one place that decides what leaves. A fixed number of statements.</summary>
internal sealed class PublicReader(WatchDb db, ShelfReader shelves, CreditReader credits)
{
    /// <summary>Links on a page, and entries of a feed.</summary>
    public const int PageSize = 50;

    /// <summary>What of a promo's list may be chosen for the page, before what is not to be shared is left out; null: its theme is gone.</summary>
    public async Task<IQueryable<WatchItem>?> Items(Publication page, CancellationToken stop)
    {
        var (cohort, person) = (page.CohortId, page.PersonId);
        var items = db.Items.AsNoTracking().Where(one => one.CohortId == cohort && one.RetiredAt == null);
        if (page.IsOfPerson)
            return items.Where(one => one.Voices.Any(voice => voice.PersonId == person));
        var shelf = await shelves.Read(cohort, stop);
        if (shelf.Theme(page.ThemeId) is null)
            return null;
        var under = shelf.Under(page.ThemeId);
        return items.Where(one => one.Themes.Any(place => under.Contains(place.ThemeId)));
    }

    /// <summary>Those of them that nobody keeps back.</summary>
    public IQueryable<WatchItem> Open(IQueryable<WatchItem> items) => items.Where(one => !db.KeptBack.Any(kept => kept.ItemId == one.Id));

    /// <summary>Those of them that were chosen for the page.</summary>
    public IQueryable<WatchItem> Picked(Publication page, IQueryable<WatchItem> items)
    {
        var id = page.Id;
        return items.Where(one => db.PublicPicks.Any(pick => pick.PublicationId == id && pick.ItemId == one.Id));
    }

    /// <summary>The page, from a place on; null: its theme is gone.</summary>
    public async Task<PublicPage?> Read(Publication page, PublicPlace from, CancellationToken stop)
    {
        if (await Items(page, stop) is not { } items)
            return null;
        // Of a theme all that is kept back is told; of a person's list only what they chose.
        var picked = Picked(page, items);
        return await Page(page, picked, page.IsOfPerson ? picked : items, from, isCheck: false, stop);
    }

    /// <summary>The first page as it would be if all that may be chosen were; null: its theme is gone.</summary>
    public async Task<PublicPage?> Check(Publication page, CancellationToken stop) =>
        await Items(page, stop) is { } items ? await Page(page, items, items, default, isCheck: true, stop) : null;

    private async Task<PublicPage> Page(Publication page, IQueryable<WatchItem> chosen, IQueryable<WatchItem> all, PublicPlace from, bool isCheck, CancellationToken stop)
    {
        var open = Open(chosen);
        var kept = await all.CountAsync(one => db.KeptBack.Any(row => row.ItemId == one.Id), stop);
        var count = await open.CountAsync(stop);
        var here = open;
        if (from.At is { } before)
        {
            var after = from.After ?? Guid.Empty;
            here = here.Where(one => one.AddedAt < before || (one.AddedAt == before && one.Id.CompareTo(after) < 0));
        }

        var rows = await here.OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Take(PageSize + 1)
            .Select(one => new Row(one.Id, one.Title, one.FetchedTitle, one.Address, one.Site, one.AddedAt)).ToListAsync(stop);
        var hasMore = rows.Count > PageSize;
        if (hasMore)
            rows.RemoveAt(PageSize);
        var who = page.IsOfPerson ? await Owner(page, stop) : await credits.Read(page.CohortId, stop);
        return new PublicPage(
            page.Slug, page.Title, page.Introduction, page.Promo, page.IsOfPerson ? who[page.PersonId].Name : "", page.Language, page.IsListed, count, kept,
            await Lines(page, rows, who, isCheck, stop), hasMore ? new PublicPlace(rows[^1].AddedAt.Ticks, rows[^1].Id) : null);
    }

    private async Task<IReadOnlyList<PublicLine>> Lines(Publication page, List<Row> rows, IReadOnlyDictionary<Guid, Credited> who, bool isCheck, CancellationToken stop)
    {
        var id = page.Id;
        var ids = rows.ConvertAll(one => one.Id);
        var people = who.Keys.ToList();
        var picks = isCheck ? [] : await db.PublicPicks.AsNoTracking().Where(one => one.PublicationId == id && ids.Contains(one.ItemId)).ToDictionaryAsync(one => one.ItemId, stop);
        // Only what those who agreed said is read at all; of a theme, only who was there when it was looked at.
        var voices = (await db.Voices.Where(one => ids.Contains(one.ItemId) && people.Contains(one.PersonId)).OrderBy(one => one.At).ThenBy(one => one.Id)
            .Select(one => new { one.ItemId, one.PersonId, one.Why, one.At }).ToListAsync(stop))
            .Where(one => page.IsOfPerson || isCheck || (picks.GetValueOrDefault(one.ItemId) is { } pick && one.At <= pick.At)).ToLookup(one => one.ItemId);
        return [.. rows.Select(one => new PublicLine(
            ItemAddress.HashOf($"{page.Id} {one.Id}")[..24],
            ItemWords.Title(isCheck ? one.Own : picks.GetValueOrDefault(one.Id)?.Title ?? "", one.Fetched, one.Address),
            one.Address,
            one.Site,
            one.AddedAt,
            [.. (picks.GetValueOrDefault(one.Id)?.Themes ?? "").Split('\n', StringSplitOptions.RemoveEmptyEntries)],
            page.IsOfPerson ? [] : [.. voices[one.Id].Select(voice => who[voice.PersonId].Name).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)],
            [.. voices[one.Id].Where(voice => voice.Why.Length > 0 && who[voice.PersonId].ShowsReasons).Select(voice => new PublicReason(voice.Why, page.IsOfPerson ? "" : who[voice.PersonId].Name))]))];
    }

    // Under their own name: publishing it is the choice.
    private async Task<IReadOnlyDictionary<Guid, Credited>> Owner(Publication page, CancellationToken stop)
    {
        var name = await db.People.Where(one => one.Id == page.PersonId).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(stop);
        return new Dictionary<Guid, Credited> { [page.PersonId] = new(name ?? "", page.HasReasons) };
    }

    private sealed record Row(Guid Id, string Own, string Fetched, string Address, string Site, DateTime AddedAt);
}
