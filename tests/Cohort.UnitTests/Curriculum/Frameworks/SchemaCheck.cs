using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Cohort.UnitTests.Curriculum.Frameworks;

/// <summary>
/// The part of JSON Schema 2019-09 that the schema of CASE uses. No library for it restores from the registry in use.
/// A keyword it does not know makes it throw: it never passes what it did not look at.
/// </summary>
internal sealed class SchemaCheck(JsonElement schema)
{
    private static readonly HashSet<string> Silent = ["$schema", "$id", "$defs", "$comment", "title", "description"];

    /// <summary>What is wrong with a document, each with its path; empty when it is valid.</summary>
    public IReadOnlyList<string> Faults(JsonElement document) => [.. Faults(document, schema, "")];

    private IEnumerable<string> Faults(JsonElement value, JsonElement rules, string path) =>
        rules.EnumerateObject().SelectMany(rule => rule.Name switch
        {
            "type" => IsOf(value, rule.Value.GetString()!) ? [] : [$"{path} is not of type {rule.Value}"],
            "enum" => rule.Value.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value)) ? [] : [$"{path} is none of {rule.Value}"],
            "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, rule.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)) ? [] : [$"{path} does not match {rule.Value}"],
            "format" => value.ValueKind != JsonValueKind.String || HasForm(value.GetString()!, rule.Value.GetString()!) ? [] : [$"{path} is no {rule.Value}"],
            "required" => value.ValueKind != JsonValueKind.Object ? [] : rule.Value.EnumerateArray().Where(one => !value.TryGetProperty(one.GetString()!, out _)).Select(one => $"{path} lacks {one}"),
            "properties" => Properties(value, rule.Value, path),
            "additionalProperties" => rule.Value.ValueKind == JsonValueKind.True ? [] : Others(value, rules, path),
            "items" => value.ValueKind != JsonValueKind.Array ? [] : value.EnumerateArray().SelectMany((one, index) => Faults(one, rule.Value, $"{path}[{index}]")),
            "oneOf" => rule.Value.EnumerateArray().Count(one => !Faults(value, one, path).Any()) == 1 ? [] : [$"{path} is not exactly one of several"],
            "$ref" => Faults(value, Target(rule.Value.GetString()!), path),
            _ when Silent.Contains(rule.Name) => [],
            _ => throw new NotSupportedException(rule.Name),
        });

    private IEnumerable<string> Properties(JsonElement value, JsonElement properties, string path) =>
        value.ValueKind != JsonValueKind.Object ? []
        : properties.EnumerateObject().SelectMany(one => value.TryGetProperty(one.Name, out var part) ? Faults(part, one.Value, $"{path}/{one.Name}") : []);

    private static IEnumerable<string> Others(JsonElement value, JsonElement rules, string path) =>
        value.ValueKind != JsonValueKind.Object ? []
        : value.EnumerateObject().Where(one => !rules.TryGetProperty("properties", out var known) || !known.TryGetProperty(one.Name, out _)).Select(one => $"{path} may not have {one.Name}");

    private JsonElement Target(string reference) =>
        reference.Split('/').Skip(1).Aggregate(schema, (at, name) => at.GetProperty(name));

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) && number == Math.Truncate(number),
        "number" => value.ValueKind == JsonValueKind.Number,
        _ => throw new NotSupportedException(type),
    };

    private static bool HasForm(string text, string form) => form switch
    {
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "date" => DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "date-time" => Regex.IsMatch(text, @"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$", RegexOptions.None, TimeSpan.FromSeconds(1)) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
        _ => throw new NotSupportedException(form),
    };
}
