using Cohort.Kernel.People;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Reading;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Feeds;

/// <summary>Reads the part of a promo's list that leaves, in a few statements whatever it holds.</summary>
internal sealed class LinkPicker(WatchDb db, ShelfReader shelves, CurrentPerson person)
{
    /// <summary>The items chosen, in no order yet.</summary>
    public async Task<IQueryable<WatchItem>> Pick(Guid cohort, LinkChoice choice, CancellationToken stop) =>
        db.Items.Where(one => one.CohortId == cohort).Chosen(choice, db, await shelves.Read(cohort, stop), person.Id);

    /// <summary>
    /// The items as links of a file, latest first; one that stands in several themes comes once for each, as files know one
    /// folder. The first voice's reason is the reason; those of others, and comments, are notes. Nobody is named.
    /// </summary>
    public async Task<IReadOnlyList<FoundLink>> Links(Guid cohort, LinkChoice choice, CancellationToken stop)
    {
        var items = await Pick(cohort, choice, stop);
        var rows = await items.OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Select(one => new { one.Id, one.Address, one.Title, one.FetchedTitle, one.AddedAt, Page = db.Pages.Where(page => page.AddressHash == one.AddressHash).Select(page => new PageFact(page.Language, page.Author, page.PublishedOn, page.Picture, page.Minutes, page.IsFile)).FirstOrDefault() }).ToListAsync(stop);
        var shelf = await shelves.Read(cohort, stop);
        var names = shelf.Tags.ToDictionary(one => one.Id, one => one.Name);
        var order = shelf.Themes.Index().ToDictionary(one => one.Item.Id, one => one.Index);
        var voices = (await (from item in items join voice in db.Voices on item.Id equals voice.ItemId where voice.Why != "" orderby voice.At, voice.Id select new { voice.ItemId, voice.Why }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.Why);
        var comments = (await (from item in items join said in db.Comments on item.Id equals said.ItemId where said.RemovedAt == null orderby said.At, said.Id select new { said.ItemId, said.Text }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.Text);
        var places = (await (from item in items join place in db.Places on item.Id equals place.ItemId select new { place.ItemId, place.ThemeId }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.ThemeId);
        var words = (await (from item in items join word in db.Words on item.Id equals word.ItemId select new { word.ItemId, word.TagId }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.TagId);
        var me = person.Id;
        var seen = person.IsHouse ? [] : (await (from item in items join read in db.Seen on item.Id equals read.ItemId where read.PersonId == me select item.Id).ToListAsync(stop)).ToHashSet();
        var links = new List<FoundLink>(rows.Count);
        foreach (var one in rows)
        {
            var title = one.Title.Length > 0 ? one.Title : one.FetchedTitle;
            var link = new FoundLink(
                one.Address, title, voices[one.Id].FirstOrDefault() ?? "", [], [.. words[one.Id].Select(names.GetValueOrDefault).OfType<string>().Order(StringComparer.Ordinal)], one.AddedAt,
                person.IsHouse ? null : !seen.Contains(one.Id), [.. voices[one.Id].Skip(1).Concat(comments[one.Id]).Select(NoteWords.Read)], "")
            {
                Page = one.Page,
            };
            var folders = places[one.Id].Where(order.ContainsKey).OrderBy(theme => order[theme]).Select(theme => PathOf(shelf, theme)).ToList();
            links.Add(folders.Count == 0 ? link : link with { Folder = folders[0] });
            links.AddRange(folders.Skip(1).Select(folder => link with { Folder = folder, Why = "", Notes = [] }));
        }

        return links;
    }

    /// <summary>The sources, with their theme as a folder.</summary>
    public async Task<IReadOnlyList<FoundFeed>> Sources(Guid cohort, LinkChoice choice, CancellationToken stop)
    {
        var shelf = await shelves.Read(cohort, stop);
        var under = choice.Theme is { } theme ? shelf.Under(theme) : null;
        return [.. (await db.Sources.Where(one => one.CohortId == cohort).OrderBy(one => one.AddedAt).ThenBy(one => one.Id).ToListAsync(stop))
            .Where(one => under is null || (one.ThemeId is { } at && under.Contains(at)))
            .Select(one => new FoundFeed(one.Address, one.Title, one.Site, one.About, one.ThemeId is { } at && shelf.Theme(at) is not null ? PathOf(shelf, at) : [], [], ""))];
    }

    private static IReadOnlyList<string> PathOf(ItemShelf shelf, Guid theme) =>
        shelf.Theme(theme) is { } card ? [.. card.Above.Select(one => shelf.Theme(one)?.Name).OfType<string>(), card.Name] : [];
}
