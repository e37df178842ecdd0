using Cohort.Facilities;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Files;

namespace Cohort.Watch.Model.Sharing;

/// <summary>A public page as a feed: the same links, names and reasons, with the licence.</summary>
internal sealed class PublicFeed(SiteAddress site)
{
    /// <param name="page">What everybody reads.</param>
    /// <param name="since">Since when (UTC).</param>
    /// <param name="format">Atom or JSON Feed.</param>
    public string Write(PublicPage page, DateTime since, LinkFormat format)
    {
        var id = $"tag:{site.Host},2026:watch/public/{page.Slug}";
        // The link is the entry: there is no page of it here that everybody may read.
        var entries = page.Lines.Select(one => new FeedItem(
            $"{id}/{one.Key}", "", one.Address, one.Title, string.Join("\n", one.Reasons.Select(Said)), page.By.Length > 0 ? page.By : string.Join(", ", one.Names), one.AddedAt, one.AddedAt, one.Themes)).ToList();
        var latest = entries.Select(one => one.AddedAt).Append(since).Max();
        var author = page.By.Length > 0 ? page.By : page.Promo.Length > 0 ? page.Promo : page.Title;
        var head = new FeedHead(id, page.Title, site.Of($"{page.Path}/{(format == LinkFormat.Atom ? "atom" : "json")}"), site.Of(page.Path), author, page.Language, latest, PublicPage.Licence);
        return format == LinkFormat.Atom ? FeedWriters.Atom(head, entries) : FeedWriters.JsonFeed(head, entries);
    }

    private static string Said(PublicReason reason) => reason.By.Length > 0 ? $"{reason.Why} ({reason.By})" : reason.Why;
}
