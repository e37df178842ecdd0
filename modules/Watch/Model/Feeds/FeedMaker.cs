using Cohort.Facilities;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Feeds;

/// <summary>The list as a feed: who brought each is named, as on the list.</summary>
internal sealed class FeedMaker(WatchDb db, ShelfReader shelves, SiteAddress site)
{
    /// <summary>Entries of a feed.</summary>
    public const int Most = 50;

    /// <param name="cohort">The promo.</param>
    /// <param name="items">Its items that are told.</param>
    /// <param name="format">Atom or JSON Feed.</param>
    /// <param name="title">What it is called.</param>
    /// <param name="self">Where it is found.</param>
    /// <param name="home">The page it follows.</param>
    /// <param name="stop">Stops it.</param>
    public async Task<string> Make(Guid cohort, IQueryable<WatchItem> items, LinkFormat format, string title, string self, string home, CancellationToken stop)
    {
        var latest = items.OrderByDescending(one => one.AddedAt).ThenByDescending(one => one.Id).Take(Most);
        var rows = await latest.Select(one => new { one.Id, one.Address, one.Title, one.FetchedTitle, one.AddedAt, one.LastVoiceAt, one.AddedBy, Picture = db.Pages.Where(page => page.AddressHash == one.AddressHash).Select(page => page.Picture).FirstOrDefault() }).ToListAsync(stop);
        var whys = (await (from item in latest join voice in db.Voices on item.Id equals voice.ItemId where voice.Why != "" orderby voice.At, voice.Id select new { voice.ItemId, voice.Why }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.Why);
        var words = (await (from item in latest join word in db.Words on item.Id equals word.ItemId select new { word.ItemId, word.TagId }).ToListAsync(stop)).ToLookup(one => one.ItemId, one => one.TagId);
        var tags = (await shelves.Read(cohort, stop)).Tags.ToDictionary(one => one.Id, one => one.Name);
        // As the list names them: those who left the promo are nobody any more.
        var names = await (from held in db.Memberships
                           join person in db.People on held.PersonId equals person.Id
                           where held.CohortId == cohort && held.EndedAt == null
                           select new { person.Id, Name = person.GivenName + " " + person.FamilyName }).Distinct().ToDictionaryAsync(one => one.Id, one => one.Name, stop);
        var entries = rows.Select(one => new FeedItem(
            $"tag:{site.Host},2026:watch/{one.Id}", site.Of(WatchLinks.Item(cohort, one.Id)), one.Address, ItemWords.Title(one.Title, one.FetchedTitle, one.Address), string.Join("\n", whys[one.Id]),
            names.GetValueOrDefault(one.AddedBy, ""), one.AddedAt, one.LastVoiceAt > one.AddedAt ? one.LastVoiceAt.Value : one.AddedAt, [.. words[one.Id].Select(tags.GetValueOrDefault).OfType<string>().Order(StringComparer.Ordinal)])
        {
            Picture = one.Picture ?? "",
        }).ToList();
        var head = new FeedHead($"tag:{site.Host},2026:watch/feed/{ItemAddress.HashOf(home)[..32]}", title, site.Of(self), site.Of(home), "Cohort", "fr", entries.Count > 0 ? entries.Max(one => one.UpdatedAt) : DateTime.UnixEpoch);
        return format == LinkFormat.Atom ? FeedWriters.Atom(head, entries) : FeedWriters.JsonFeed(head, entries);
    }

    /// <summary>The media type of a feed.</summary>
    public static string TypeOf(LinkFormat format) => format == LinkFormat.Atom ? "application/atom+xml; charset=utf-8" : "application/feed+json; charset=utf-8";
}
