using System.Text.Json;

namespace Cohort.Watch.Model.Files;

/// <summary>The trees of Firefox (JSON backup) and Chrome (its file Bookmarks), walked without recursion.</summary>
internal static class BrowserTree
{
    public static bool Read(IEnumerable<JsonElement> roots, bool isChrome, LinkBasket basket)
    {
        var count = 0;
        var ahead = new Stack<(JsonElement Node, IReadOnlyList<string> Path)>();
        foreach (var root in roots.Reverse())
            ahead.Push((root, []));
        while (ahead.Count > 0 && !basket.IsFull)
        {
            var (node, path) = ahead.Pop();
            if (node.ValueKind != JsonValueKind.Object)
                continue;
            var place = basket.In(FormattableString.Invariant($"node {++count}"));
            if (node.Text("url", "uri") is { Length: > 0 } address)
            {
                var date = node.Text("dateAdded", "date_added");
                basket.Add(new FoundLink(
                    address, node.Text("title", "name"), LinkText.Of(About(node)), path, node.Tags("tags"),
                    isChrome ? LinkDates.Chrome(date) : basket.Date(date, place), null, [], place));
                continue;
            }

            var name = node.Text("title", "name");
            if (node.Text("typeCode") == "3" || node.Text("type").EndsWith("separator", StringComparison.Ordinal))
                continue;
            var inside = name.Length > 0 && path.Count <= LinkBasket.MostDepth ? [.. path, name] : path;
            if (name.Length > 0)
                basket.Add(new FoundFolder(inside, About(node)));
            foreach (var child in node.Items("children").Reverse())
                ahead.Push((child, inside));
        }

        return true;
    }

    private static string About(JsonElement node) =>
        node.Items("annos").Where(one => one.Text("name") == "bookmarkProperties/description").Select(one => one.Text("value")).FirstOrDefault("");
}
