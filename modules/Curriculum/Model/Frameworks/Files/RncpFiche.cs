using System.Globalization;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Makes a framework of one fiche of the RNCP.</summary>
internal static class RncpFiche
{
    public const string Number = "NUMERO_FICHE";

    public const string Title = "INTITULE";

    /// <summary>Of the names under which the elements that nobody models are kept.</summary>
    public const string Prefix = "rncp:";

    private const string Objectives = "OBJECTIFS_CONTEXTE";

    private const string Blocks = "BLOCS_COMPETENCES";

    private const string Equivalences = "CORRESPONDANCES";

    public static FileReading Read(IReadOnlyList<XmlPiece> pieces)
    {
        var problems = new List<FileProblem>();
        var fiche = new XmlPiece("FICHE", "", pieces);
        var number = fiche.Line(Number);
        var place = Place.AtPath(number);
        if (number.Length is 0 or > FrameworkFile.MaxCode)
            return FileReading.Refuse(new Sentence("This fiche has no {0}, or one that is longer than {1} characters", Number, FrameworkFile.MaxCode));

        var title = fiche.Line(Title);
        if (title.Length > FrameworkFile.MaxTitle)
            problems.Add(new FileProblem(place, new Sentence("The title is cut after {0} characters", FrameworkFile.MaxTitle)));
        var nodes = RncpBlocks.Read(fiche.First(Blocks), number, problems);
        var links = RncpLinks.Read(fiche.First(Equivalences), number, nodes, problems);
        if (nodes.Count > FrameworkFile.MaxNodes || links.Count > FrameworkFile.MaxLinks)
            return FileReading.Refuse(new Sentence("This fiche is too long: a framework has {0} lines and {1} links at most", FrameworkFile.MaxNodes, FrameworkFile.MaxLinks));

        var file = new FrameworkFile
        {
            Format = FileFormat.Rncp,
            Identifier = number,
            Code = number,
            Title = title.Length > 0 ? TextFile.Cut(title, FrameworkFile.MaxTitle).TrimEnd() : number,
            Description = FileText.CutTo(FileText.Lines(fiche.First(Objectives)?.Text ?? ""), FrameworkFile.MaxNotes, number, place, problems),
            Creator = Certifier(fiche),
            Language = "fr",
            Source = "France compétences",
            ValidFrom = Day(fiche, "DATE_EFFET") ?? Day(fiche, "DATE_DE_PUBLICATION"),
            ValidTo = Day(fiche, "DATE_FIN_ENREGISTREMENT"),
            Successor = Code(fiche, "NOUVELLES_CERTIFICATIONS"),
            Predecessor = Code(fiche, "ANCIENNES_CERTIFICATIONS"),
            Nodes = nodes,
            Links = links,
            Kept = Kept(fiche.Pieces.Where(one => one.Name is not (Number or Title or Objectives or Blocks) && !(one.Name == Equivalences && RncpLinks.SaysAll(one))), place, problems),
        };
        return FileReading.Take(file, problems);
    }

    /// <summary>Elements under their names: their text, or their content written as XML; several of one name as a list.</summary>
    public static string Kept(IEnumerable<XmlPiece> pieces, Place place, List<FileProblem> problems) =>
        KeptJson.Of(pieces.Where(one => one.Content().Length > 0).GroupBy(one => one.Name).Select(one => KeptJson.Texts(Prefix + one.Key, [.. one.Select(piece => piece.Content())])), place, problems);

    private static string Certifier(XmlPiece fiche) =>
        fiche.Line("CERTIFICATEURS", "CERTIFICATEUR", "NOM_CERTIFICATEUR") is { Length: <= FrameworkFile.MaxTitle } name ? name : "";

    private static DateOnly? Day(XmlPiece fiche, string name) =>
        DateOnly.TryParseExact(fiche.Line(name), "dd/MM/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    // NOUVELLES_CERTIFICATIONS/NOUVELLE_CERTIFICATION/ID_FICHE_NOUVELLE_CERTIFICATION, and the same with ANCIENNE.
    private static string Code(XmlPiece fiche, string name)
    {
        var first = fiche.First(name) is { Pieces: [var one, ..] } ? one.Pieces.FirstOrDefault(piece => piece.Name.StartsWith("ID_FICHE", StringComparison.Ordinal)) : null;
        return FileText.Line(first?.Text ?? "") is { Length: <= FrameworkFile.MaxCode } code ? code : "";
    }
}
