using System.Text.Json.Nodes;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Makes objects that the schema of CASE 1.1 accepts, and puts away in their extensions what it would not.</summary>
/// <param name="uriOf">The address of the thing with a UUID.</param>
/// <param name="now">For what has no date of its own.</param>
internal sealed class CaseStrict(Func<string, string> uriOf, string now)
{
    /// <param name="kept">What the source had and nobody here models.</param>
    /// <param name="modelled">What Cohort says; it comes first, and wins.</param>
    /// <param name="marks">What is said in the extensions.</param>
    public JsonObject Object(JsonObject kept, CaseShape shape, JsonObject modelled, params IEnumerable<KeyValuePair<string, string>> marks)
    {
        var strict = modelled;
        var lost = new JsonObject();
        var extensions = new JsonObject();
        var earlier = new JsonArray();
        foreach (var (name, value) in kept)
        {
            if (name == CaseShape.Extensions && value is JsonObject own && !shape.ListsExtensions)
                extensions = (JsonObject)own.DeepClone();
            else if (name == CaseShape.Extensions && value is JsonArray several && shape.ListsExtensions && several.All(one => one is JsonObject))
                earlier = (JsonArray)several.DeepClone();
            else
                Keep(strict, lost, shape, name, value);
        }

        var added = new JsonArray();
        foreach (var (name, _) in shape.Fields.Where(one => one.Value.Required && !strict.ContainsKey(one.Key)))
        {
            strict[name] = Missing(name, strict, kept);
            added.Add(name);
        }

        foreach (var (name, value) in marks)
            extensions[name] = value;
        if (lost.Count > 0)
            extensions[CaseMarks.Kept] = lost;
        if (added.Count > 0)
            extensions[CaseMarks.Added] = added;
        if (shape.ListsExtensions && extensions.Count > 0)
            earlier.Add(extensions);
        if (shape.ListsExtensions ? earlier.Count > 0 : extensions.Count > 0)
            strict[CaseShape.Extensions] = shape.ListsExtensions ? earlier : extensions;
        return strict;
    }

    private void Keep(JsonObject strict, JsonObject lost, CaseShape shape, string name, JsonNode? value)
    {
        var typed = strict.ContainsKey(name) || !shape.Fields.TryGetValue(name, out var field) ? null
            : field.Items is null ? CaseTyped.Of(value, field.Value)
            : Inside(value, field.Items);
        if (typed is not null)
            strict[name] = typed;
        // What stands inside is put away there.
        var isWhole = typed is not null && (shape.Fields[name].Items is not null || JsonNode.DeepEquals(typed, value));
        if (!isWhole)
            lost[name] = value?.DeepClone();
    }

    private JsonNode? Inside(JsonNode? value, CaseShape items)
    {
        if (!items.IsList)
            return value is JsonObject one ? Object(one, items, []) : null;
        return value is JsonArray list && list.All(one => one is JsonObject)
            ? new JsonArray([.. list.Select(one => Object((JsonObject)one!, items, []))])
            : null;
    }

    // A title says what a description would, and the other way round.
    private JsonNode Missing(string name, JsonObject strict, JsonObject kept)
    {
        string? Text(string of) => strict[of] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
        return name switch
        {
            "identifier" => NameUuid.Of(kept.ToJsonString()),
            "uri" => uriOf(Text("identifier") ?? ""),
            "lastChangeDateTime" => now,
            "caseVersion" => CaseTyped.Version,
            "hierarchyCode" => "1",
            "creator" => "unknown",
            "description" or "licenseText" => Text("description") ?? Text("title") ?? "",
            _ => Text("description") ?? Text("licenseText") ?? Text("typeCode") ?? "",
        };
    }
}
