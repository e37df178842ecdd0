using System.Globalization;
using System.Text.Json;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>An object of a CASE file; it remembers what was taken from it, so that the rest can be kept.</summary>
internal sealed class CaseObject
{
    private readonly JsonElement element;

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    private readonly HashSet<string> links = new(StringComparer.Ordinal);

    /// <param name="element">An object.</param>
    public CaseObject(JsonElement element, string path)
    {
        this.element = element;
        Path = path;
        Added = Marks(CaseMarks.Added) is { ValueKind: JsonValueKind.Array } added
            ? [.. added.EnumerateArray().Where(one => one.ValueKind == JsonValueKind.String).Select(one => one.GetString()!)]
            : [];
    }

    public string Path { get; }

    public Place Place => Place.AtPath(Path);

    /// <summary>The names Cohort's writer had to add: they say nothing.</summary>
    private HashSet<string> Added { get; }

    /// <summary>The object under a name, or null.</summary>
    public CaseObject? Object(string name) =>
        Find(name) is { ValueKind: JsonValueKind.Object } found ? new CaseObject(found, $"{Path}.{name}") : null;

    /// <summary>The text under a name, numbers too; empty when absent, null or of another kind.</summary>
    public string Text(string name)
    {
        if (Find(name) is not { ValueKind: JsonValueKind.String or JsonValueKind.Number } found || Added.Contains(name))
            return "";
        taken.Add(name);
        return found.ValueKind == JsonValueKind.String ? found.GetString()! : found.GetRawText();
    }

    /// <summary>The same without taking it.</summary>
    public string Peek(string name)
    {
        var isTaken = taken.Contains(name);
        var text = Text(name);
        if (!isTaken)
            taken.Remove(name);
        return text;
    }

    /// <summary>The whole number under a name, be it written as a text.</summary>
    public int? Whole(string name)
    {
        var text = Find(name) is { } found ? AsText(found) : "";
        if (!decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            || number != Math.Truncate(number) || Math.Abs(number) > int.MaxValue)
            return null;
        taken.Add(name);
        return (int)number;
    }

    /// <summary>The day under a name; what else stands there, an hour for one, is kept.</summary>
    public DateOnly? Day(string name)
    {
        var text = Find(name) is { } found ? AsText(found) : "";
        if (text.Length < 10 || !DateOnly.TryParseExact(text[..10], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return null;
        if (text.Length == 10)
            taken.Add(name);
        return day;
    }

    /// <summary>What Cohort's own writer said of the object, empty when it did not.</summary>
    public string Mark(string name) => Marks(name) is { } found ? AsText(found) : "";

    /// <summary>What is kept of a link to a node: all but its identifier; null when that is nothing.</summary>
    public KeyValuePair<string, string>? KeptLink(string name)
    {
        if (!CaseRestored.Fields(element, new HashSet<string>()).TryGetValue(name, out var link) || link.ValueKind != JsonValueKind.Object)
            return null;
        links.Add(name);
        var kept = KeptJson.Of(KeptJson.Parts(link, new HashSet<string> { "identifier" }), Place, []);
        return kept.Length > 0 ? KeyValuePair.Create(name, kept) : null;
    }

    public void Leave(string name) => taken.Remove(name);

    /// <summary>What nobody took and something more, as one JSON object; empty when there is nothing.</summary>
    public string Kept(List<FileProblem> problems, params IEnumerable<KeyValuePair<string, string>?> more) =>
        KeptJson.Of(KeptJson.Parts(element, taken).Where(one => !links.Contains(one.Key)).Concat(more.OfType<KeyValuePair<string, string>>()), Place, problems);

    private JsonElement? Marks(string name) =>
        element.TryGetProperty(CaseShape.Extensions, out var all) && all.ValueKind == JsonValueKind.Object && all.TryGetProperty(name, out var found) ? found : null;

    private JsonElement? Find(string name) => element.TryGetProperty(name, out var found) ? found : null;

    private static string AsText(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Number or JsonValueKind.True => value.GetRawText(),
        _ => "",
    };
}
