using Cohort.Watch.Model.Files;
using Cohort.Watch.Model.Items;

namespace Cohort.Watch.Model.Sources;

/// <summary>Finds the feed that a page names in its head. Pure; reads mark by mark, and no further than the beginning.</summary>
internal static class FeedFinder
{
    private const int MostRead = 300_000;

    private static readonly HashSet<string> Types = new(StringComparer.OrdinalIgnoreCase)
        { "application/rss+xml", "application/atom+xml", "application/rdf+xml", "application/feed+json" };

    /// <summary>The first feed that is no feed of comments, else the first; null: the page names none.</summary>
    public static Uri? In(string page, Uri address)
    {
        var (marks, found, here) = (new Markup(page.Length > MostRead ? page[..MostRead] : page), new List<(string Address, string Title)>(), address);
        while (marks.Next(out var mark))
        {
            if (mark.Kind == MarkKind.Start && mark.Name is "script" or "style")
                marks.Skip(mark.Name);
            if (mark.Kind != MarkKind.Start || mark.Name is not ("link" or "base"))
                continue;
            var all = mark.Attributes();
            var href = all.GetValueOrDefault("href", "").Trim();
            if (mark.Name == "base")
                here = Uri.TryCreate(address, href, out var other) ? other : here;
            else if (href.Length > 0 && all.GetValueOrDefault("rel", "").Split(' ').Contains("alternate", StringComparer.OrdinalIgnoreCase) && Types.Contains(all.GetValueOrDefault("type", "").Split(';')[0].Trim()))
                found.Add((href, all.GetValueOrDefault("title", "")));
        }

        return found.OrderBy(one => IsOfComments(one.Address, one.Title)).Select(one => Uri.TryCreate(here, one.Address, out var feed) ? feed : null)
            .FirstOrDefault(one => one is not null && ItemAddress.Read(one.AbsoluteUri, out _) is not null);
    }

    private static bool IsOfComments(string address, string title) =>
        (address + " " + title).Contains("comment", StringComparison.OrdinalIgnoreCase);
}
