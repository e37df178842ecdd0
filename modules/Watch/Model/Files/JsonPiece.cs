using System.Globalization;
using System.Text.Json;

namespace Cohort.Watch.Model.Files;

/// <summary>Short ways to read JSON of unknown origin.</summary>
internal static class JsonPiece
{
    /// <summary>The first of these members as text: a text, a number or true; else empty.</summary>
    public static string Text(this JsonElement element, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False)
                return Plain(value);
        }

        return "";
    }

    /// <summary>The items of the first of these members that is a list.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, params string[] names)
    {
        foreach (var name in names)
        {
            if (element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array)
                return value.EnumerateArray();
        }

        return [];
    }

    /// <summary>Texts, or the names of objects, or a text parted by commas, else by spaces.</summary>
    public static IReadOnlyList<string> Tags(this JsonElement element, params string[] names)
    {
        if (element.Text(names) is { Length: > 0 } text)
            return text.Contains(',', StringComparison.Ordinal) ? text.Split(',') : text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return [.. element.Items(names).Select(one => one.ValueKind == JsonValueKind.Object ? one.Text("name", "label", "title") : Plain(one))];
    }

    public static bool? Flag(this JsonElement element, params ReadOnlySpan<string> names) => element.Text(names).ToLowerInvariant() switch
    {
        "true" or "1" or "yes" => true,
        "false" or "0" or "no" => false,
        _ => null,
    };

    private static string Plain(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Number => value.TryGetInt64(out var whole) ? whole.ToString(CultureInfo.InvariantCulture) : value.GetRawText(),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: legal JSON that no text can hold.
            return value.GetRawText().Trim('"');
        }
    }
}
