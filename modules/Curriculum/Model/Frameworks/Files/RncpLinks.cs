namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>The equivalences of a fiche with others, block by block or as a whole.</summary>
internal static class RncpLinks
{
    private const string Same = "exactMatchOf";

    /// <summary>CASE has no word for one certification that corresponds to another.</summary>
    private const string Corresponds = "ext:correspondance";

    public static IReadOnlyList<FileLink> Read(XmlPiece? equivalences, string fiche, IReadOnlyList<FileNode> nodes, List<FileProblem> problems)
    {
        var known = nodes.Select(one => one.Identifier).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var links = new Dictionary<string, FileLink>(StringComparer.OrdinalIgnoreCase);
        foreach (var one in equivalences?.All("CORRESPONDANCE") ?? [])
        {
            var other = one.Line("DESTINATION", RncpFiche.Number);
            var from = Blocks(one.First("SOURCE"), fiche);
            var to = Blocks(one.First("DESTINATION"), other);
            if (other.Length == 0 || from.Concat(to).Append(other).Any(end => end.Length > FrameworkFile.MaxIdentifier))
            {
                problems.Add(new FileProblem(Place.AtPath(fiche), new Sentence("A correspondence of {0} does not say with what", fiche)));
                continue;
            }

            foreach (var block in from.Where(block => !known.Contains(block)))
                problems.Add(new FileProblem(Place.AtPath(fiche), new Sentence("{0} refers to {1}, which is not in this file", fiche, FileText.Shown(block))));

            var type = from.Count > 0 && to.Count > 0 ? Same : Corresponds;
            foreach (var link in from.DefaultIfEmpty(fiche).SelectMany(start => to.DefaultIfEmpty(other).Select(end => Link(type, start, end))))
                links.TryAdd(link.Identifier, link);
            if (links.Count > FrameworkFile.MaxLinks)
                break;
        }

        return [.. links.Values];
    }

    /// <summary>The links say all there is: nothing else needs to be kept.</summary>
    public static bool SaysAll(XmlPiece equivalences) =>
        equivalences.Pieces.All(one => one.Name is "CORRESPONDANCE" && one.Pieces.All(end => end.Name is "SOURCE" or "DESTINATION" && end.Pieces.All(IsNamed)));

    private static bool IsNamed(XmlPiece piece) =>
        piece.Name == RncpFiche.Number || (piece.Name == "BLOC_COMPETENCES" && piece.Pieces.All(one => one.Name == "CODE"));

    private static List<string> Blocks(XmlPiece? end, string fiche) =>
        [.. (end?.All("BLOC_COMPETENCES") ?? []).Select(one => one.Line("CODE")).Where(one => one.Length > 0).Select(one => RncpBlocks.Identifier(fiche, one))];

    private static FileLink Link(string type, string from, string to) =>
        new() { Identifier = NameUuid.Of($"{from} {type} {to}"), Type = type, From = from, To = to };
}
