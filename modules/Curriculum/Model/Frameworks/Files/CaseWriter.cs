using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Writes a CASE 1.1 package that the schema of 1EdTech accepts, and that <see cref="CaseReader"/> reads back as it was.</summary>
internal sealed class CaseWriter
{
    private static readonly JsonWriterOptions Writing = JsonText.Writing with { Indented = true };

    private readonly FrameworkFile file;

    private readonly CaseStrict strict;

    private readonly CaseEnds ends;

    public CaseWriter(FrameworkFile file, Func<string, string> uriOf, DateTime now)
    {
        this.file = file;
        strict = new CaseStrict(uriOf, now.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        ends = new CaseEnds(file, uriOf);
    }

    public byte[] Write()
    {
        var document = Kept(file.Kept);
        var package = document[CaseMarks.Package] as JsonObject ?? [];
        document.Remove(CaseMarks.Package);
        var root = strict.Object(package, CaseShape.Package, new JsonObject
        {
            ["CFDocument"] = Document(document),
            ["CFItems"] = new JsonArray([.. file.Nodes.Select(Item)]),
            ["CFAssociations"] = new JsonArray([.. file.Links.Select(one => Association(one)), .. CaseTreeLinks.Of(file).Select(one => Association(one, isTree: true))]),
        });
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Writing))
            root.WriteTo(writer);
        return stream.ToArray();
    }

    private JsonObject Document(JsonObject kept) => strict.Object(
        kept,
        CaseShape.Document,
        Fields(
            ("identifier", ends.Uuid(file.Identifier)),
            ("title", file.Title),
            ("creator", file.Creator),
            ("description", file.Description),
            ("language", file.Language),
            ("officialSourceURL", file.Source),
            ("statusStartDate", file.ValidFrom?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("statusEndDate", file.ValidTo?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))),
        Marks(
            (CaseMarks.Identifier, FileText.IsUuid(file.Identifier) ? "" : file.Identifier),
            (CaseMarks.Code, file.Code == TextFile.Cut(file.Identifier, FrameworkFile.MaxCode) ? "" : file.Code),
            (CaseMarks.Predecessor, file.Predecessor),
            (CaseMarks.Successor, file.Successor)));

    private JsonObject Item(FileNode node)
    {
        var kept = Kept(node.Kept);
        // A node without a code of its own was given the beginning of its identifier. One whose code is its only name says it.
        var isMade = node.Code == TextFile.Cut(node.Identifier, FrameworkFile.MaxCode);
        var code = isMade && (FileText.IsUuid(node.Identifier) || node.Code != node.Identifier) ? "" : node.Code;
        var isOther = kept.ContainsKey("humanCodingScheme");
        return strict.Object(
            kept,
            CaseShape.Item,
            Fields(
                ("identifier", ends.Uuid(node.Identifier)),
                ("humanCodingScheme", isOther ? "" : code),
                ("fullStatement", node.Statement),
                ("CFItemType", node.Type),
                ("notes", node.Notes)),
            Marks(
                (CaseMarks.Identifier, FileText.IsUuid(node.Identifier) ? "" : node.Identifier),
                (CaseMarks.Code, isOther && !isMade ? code : ""),
                (CaseMarks.Kind, node.Kind is { } kind ? OwnCsvColumns.WordOf(kind) : "")));
    }

    private JsonObject Association(FileLink link, bool isTree = false)
    {
        var kept = Kept(link.Kept);
        var type = CaseLinkTypes.Allowed(link.Type);
        var fields = Fields(("identifier", ends.Uuid(link.Identifier)), ("associationType", type), ("notes", link.Note));
        fields["originNodeURI"] = ends.End(kept, "originNodeURI", link.From);
        fields["destinationNodeURI"] = ends.End(kept, "destinationNodeURI", link.To);
        if (link.Sequence is { } sequence)
            fields["sequenceNumber"] = sequence;
        return strict.Object(kept, CaseShape.Association, fields, Marks(
            (CaseMarks.Identifier, FileText.IsUuid(link.Identifier) ? "" : link.Identifier),
            (CaseMarks.Type, type == link.Type ? "" : link.Type),
            (CaseMarks.Tree, isTree ? "true" : "")));
    }

    private static JsonObject Kept(string json) => json.Length > 0 ? (JsonObject)JsonNode.Parse(json)! : [];

    private static JsonObject Fields(params IEnumerable<(string Name, string? Value)> fields) =>
        [.. fields.Where(one => !string.IsNullOrEmpty(one.Value)).Select(one => KeyValuePair.Create(one.Name, (JsonNode?)one.Value))];

    private static IEnumerable<KeyValuePair<string, string>> Marks(params IEnumerable<(string Name, string Value)> marks) =>
        marks.Where(one => one.Value.Length > 0).Select(one => KeyValuePair.Create(one.Name, one.Value));
}
