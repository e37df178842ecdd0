using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Sharing;

/// <summary>What of a list is handed over.</summary>
/// <param name="Themes">Themes at the top: with those below them.</param>
/// <param name="HasUnplaced">Also links that stand in no theme.</param>
/// <param name="HasRetired">Also those that left the list; they arrive as such.</param>
/// <param name="HasReasons">With why they were brought.</param>
internal sealed record HandOverChoice(IReadOnlyList<Guid> Themes, bool HasUnplaced, bool HasRetired, bool HasReasons);

/// <summary>A list as it leaves for another promo.</summary>
/// <param name="Found">Its links, as a file would tell them.</param>
/// <param name="Retired">Why, and for how long, those that left the list did; by identity.</param>
/// <param name="KeptBack">Links left out, since they are not to be shared.</param>
internal sealed record Parcel(FoundLinks Found, IReadOnlyDictionary<string, (string Why, DateOnly? Again)> Retired, int KeptBack);

/// <summary>Reads a list to hand it over, in a few statements. No reason goes whose author did not choose to show theirs, and nobody is named; comments stay.</summary>
internal sealed class HandOverReader(WatchDb db, ShelfReader shelves, PublicReader reader, CreditReader credits)
{
    /// <param name="cohort">The promo that gives.</param>
    /// <param name="promo">Its name: the source of the reasons.</param>
    /// <param name="choice">What it gives.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<Parcel> Read(Guid cohort, string promo, HandOverChoice choice, CancellationToken stop)
    {
        var shelf = await shelves.Read(cohort, stop);
        var under = choice.Themes.Distinct().SelectMany(shelf.Under).ToHashSet();
        var (ids, unplaced, retired) = (under.ToList(), choice.HasUnplaced, choice.HasRetired);
        var items = db.Items.AsNoTracking().Where(one => one.CohortId == cohort && (retired || one.RetiredAt == null) && ((unplaced && !one.Themes.Any()) || one.Themes.Any(place => ids.Contains(place.ThemeId))));
        var open = reader.Open(items);
        var rows = await open.OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id)
            .Select(one => new { one.Id, one.Address, one.Title, one.FetchedTitle, one.AddedAt, one.KeyHash, one.RetiredAt, one.RetiredWhy, one.LookAgainOn }).ToListAsync(stop);
        var places = (await (from item in open join place in db.Places on item.Id equals place.ItemId select new { place.ItemId, place.ThemeId }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.ThemeId);
        var names = shelf.Tags.ToDictionary(one => one.Id, one => one.Name);
        var words = (await (from item in open join word in db.Words on item.Id equals word.ItemId select new { word.ItemId, word.TagId }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.TagId);
        var whys = choice.HasReasons ? await Reasons(cohort, promo, open, stop) : null;
        var order = shelf.Themes.Index().ToDictionary(one => one.Item.Id, one => one.Index);
        var links = new List<FoundLink>(rows.Count);
        foreach (var one in rows)
        {
            var folders = places[one.Id].Where(under.Contains).OrderBy(theme => order[theme]).Select(theme => PathOf(shelf, theme)).DefaultIfEmpty([]).ToList();
            var title = one.Title.Length > 0 ? one.Title : one.FetchedTitle;
            var link = new FoundLink(one.Address, title, whys is null ? "" : string.Join("\n", whys[one.Id]), folders[0], [.. words[one.Id].Select(names.GetValueOrDefault).OfType<string>().Order(StringComparer.Ordinal)], one.AddedAt, null, [], promo);
            links.Add(link);
            links.AddRange(folders.Skip(1).Select(folder => link with { Folder = folder, Why = "" }));
        }

        return new Parcel(
            new FoundLinks(promo, null, links, [], [], []) { IsFile = false },
            rows.Where(one => one.RetiredAt is not null).ToDictionary(one => one.KeyHash, one => (one.RetiredWhy, one.LookAgainOn), StringComparer.Ordinal),
            await items.CountAsync(stop) - rows.Count);
    }

    // As on public pages: only what members said who chose to show it. Their source is the promo; nobody is named in a text that no choice reaches any more.
    private async Task<ILookup<Guid, string>> Reasons(Guid cohort, string promo, IQueryable<WatchItem> items, CancellationToken stop)
    {
        var people = (await credits.Read(cohort, stop)).Where(one => one.Value.ShowsReasons).Select(one => one.Key).ToList();
        return (await (from item in items
                       join voice in db.Voices on item.Id equals voice.ItemId
                       where voice.Why != "" && people.Contains(voice.PersonId)
                       orderby voice.At, voice.Id
                       select new { voice.ItemId, voice.Why }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => $"{one.Why} ({promo})");
    }

    private static IReadOnlyList<string> PathOf(ItemShelf shelf, Guid theme) =>
        shelf.Theme(theme) is { } card ? [.. card.Above.Select(one => shelf.Theme(one)?.Name).OfType<string>(), card.Name] : [];
}
