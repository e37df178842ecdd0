namespace Cohort.Watch.Model.Files;

/// <summary>OPML 1 and 2: outlines with a feed are sources, outlines around them folders, outlines with an address only are links.</summary>
internal static class OpmlReader
{
    public const string Format = "OPML";

    public static void Read(string text, LinkBasket basket)
    {
        var (marks, lines) = (new Markup(text), new LineCount(text));
        var path = new List<string>();
        while (!basket.IsFull && marks.Next(out var mark))
        {
            if (mark.Name != "outline")
                continue;
            if (mark.Kind == MarkKind.End)
            {
                if (path.Count > 0)
                    path.RemoveAt(path.Count - 1);
                continue;
            }

            var all = mark.Attributes();
            string Get(string name) => LinkText.Of(all.GetValueOrDefault(name, ""));
            var (title, place) = (Get("text") is { Length: > 0 } words ? words : Get("title"), basket.At(lines.Of(mark.Begin)));
            IReadOnlyList<string> here = [.. path.Where(one => one.Length > 0).Take(LinkBasket.MostDepth + 1)];
            var (feed, site) = (all.GetValueOrDefault("xmlUrl", ""), all.GetValueOrDefault("htmlUrl", all.GetValueOrDefault("url", "")));
            if (feed.Length > 0)
                basket.Add(new FoundFeed(feed, title, site, Get("description"), here, [.. Get("category").Split(',').Select(one => one.Trim().Trim('/')).Where(one => one.Length > 0)], place));
            else if (site.Length > 0)
                basket.Add(new FoundLink(site, title, Get("description"), here, Get("category").Split(','), basket.Date(Get("created"), place), null, [], place));
            else if (title.Length > 0)
                basket.Add(new FoundFolder([.. here, title], Get("description")));
            if (!mark.IsEmpty)
                path.Add(feed.Length > 0 || site.Length > 0 ? "" : title);
        }
    }
}
