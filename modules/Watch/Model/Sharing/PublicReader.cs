using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Sharing;

/// <summary>Makes a public page out of a promo's list: the one place that decides what leaves. A fixed number of statements.</summary>
internal sealed class PublicReader(WatchDb db, ShelfReader shelves, CreditReader credits)
{
    /// <summary>Links on a page, and entries of a feed.</summary>
    public const int PageSize = 50;

    /// <summary>What of a promo's list may be shown, before what is not to be shared is left out; null: its theme is gone.</summary>
    public async Task<IQueryable<WatchItem>?> Items(Publication page, CancellationToken stop)
    {
        var (cohort, person, id) = (page.CohortId, page.PersonId, page.Id);
        var items = db.Items.AsNoTracking().Where(one => one.CohortId == cohort && one.RetiredAt == null);
        if (!page.IsOfPerson)
        {
            var shelf = await shelves.Read(cohort, stop);
            if (shelf.Theme(page.ThemeId) is null)
                return null;
            var under = shelf.Under(page.ThemeId);
            return items.Where(one => one.Themes.Any(place => under.Contains(place.ThemeId)));
        }

        items = items.Where(one => one.Voices.Any(voice => voice.PersonId == person));
        return page.IsWhole ? items : items.Where(one => db.PublicPicks.Any(pick => pick.PublicationId == id && pick.ItemId == one.Id));
    }

    /// <summary>Those of them that nobody keeps back.</summary>
    public IQueryable<WatchItem> Open(IQueryable<WatchItem> items) => items.Where(one => !db.KeptBack.Any(kept => kept.ItemId == one.Id));

    /// <summary>The page, from a place on; null: its theme is gone.</summary>
    public async Task<PublicPage?> Read(Publication page, PublicPlace from, CancellationToken stop)
    {
        if (await Items(page, stop) is not { } items)
            return null;
        var open = Open(items);
        var (all, count) = (await items.CountAsync(stop), await open.CountAsync(stop));
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
            page.Slug, page.Title, page.Introduction, page.Promo, page.IsOfPerson ? who[page.PersonId].Name : "", page.Language, page.IsListed, count, all - count,
            await Lines(page, rows, who, stop), hasMore ? new PublicPlace(rows[^1].AddedAt.Ticks, rows[^1].Id) : null);
    }

    private async Task<IReadOnlyList<PublicLine>> Lines(Publication page, List<Row> rows, IReadOnlyDictionary<Guid, Credited> who, CancellationToken stop)
    {
        var ids = rows.ConvertAll(one => one.Id);
        var people = who.Keys.ToList();
        // Only what those who agreed said is read at all.
        var voices = (await db.Voices.Where(one => ids.Contains(one.ItemId) && people.Contains(one.PersonId)).OrderBy(one => one.At).ThenBy(one => one.Id)
            .Select(one => new { one.ItemId, one.PersonId, one.Why }).ToListAsync(stop)).ToLookup(one => one.ItemId);
        var themes = await Themes(page, ids, stop);
        return [.. rows.Select(one => new PublicLine(
            ItemAddress.HashOf($"{page.Id} {one.Id}")[..24],
            ItemWords.Title(one.Own, one.Fetched, one.Address),
            one.Address,
            one.Site,
            one.AddedAt,
            [.. themes[one.Id]],
            page.IsOfPerson ? [] : [.. voices[one.Id].Select(voice => who[voice.PersonId].Name).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal)],
            [.. voices[one.Id].Where(voice => voice.Why.Length > 0 && who[voice.PersonId].ShowsReasons).Select(voice => new PublicReason(voice.Why, page.IsOfPerson ? "" : who[voice.PersonId].Name))]))];
    }

    // The themes below the one that is shown; of a person's list none: they are the promo's.
    private async Task<ILookup<Guid, string>> Themes(Publication page, List<Guid> ids, CancellationToken stop)
    {
        if (page.IsOfPerson)
            return Enumerable.Empty<Guid>().ToLookup(one => one, _ => "");
        var shelf = await shelves.Read(page.CohortId, stop);
        var below = shelf.Under(page.ThemeId).Where(one => one != page.ThemeId).ToList();
        var places = await db.Places.Where(one => ids.Contains(one.ItemId) && below.Contains(one.ThemeId)).Select(one => new { one.ItemId, one.ThemeId }).ToListAsync(stop);
        return places.OrderBy(one => below.IndexOf(one.ThemeId)).ToLookup(one => one.ItemId, one => shelf.Theme(one.ThemeId)!.Name);
    }

    // Under their own name: publishing it is the choice.
    private async Task<IReadOnlyDictionary<Guid, Credited>> Owner(Publication page, CancellationToken stop)
    {
        var name = await db.People.Where(one => one.Id == page.PersonId).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(stop);
        return new Dictionary<Guid, Credited> { [page.PersonId] = new(name ?? "", page.HasReasons) };
    }

    private sealed record Row(Guid Id, string Own, string Fetched, string Address, string Site, DateTime AddedAt);
}
