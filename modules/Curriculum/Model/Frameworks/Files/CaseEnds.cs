using System.Text.Json.Nodes;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>What the links of a CASE package lead from and to, and the UUIDs of those that have none.</summary>
internal sealed class CaseEnds
{
    private const int MaxTitle = 120;

    private readonly Func<string, string> uriOf;

    private readonly string framework;

    private readonly Dictionary<string, string> titles;

    public CaseEnds(FrameworkFile file, Func<string, string> uriOf)
    {
        this.uriOf = uriOf;
        framework = file.Identifier;
        titles = file.Nodes.ToDictionary(one => one.Identifier, one => one.Statement, StringComparer.OrdinalIgnoreCase);
        titles[file.Identifier] = file.Title;
    }

    /// <summary>The identifier itself, or a UUID made of it and of the framework's.</summary>
    public string Uuid(string identifier) => FileText.IsUuid(identifier) ? identifier : NameUuid.Of($"{framework}\n{identifier.ToLowerInvariant()}");

    /// <summary>One end of a link, with what was kept of it; when it comes out otherwise, what was kept stays in <paramref name="kept"/>.</summary>
    public JsonObject End(JsonObject kept, string name, string identifier)
    {
        // What lives elsewhere keeps its name, be it a UUID or not.
        var written = titles.TryGetValue(identifier, out var title) ? Uuid(identifier) : identifier;
        var source = kept[name] as JsonObject ?? [];
        var end = new JsonObject
        {
            ["title"] = CaseTyped.Text(source["title"]) ?? TextFile.Cut(FileText.Line(title ?? identifier), MaxTitle),
            ["uri"] = CaseTyped.Text(source["uri"]) ?? uriOf(written),
        };
        if (CaseTyped.Text(source["targetType"]) is { } target && CaseLinkTypes.IsTarget(target))
            end["targetType"] = target;
        if (JsonNode.DeepEquals(end, source))
            kept.Remove(name);
        else if (!kept.ContainsKey(name))
            kept[name] = new JsonObject();
        end["identifier"] = written;
        return end;
    }
}
