using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Sharing;

/// <summary>Chooses for a theme's page all that stands in the theme at this moment, as the check shows it.</summary>
internal sealed class PagePicker(WatchDb db, ShelfReader shelves, PublicReader reader)
{
    /// <param name="page">With its picks.</param>
    /// <param name="now">The moment (UTC).</param>
    /// <param name="stop">Stops it.</param>
    public async Task Pick(Publication page, DateTime now, CancellationToken stop)
    {
        if (await reader.Items(page, stop) is not { } items)
            return;
        var shelf = await shelves.Read(page.CohortId, stop);
        var below = shelf.Under(page.ThemeId).Where(one => one != page.ThemeId).ToList();
        // What is kept back was not looked at: if it may be shared after all, saving shows it.
        var open = reader.Open(items);
        var places = (await (from item in open join place in db.Places on item.Id equals place.ItemId where below.Contains(place.ThemeId) select new { place.ItemId, place.ThemeId }).ToListAsync(stop))
            .OrderBy(one => below.IndexOf(one.ThemeId)).ToLookup(one => one.ItemId, one => shelf.Theme(one.ThemeId)!.Name);
        var rows = await open.Select(one => new { one.Id, Title = one.Title != "" ? one.Title : one.FetchedTitle }).ToListAsync(stop);
        var there = rows.ConvertAll(one => one.Id).ToHashSet();
        page.Picks.RemoveAll(one => !there.Contains(one.ItemId));
        var known = page.Picks.ToDictionary(one => one.ItemId);
        foreach (var row in rows)
        {
            if (!known.TryGetValue(row.Id, out var pick))
                page.Picks.Add(pick = new PublicPick(page.Id, row.Id));
            pick.Look(row.Title, places[row.Id], now);
        }
    }
}
