using System.Globalization;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>The blocks of a fiche with their competences.</summary>
internal static class RncpBlocks
{
    private const string Code = "CODE";

    private const string Title = "LIBELLE";

    private const string Evaluation = "MODALITES_EVALUATION";

    private const string List = "LISTE_COMPETENCES";

    /// <summary>Blocks each followed by its competences; one node too many when there are more than a framework has.</summary>
    public static IReadOnlyList<FileNode> Read(XmlPiece? blocks, string fiche, List<FileProblem> problems)
    {
        var nodes = new List<FileNode>();
        var all = blocks?.All("BLOC_COMPETENCES").ToList() ?? [];
        var codes = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var ranks = all.ConvertAll(one => one.Line(Code)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var (index, block) in all.Index())
        {
            var place = Place.AtPath(string.Create(CultureInfo.InvariantCulture, $"{fiche} BLOC_COMPETENCES[{index + 1}]"));
            var node = Block(block, fiche, place, problems);
            var why = node.Code.Length == 0 ? new Sentence("{0} has no code", FileText.Shown(node.Statement))
                : FileText.WhyNot(node.Identifier, node.Code, node.Statement)
                ?? (codes.Add(node.Code) ? null : new Sentence("The code {0} stands twice in this file", node.Code));
            if (why is not null)
                problems.Add(new FileProblem(place, why));
            else
                nodes.AddRange([node, .. Competences(block, node, index + 1, ranks, problems)]);
            if (nodes.Count > FrameworkFile.MaxNodes)
                break;
        }

        return nodes;
    }

    /// <summary>The identifier of a block: its code when that names the fiche too, otherwise both.</summary>
    public static string Identifier(string fiche, string code) =>
        code.StartsWith("RNCP", StringComparison.OrdinalIgnoreCase) || code.StartsWith("RS", StringComparison.OrdinalIgnoreCase) ? code : $"{fiche}/{code}";

    private static FileNode Block(XmlPiece block, string fiche, Place place, List<FileProblem> problems)
    {
        var code = block.Line(Code);
        return new FileNode
        {
            Identifier = Identifier(fiche, code),
            Code = code,
            Statement = FileText.Lines(block.First(Title)?.Text ?? ""),
            Kind = NodeKind.Block,
            Notes = FileText.CutTo(FileText.Lines(block.First(Evaluation)?.Text ?? ""), FrameworkFile.MaxNotes, code, place, problems),
            // The list too: how it is split is a guess.
            Kept = RncpFiche.Kept(block.Pieces.Where(one => one.Name is not (Code or Title or Evaluation)), place, problems),
            Place = place,
        };
    }

    private static IEnumerable<FileNode> Competences(XmlPiece block, FileNode parent, int rank, HashSet<string> taken, List<FileProblem> problems)
    {
        var text = block.First(List)?.Text ?? "";
        if (text.Length > FrameworkFile.MaxKept)
            problems.Add(new FileProblem(parent.Place, new Sentence("The competences of {0} are not taken: their text is longer than {1} characters", parent.Code, FrameworkFile.MaxKept)));
        foreach (var (index, statement) in RncpCompetences.SplitCompetences(text.Length > FrameworkFile.MaxKept ? "" : text).Index())
        {
            var code = string.Create(CultureInfo.InvariantCulture, $"{rank}.{index + 1}");
            var node = new FileNode
            {
                Identifier = string.Create(CultureInfo.InvariantCulture, $"{parent.Identifier}/{index + 1}"),
                Code = taken.Contains(code) ? $"{parent.Code}/{code}" : code,
                Statement = statement,
                Parent = parent.Identifier,
                Kind = NodeKind.Competence,
                Place = parent.Place,
            };
            if (FileText.WhyNot(node.Identifier, node.Code, statement) is { } why)
                problems.Add(new FileProblem(parent.Place, why));
            else
                yield return node;
        }
    }
}
