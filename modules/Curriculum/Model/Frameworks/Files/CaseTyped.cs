using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Values in the type that the schema of CASE 1.1 asks for.</summary>
internal static partial class CaseTyped
{
    public const string Version = "1.1";

    /// <summary>The value in its type; null when it has no such value.</summary>
    public static JsonNode? Of(JsonNode? value, CaseValue type) => type switch
    {
        CaseValue.Text => Text(value),
        CaseValue.Texts => Texts(value),
        CaseValue.Day => Text(value) is { } text && text.Length >= 10 && IsDay(text[..10]) ? text[..10] : null,
        CaseValue.Moment => Moment(Text(value)),
        CaseValue.Whole => decimal.TryParse(Text(value), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            && number == Math.Truncate(number) && Math.Abs(number) <= int.MaxValue ? (int)number : null,
        CaseValue.Number => decimal.TryParse(Text(value), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null,
        CaseValue.Version => Text(value) == Version ? Version : null,
        CaseValue.Uuid => Text(value) is { } text && FileText.IsUuid(text) ? text : null,
        CaseValue.Link => IsLink(value) ? value!.DeepClone() : null,
        CaseValue.Links => value is JsonArray links && links.All(IsLink) ? links.DeepClone() : IsLink(value) ? new JsonArray(value!.DeepClone()) : null,
        _ => null,
    };

    /// <summary>A text, or a number as one.</summary>
    public static string? Text(JsonNode? value) => value?.GetValueKind() switch
    {
        JsonValueKind.String => value.GetValue<string>(),
        JsonValueKind.Number => value.ToJsonString(),
        _ => null,
    };

    private static JsonArray? Texts(JsonNode? value) => value switch
    {
        JsonArray list => new JsonArray([.. list.Select(Text).OfType<string>().Select(one => JsonValue.Create(one))]),
        _ => Text(value) is { } text ? new JsonArray(text) : null,
    };

    private static bool IsDay(string text) => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    // Many writers leave the offset out.
    private static JsonNode? Moment(string? text)
    {
        var whole = text is null || !WithoutOffset().IsMatch(text) ? text : text + "Z";
        return whole is not null && WithOffset().IsMatch(whole) && DateTimeOffset.TryParse(whole, CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? whole : null;
    }

    private static bool IsLink(JsonNode? value) =>
        value is JsonObject { Count: 3 } link
        && Is(link, "title") && Is(link, "uri") && Is(link, "identifier") && FileText.IsUuid(link["identifier"]!.GetValue<string>());

    private static bool Is(JsonObject link, string name) => link[name]?.GetValueKind() == JsonValueKind.String;

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithoutOffset();

    [GeneratedRegex(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WithOffset();
}
