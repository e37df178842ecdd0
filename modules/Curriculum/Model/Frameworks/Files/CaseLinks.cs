namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>A link with where it stands.</summary>
/// <param name="IsTree">Cohort's writer made it, to say where the tree has the item.</param>
internal sealed record CaseLink(FileLink Link, bool IsTree, Place Place);

/// <summary>Reads the associations of a CASE package, those that make the tree and the others.</summary>
internal static class CaseLinks
{
    public const string ChildOf = "isChildOf";

    private const int MaxType = 60;

    public static IReadOnlyList<CaseLink> Read(IReadOnlyList<CaseObject> objects, CaseNames names, List<FileProblem> problems)
    {
        var links = new List<CaseLink>();
        var identifiers = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var source in objects)
        {
            var written = FileText.Line(source.Text("associationType"));
            var type = FileText.Line(source.Mark(CaseMarks.Type)) is { Length: > 0 } said ? said : written;
            var from = names.Of(source, "originNodeURI");
            var to = names.Of(source, "destinationNodeURI");
            var named = names.Of(source);
            var identifier = named.Length > 0 ? named : NameUuid.Of($"{from} {type} {to}");
            var why = WhyNot(type, from, to) ?? (identifier.Length > FrameworkFile.MaxIdentifier || !identifiers.Add(identifier)
                ? new Sentence("The identifier {0} is too long, or stands twice in this file", FileText.Shown(identifier))
                : null);
            if (why is not null)
            {
                problems.Add(new FileProblem(source.Place, why));
                continue;
            }

            links.Add(new CaseLink(Link(source, identifier, type, (from, to), problems), source.Mark(CaseMarks.Tree).Length > 0, source.Place));
        }

        return links;
    }

    private static FileLink Link(CaseObject source, string identifier, string type, (string From, string To) ends, List<FileProblem> problems) => new()
    {
        Identifier = identifier,
        Type = type,
        From = ends.From,
        To = ends.To,
        Sequence = source.Whole("sequenceNumber"),
        Note = FileText.CutTo(FileText.Lines(source.Text("notes")), FrameworkFile.MaxNotes, identifier, source.Place, problems),
        Kept = source.Kept(problems, source.KeptLink("originNodeURI"), source.KeptLink("destinationNodeURI")),
    };

    private static Sentence? WhyNot(string type, string from, string to) =>
        type.Length is 0 or > MaxType ? new Sentence("This link does not say what it means, or not in {0} characters", MaxType)
        : from.Length is 0 or > FrameworkFile.MaxIdentifier || to.Length is 0 or > FrameworkFile.MaxIdentifier ? new Sentence("This link does not say from where to where it leads")
        : null;
}
