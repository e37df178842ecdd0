using System.Text.Json;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Counts the fields that no version of CASE has: they are kept, and their reader should know.</summary>
internal sealed class CaseUnknown
{
    // A framework has a handful; beyond that somebody is playing.
    private const int MaxPaths = 200;

    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public IReadOnlyList<KeptField> Fields => [.. counts.Select(one => new KeptField(one.Key, one.Value))];

    /// <param name="path">"CFItems[]." or nothing for the package itself.</param>
    /// <param name="known">Names the package has beside those of its shape.</param>
    public void Look(JsonElement element, CaseShape shape, string path, IReadOnlySet<string> known)
    {
        foreach (var (name, value) in CaseRestored.Fields(element, known))
        {
            if (value.ValueKind == JsonValueKind.Null || name is CaseShape.Extensions || name == shape.Old || IsOurs(name))
                continue;
            if (!shape.Fields.TryGetValue(name, out var field))
                Count(path + name);
            else if (field.Items is { } items)
                LookInside(value, items, path + name);
        }
    }

    private void LookInside(JsonElement value, CaseShape items, string path)
    {
        if (value.ValueKind == JsonValueKind.Object)
            Look(value, items, path + ".", new HashSet<string>());
        else if (value.ValueKind == JsonValueKind.Array)
        {
            foreach (var one in value.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.Object))
                Look(one, items, path + "[].", new HashSet<string>());
        }
    }

    // What Cohort kept of another format and wrote: its reader has seen it already.
    private static bool IsOurs(string name) =>
        name.StartsWith(RncpFiche.Prefix, StringComparison.Ordinal) || name.StartsWith(MoodleColumns.Prefix, StringComparison.Ordinal);

    private void Count(string path)
    {
        if (counts.TryGetValue(path, out var count))
            counts[path] = count + 1;
        else if (counts.Count < MaxPaths)
            counts[path] = 1;
    }
}
