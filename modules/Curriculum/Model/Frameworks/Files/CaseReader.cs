using System.Text.Json;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Reads a CASE 1.0 or 1.1 package: null is absent, numbers may be texts, and what is unknown is kept.</summary>
internal static class CaseReader
{
    private const int MaxLanguage = 35;

    private static readonly HashSet<string> Modelled = ["CFDocument", "CFItems", "CFAssociations"];

    public static FileReading Read(string text)
    {
        using var json = JsonText.Parse(text, out var refused);
        if (json is null)
            return FileReading.Refuse(refused!.Why, refused.Place);

        var problems = new List<FileProblem>();
        if (Package(json.RootElement, problems) is not { } package || !package.TryGetProperty("CFDocument", out var found) || found.ValueKind != JsonValueKind.Object)
            return FileReading.Refuse(new Sentence("This JSON file is not a CASE package: it has no CFDocument"));

        // Counted before anything is made of them.
        if (CountOf(package, "CFItems") is > FrameworkFile.MaxNodes and var many)
            return FileReading.Refuse(new Sentence("This file has {0} items: a framework has {1} at most", many, FrameworkFile.MaxNodes));
        if (CountOf(package, "CFAssociations") is > FrameworkFile.MaxLinks and var links)
            return FileReading.Refuse(new Sentence("This file has {0} links: a framework has {1} at most", links, FrameworkFile.MaxLinks));

        var unknown = new CaseUnknown();
        var items = Elements(package, "CFItems", CaseShape.Item, unknown, problems);
        var associations = Elements(package, "CFAssociations", CaseShape.Association, unknown, problems);
        unknown.Look(found, CaseShape.Document, "CFDocument.", new HashSet<string>());
        unknown.Look(package, CaseShape.Package, "", Modelled);
        var names = new CaseNames();
        var document = new CaseObject(found, "CFDocument");
        if (names.Of(document) is not { Length: > 0 and <= FrameworkFile.MaxIdentifier } identifier)
            return FileReading.Refuse(new Sentence("The framework has no identifier, or one that is longer than {0} characters", FrameworkFile.MaxIdentifier), document.Place);

        var nodes = CaseItems.Read(items, names, problems);
        var stated = CaseLinks.Read(associations, names, problems);
        var file = Document(document, identifier, KeptOf(package, problems), problems) with
        {
            Nodes = CaseHierarchy.Of(nodes, stated, identifier, problems),
            Links = [.. stated.Where(one => !one.IsTree).Select(one => one.Link)],
        };
        return FileReading.Take(file, problems, unknown.Fields);
    }

    private static int CountOf(JsonElement package, string name) =>
        package.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array ? list.GetArrayLength() : 0;

    // Bare, as the schema has it, or wrapped, as several writers do.
    private static JsonElement? Package(JsonElement root, List<FileProblem> problems)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        if (!root.TryGetProperty("CFPackage", out var inner) || inner.ValueKind != JsonValueKind.Object)
            return root;
        var beside = root.EnumerateObject().Where(one => one.Name != "CFPackage").Select(one => one.Name).Take(10).ToList();
        if (beside.Count > 0)
            problems.Add(new FileProblem(Place.AtPath("CFPackage"), new Sentence("What stands beside the package is not taken: {0}", FileText.Shown(string.Join(", ", beside)))));
        return inner;
    }

    private static List<CaseObject> Elements(JsonElement package, string name, CaseShape shape, CaseUnknown unknown, List<FileProblem> problems)
    {
        var objects = new List<CaseObject>();
        if (!package.TryGetProperty(name, out var list) || list.ValueKind == JsonValueKind.Null)
            return objects;
        var isList = list.ValueKind == JsonValueKind.Array;
        foreach (var (index, one) in (isList ? list.EnumerateArray().ToArray() : []).Index())
        {
            if (one.ValueKind == JsonValueKind.Object)
                objects.Add(new CaseObject(one, $"{name}[{index}]"));
            if (one.ValueKind == JsonValueKind.Object)
                unknown.Look(one, shape, $"{name}[].", new HashSet<string>());
        }

        if (!isList || objects.Count < list.GetArrayLength())
            problems.Add(new FileProblem(Place.AtPath(name), new Sentence("{0} holds what is no object: it is not taken", name)));
        return objects;
    }

    private static KeyValuePair<string, string>? KeptOf(JsonElement package, List<FileProblem> problems) =>
        KeptJson.Of(KeptJson.Parts(package, Modelled), default, problems) is { Length: > 0 } kept ? KeyValuePair.Create(CaseMarks.Package, kept) : null;

    private static FrameworkFile Document(CaseObject document, string identifier, KeyValuePair<string, string>? package, List<FileProblem> problems)
    {
        var code = FileText.Line(document.Mark(CaseMarks.Code));
        var title = FileText.Line(document.Text("title"));
        if (title.Length > FrameworkFile.MaxTitle)
            problems.Add(new FileProblem(document.Place, new Sentence("The title is cut after {0} characters", FrameworkFile.MaxTitle)));
        var isCode = code.Length is > 0 and <= FrameworkFile.MaxCode;
        return new FrameworkFile
        {
            Format = FileFormat.Case,
            Identifier = identifier,
            Code = isCode ? code : TextFile.Cut(identifier, FrameworkFile.MaxCode),
            Title = title.Length > 0 ? TextFile.Cut(title, FrameworkFile.MaxTitle).TrimEnd() : TextFile.Cut(identifier, FrameworkFile.MaxTitle),
            Description = FileText.CutTo(FileText.Lines(document.Text("description")), FrameworkFile.MaxNotes, title, document.Place, problems),
            Creator = Short(document, "creator", FrameworkFile.MaxTitle),
            Language = Short(document, "language", MaxLanguage),
            Source = Short(document, "officialSourceURL", FrameworkFile.MaxTitle),
            ValidFrom = document.Day("statusStartDate"),
            ValidTo = document.Day("statusEndDate"),
            Predecessor = FileText.Line(document.Mark(CaseMarks.Predecessor)),
            Successor = FileText.Line(document.Mark(CaseMarks.Successor)),
            Kept = document.Kept(problems, package),
        };
    }

    // What is too long for its place is kept whole, as a field that nobody models.
    private static string Short(CaseObject source, string name, int most)
    {
        var text = FileText.Line(source.Text(name));
        if (text.Length <= most)
            return text;
        source.Leave(name);
        return "";
    }
}
