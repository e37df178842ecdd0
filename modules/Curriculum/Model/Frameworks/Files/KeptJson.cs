using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>What is kept without being understood: JSON in one form, so that the same content is the same text.</summary>
/// <remarks>Names are sorted and nulls left out.</remarks>
internal static class KeptJson
{
    private const int MaxNamed = 10;

    /// <summary>The fields of an object, each as JSON of its own.</summary>
    /// <param name="taken">Names that are left out, because they were understood.</param>
    public static IEnumerable<KeyValuePair<string, string>> Parts(JsonElement element, IReadOnlySet<string> taken) =>
        CaseRestored.Fields(element, taken).Where(one => one.Value.ValueKind != JsonValueKind.Null)
            .Select(one => KeyValuePair.Create(one.Key, Json(writer => CaseRestored.Write(writer, one.Key, one.Value))));

    /// <summary>A text as a part.</summary>
    public static KeyValuePair<string, string> Text(string name, string value) => KeyValuePair.Create(name, Json(writer => writer.WriteStringValue(value)));

    /// <summary>Several texts as a part, one alone as a text.</summary>
    public static KeyValuePair<string, string> Texts(string name, IReadOnlyList<string> values) => values.Count == 1 ? Text(name, values[0]) : KeyValuePair.Create(name, Json(writer =>
    {
        writer.WriteStartArray();
        foreach (var value in values)
            writer.WriteStringValue(value);
        writer.WriteEndArray();
    }));

    /// <summary>One object of parts; what would make it too long is left out and told: the longest parts.</summary>
    public static string Of(IEnumerable<KeyValuePair<string, string>> parts, Place place, List<FileProblem> problems)
    {
        var sorted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var dropped = new List<string>();
        var length = 2;
        foreach (var (name, value) in parts.OrderBy(one => one.Value.Length))
        {
            // A name may hold signs that are longer once written.
            length += (6 * name.Length) + value.Length + 4;
            if (length <= FrameworkFile.MaxKept)
                sorted[name] = value;
            else
                dropped.Add(name);
        }

        if (dropped.Count > 0)
            problems.Add(new FileProblem(place, new Sentence("Too long to be kept: {0}", FileText.Shown(string.Join(", ", dropped.Take(MaxNamed))))));
        return sorted.Count == 0 ? "" : Json(writer =>
        {
            writer.WriteStartObject();
            foreach (var (name, value) in sorted)
            {
                writer.WritePropertyName(name);
                writer.WriteRawValue(value);
            }

            writer.WriteEndObject();
        });
    }

    private static string Json(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Writing))
            write(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
