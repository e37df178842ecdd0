using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>An item with what its place among its siblings depends on.</summary>
/// <param name="HumanCode">The source's humanCodingScheme, be it too long or not unique.</param>
internal sealed record CaseItem(FileNode Node, string HumanCode, string Enumeration);

/// <summary>Reads the items of a CASE package.</summary>
internal static class CaseItems
{
    /// <summary>The items that can be taken, in the order of the file, not yet in their tree.</summary>
    public static IReadOnlyList<CaseItem> Read(IReadOnlyList<CaseObject> objects, CaseNames names, List<FileProblem> problems)
    {
        var drafts = Drafts(objects, names, problems);
        // A code that two items bear tells neither of them from the other.
        var shared = drafts.GroupBy(one => one.Code, StringComparer.OrdinalIgnoreCase).Where(one => one.Count() > 1).Select(one => one.Key).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var used = drafts.Select(one => one.Code).Where(one => !shared.Contains(one)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var items = new List<CaseItem>();
        foreach (var (source, identifier, said) in drafts)
        {
            var code = said;
            if (code.Length is 0 or > FrameworkFile.MaxCode || shared.Contains(code))
            {
                source.Leave("humanCodingScheme");
                code = FileText.UnusedCode(identifier, used);
            }

            items.Add(Item(source, identifier, code, problems));
        }

        return items;
    }

    private static List<(CaseObject Source, string Identifier, string Code)> Drafts(IReadOnlyList<CaseObject> objects, CaseNames names, List<FileProblem> problems)
    {
        var drafts = new List<(CaseObject, string, string)>();
        var identifiers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in objects)
        {
            var identifier = names.Of(source);
            var code = FileText.Line(source.Mark(CaseMarks.Code));
            if (code.Length == 0)
                code = FileText.Line(source.Text("humanCodingScheme"));
            var statement = FileText.Lines(source.Text("fullStatement"));
            var why = identifier.Length == 0 ? new Sentence("The item “{0}” has no identifier", FileText.Shown(statement))
                : FileText.WhyNot(identifier, TextFile.Cut(code.Length > 0 ? code : identifier, FrameworkFile.MaxCode), statement)
                ?? (identifiers.Add(identifier) ? null : new Sentence("The identifier {0} stands twice in this file", FileText.Shown(identifier)));
            if (why is null)
                drafts.Add((source, identifier, code));
            else
                problems.Add(new FileProblem(source.Place, why));
        }

        return drafts;
    }

    private static CaseItem Item(CaseObject source, string identifier, string code, List<FileProblem> problems)
    {
        var human = FileText.Line(source.Peek("humanCodingScheme"));
        var type = FileText.Line(source.Text("CFItemType"));
        if (type.Length > FrameworkFile.MaxTitle)
            source.Leave("CFItemType");
        var node = new FileNode
        {
            Identifier = identifier,
            Code = code,
            Statement = FileText.Lines(source.Text("fullStatement")),
            Kind = OwnCsvColumns.KindOf(source.Mark(CaseMarks.Kind)),
            Type = type.Length > FrameworkFile.MaxTitle ? "" : type,
            Notes = FileText.CutTo(FileText.Lines(source.Text("notes")), FrameworkFile.MaxNotes, code, source.Place, problems),
            Place = source.Place,
        };
        return new CaseItem(node with { Kept = source.Kept(problems) }, human, source.Peek("listEnumeration"));
    }
}
