using System.Text.Json;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>JSON of Pinboard, Delicious, wallabag, Omnivore, Karakeep, Linkwarden, Firefox, Chrome, and our own.</summary>
internal static class JsonLinkReader
{
    public const string Format = "JSON";

    private const int MaxDepth = 1000;

    /// <summary>False when this is no JSON of links; a fault of the JSON itself is told.</summary>
    public static bool Read(string text, LinkBasket basket)
    {
        try
        {
            using var document = JsonDocument.Parse(text.TrimStart('\uFEFF'), new JsonDocumentOptions { MaxDepth = MaxDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            var root = document.RootElement;
            if (root.ValueKind == JsonValueKind.Array)
                return List(root.EnumerateArray(), "", [], basket);
            if (root.ValueKind != JsonValueKind.Object)
                return false;
            if (root.TryGetProperty("roots", out var roots) && roots.ValueKind == JsonValueKind.Object)
                return BrowserTree.Read(roots.EnumerateObject().Where(one => one.Value.ValueKind == JsonValueKind.Object).Select(one => one.Value), isChrome: true, basket);
            if (root.TryGetProperty("children", out _))
                return BrowserTree.Read(root.Items("children"), isChrome: false, basket);
            if (root.TryGetProperty("collections", out _))
                return Shelves.Linkwarden(root, basket);
            return root.TryGetProperty("bookmarks", out _) ? Shelves.Karakeep(root, basket)
                : root.TryGetProperty("links", out _) && List(root.Items("links"), "links", [], basket, root.Text("format") == "cohort-links");
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException)
        {
            // The second is half of a pair of surrogates, which no text may hold.
            basket.Tell(basket.At((int)((problem as JsonException)?.LineNumber ?? 0) + 1), new Sentence("This JSON cannot be read from here on: it may be cut short, or too deep."));
            return true;
        }
    }

    /// <summary>Things of any tool, each with an address.</summary>
    /// <param name="isPlain">Its texts are no HTML: Cohort wrote them.</param>
    public static bool List(IEnumerable<JsonElement> things, string name, IReadOnlyList<string> under, LinkBasket basket, bool isPlain = false)
    {
        var index = 0;
        foreach (var thing in things)
        {
            if (basket.IsFull)
                break;
            var place = basket.In(FormattableString.Invariant($"{name}[{index++}]"));
            if (thing.ValueKind == JsonValueKind.Object)
                basket.Add(Thing(thing, under, place, basket, isPlain ? one => one : LinkText.Of));
            else
                basket.Tell(place, new Sentence("This is no link."), thing.GetRawText());
        }

        return index > 0 || name.Length == 0;
    }

    private static FoundLink Thing(JsonElement thing, IReadOnlyList<string> under, string place, LinkBasket basket, Func<string, string> plain)
    {
        // Pinboard calls the title a description, and the description extended.
        var isPinboard = thing.TryGetProperty("href", out _);
        return new FoundLink(
            thing.Text("href", "url", "address", "uri", "given_url", "link"),
            plain(isPinboard ? thing.Text("description") : thing.Text("title", "name")),
            plain(isPinboard ? thing.Text("extended") : thing.Text("why", "note", "description", "excerpt", "summary")),
            [.. under, .. thing.Names("folder")],
            thing.Tags("tags", "labels", "keyword"),
            basket.Date(thing.Text("addedAt", "time", "created_at", "createdAt", "savedAt", "created", "dateAdded", "date_added", "time_added"), place),
            thing.Flag("toRead", "toread", "unread") ?? (thing.Flag("is_archived", "archived") is { } away ? !away : thing.Text("state") switch { "Archived" => false, "Active" => true, _ => null }),
            [.. thing.Items("notes").Concat(thing.Items("annotations")).Concat(thing.Items("highlights")).Select(one => new LinkNote(plain(one.Text("quote")), plain(one.Text("text", "annotation", "note"))))],
            place);
    }

    private static IEnumerable<string> Names(this JsonElement thing, string name) => thing.Items(name).Select(one => one.ValueKind == JsonValueKind.String ? one.GetString()! : "");
}
