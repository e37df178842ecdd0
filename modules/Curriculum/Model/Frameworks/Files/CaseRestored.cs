using System.Text.Json;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>JSON objects as their source had them: what Cohort's writer put away in extensions comes back to its place.</summary>
internal static class CaseRestored
{
    /// <summary>The fields of an object as its source had them; the last of two of one name counts, as for most readers.</summary>
    public static SortedDictionary<string, JsonElement> Fields(JsonElement element, IReadOnlySet<string> taken)
    {
        var fields = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var field in element.EnumerateObject().Where(one => !taken.Contains(one.Name)))
            fields[field.Name] = field.Value;

        foreach (var marks in Marks(element))
        {
            if (marks.TryGetProperty(CaseMarks.Added, out var added) && added.ValueKind == JsonValueKind.Array)
            {
                foreach (var name in added.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String))
                    fields.Remove(name.GetString()!);
            }

            if (marks.TryGetProperty(CaseMarks.Kept, out var kept) && kept.ValueKind == JsonValueKind.Object)
            {
                foreach (var field in kept.EnumerateObject())
                    fields[field.Name] = field.Value;
            }
        }

        if (fields.TryGetValue(CaseShape.Extensions, out var extensions) && IsOnlyMarks(extensions))
            fields.Remove(CaseShape.Extensions);
        return fields;
    }

    /// <summary>Writes the value of a field as its source had it, objects inside it too.</summary>
    public static void Write(Utf8JsonWriter writer, string name, JsonElement value)
    {
        if (name == CaseShape.Extensions)
            WriteExtensions(writer, value);
        else
            Write(writer, value);
    }

    private static IEnumerable<JsonElement> Marks(JsonElement element) =>
        !element.TryGetProperty(CaseShape.Extensions, out var found) ? []
        : found.ValueKind == JsonValueKind.Array ? found.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object)
        : found.ValueKind == JsonValueKind.Object ? [found]
        : [];

    private static bool IsMark(JsonProperty field) => CaseMarks.IsMark(field.Name);

    private static bool IsOnlyMarks(JsonElement extensions) => extensions.ValueKind switch
    {
        JsonValueKind.Object => extensions.EnumerateObject().All(IsMark),
        JsonValueKind.Array => extensions.EnumerateArray().All(one => one.ValueKind == JsonValueKind.Object && one.EnumerateObject().All(IsMark)),
        _ => false,
    };

    private static void WriteExtensions(Utf8JsonWriter writer, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var field in value.EnumerateObject().Where(one => !IsMark(one)).OrderBy(one => one.Name, StringComparer.Ordinal).DistinctBy(one => one.Name))
            {
                writer.WritePropertyName(field.Name);
                Write(writer, field.Value);
            }

            writer.WriteEndObject();
        }
        else if (value.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var one in value.EnumerateArray().Where(one => one.ValueKind != JsonValueKind.Object || !one.EnumerateObject().All(IsMark)))
                WriteExtensions(writer, one);
            writer.WriteEndArray();
        }
        else
        {
            Write(writer, value);
        }
    }

    private static void Write(Utf8JsonWriter writer, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                writer.WriteStartObject();
                foreach (var (name, part) in Fields(value, new HashSet<string>()))
                {
                    writer.WritePropertyName(name);
                    Write(writer, name, part);
                }

                writer.WriteEndObject();
                break;
            case JsonValueKind.Array:
                writer.WriteStartArray();
                foreach (var one in value.EnumerateArray())
                    Write(writer, one);
                writer.WriteEndArray();
                break;
            default:
                value.WriteTo(writer);
                break;
        }
    }
}
