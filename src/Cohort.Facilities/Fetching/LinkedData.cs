using System.Text.Json;

namespace Cohort.Facilities.Fetching;

/// <summary>What a page says of itself to machines (JSON-LD, schema.org): who wrote it, and when it came out.</summary>
internal sealed class LinkedData
{
    private const int MostCharacters = 64 * 1024;
    private const int MostNodes = 500;

    private int nodes;

    public string Author { get; private set; } = "";

    public string Published { get; private set; } = "";

    /// <summary>Reads one block; what cannot be read is left aside.</summary>
    public void Read(string json)
    {
        if (json.Length > MostCharacters || (Author.Length > 0 && Published.Length > 0))
            return;
        try
        {
            using var all = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 32, AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
            Walk(all.RootElement, 0);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException)
        {
            // Not JSON, or half of a surrogate pair in it.
        }
    }

    // The thing itself, a list of things, or @graph: the first that says it counts.
    private void Walk(JsonElement one, int depth)
    {
        if (++nodes > MostNodes || depth > 4)
            return;
        if (one.ValueKind == JsonValueKind.Array)
        {
            foreach (var each in one.EnumerateArray())
                Walk(each, depth + 1);
        }

        if (one.ValueKind != JsonValueKind.Object)
            return;
        if (Author.Length == 0 && one.TryGetProperty("author", out var author))
            Author = Name(author);
        if (Published.Length == 0 && one.TryGetProperty("datePublished", out var date) && date.ValueKind == JsonValueKind.String)
            Published = date.GetString() ?? "";
        if (one.TryGetProperty("@graph", out var graph))
            Walk(graph, depth + 1);
        if (one.TryGetProperty("mainEntity", out var entity))
            Walk(entity, depth + 1);
    }

    private static string Name(JsonElement one) => one.ValueKind switch
    {
        JsonValueKind.String => one.GetString() ?? "",
        JsonValueKind.Object when one.TryGetProperty("name", out var name) => name.ValueKind == JsonValueKind.String ? name.GetString() ?? "" : "",
        JsonValueKind.Array => string.Join(", ", one.EnumerateArray().Take(5).Where(each => each.ValueKind != JsonValueKind.Array).Select(Name).Where(each => each.Length > 0)),
        _ => "",
    };
}
