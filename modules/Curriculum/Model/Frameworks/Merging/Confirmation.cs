using System.Globalization;
using Cohort.Curriculum.Model.Frameworks.Files;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Merging;

/// <summary>An RNCP sheet gives the competences of a block as one text: how it was cut is confirmed, or mended, by a person.</summary>
internal static class Confirmation
{
    /// <summary>Each block with its competences, one a line.</summary>
    public static IReadOnlyList<(string Block, string Title, string Lines)> Ask(FrameworkFile file) => file.Format != FileFormat.Rncp
        ? []
        : [.. file.Nodes.Where(one => one.Kind == NodeKind.Block)
            .Select(block => (block.Code, block.Statement, string.Join('\n', file.Nodes.Where(one => one.Parent == block.Identifier).Select(one => one.Statement))))];

    /// <summary>The file with the competences that a person confirmed; a block they said nothing of keeps its own.</summary>
    public static FrameworkFile Apply(FrameworkFile file, IReadOnlyDictionary<string, string> confirmed)
    {
        if (confirmed.Count == 0 || file.Format != FileFormat.Rncp)
            return file;
        var nodes = new List<FileNode>();
        foreach (var (index, block) in file.Nodes.Where(one => one.Kind == NodeKind.Block).Index())
        {
            nodes.Add(block);
            var own = file.Nodes.Where(one => one.Parent == block.Identifier).ToList();
            if (!confirmed.TryGetValue(block.Code, out var text))
            {
                nodes.AddRange(own);
                continue;
            }

            var lines = text.Split('\n').Select(TextFile.OneLine).Where(one => one.Length > 0).Select(one => TextFile.Cut(one, FrameworkFile.MaxStatement));
            nodes.AddRange(lines.Select((line, rank) => own.Find(one => one.Statement == line) is { } same && own.IndexOf(same) == rank ? same : New(block, index + 1, rank + 1, line)));
        }

        return file with { Nodes = nodes };
    }

    private static FileNode New(FileNode block, int index, int rank, string line) => new()
    {
        Identifier = string.Create(CultureInfo.InvariantCulture, $"{block.Identifier}/{rank}"),
        Code = string.Create(CultureInfo.InvariantCulture, $"{index}.{rank}"),
        Statement = line,
        Parent = block.Identifier,
        Kind = NodeKind.Competence,
        Place = block.Place,
    };
}
