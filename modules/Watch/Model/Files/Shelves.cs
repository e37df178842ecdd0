using System.Text.Json;

namespace Cohort.Watch.Model.Files;

/// <summary>Tools that keep links and their folders in two lists: Karakeep, Linkwarden.</summary>
internal static class Shelves
{
    public static bool Karakeep(JsonElement root, LinkBasket basket)
    {
        var lists = Paths(root.Items("lists"), basket);
        var index = 0;
        foreach (var one in root.Items("bookmarks"))
        {
            var place = basket.In(FormattableString.Invariant($"bookmarks[{index++}]"));
            var content = one.ValueKind == JsonValueKind.Object && one.TryGetProperty("content", out var inside) ? inside : default;
            var homes = one.Items("lists").Select(id => lists.GetValueOrDefault(id.ToString())).OfType<IReadOnlyList<string>>().DefaultIfEmpty([]);
            // In several lists: told once for each, as a folder tree would.
            foreach (var home in homes)
                basket.Add(new FoundLink(content.Text("url"), LinkText.Of(one.Text("title") is { Length: > 0 } title ? title : content.Text("text")), LinkText.Of(one.Text("note")), home, one.Tags("tags"), basket.Date(one.Text("createdAt"), place), one.Flag("archived") is { } away ? !away : null, [], place));
        }

        return true;
    }

    public static bool Linkwarden(JsonElement root, LinkBasket basket)
    {
        var paths = Paths(root.Items("collections"), basket);
        var index = 0;
        foreach (var shelf in root.Items("collections"))
            JsonLinkReader.List(shelf.Items("links"), FormattableString.Invariant($"collections[{index++}].links"), paths.GetValueOrDefault(shelf.Text("id"), []), basket);
        return true;
    }

    private static Dictionary<string, IReadOnlyList<string>> Paths(IEnumerable<JsonElement> shelves, LinkBasket basket)
    {
        var all = shelves.Where(one => one.Text("id").Length > 0).DistinctBy(one => one.Text("id")).ToDictionary(one => one.Text("id"), one => (Name: one.Text("name"), Parent: one.Text("parentId"), About: one.Text("description")));
        var paths = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var id in all.Keys)
        {
            var path = new List<string>();
            // A circle ends where it would be too deep.
            for (var at = id; all.TryGetValue(at, out var shelf) && path.Count <= LinkBasket.MostDepth; at = shelf.Parent)
                path.Insert(0, shelf.Name);
            paths[id] = path;
            basket.Add(new FoundFolder(path, all[id].About));
        }

        return paths;
    }
}
