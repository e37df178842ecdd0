using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Words with their values, said later in the reader's language.</summary>
/// <param name="Text">A key of the texts.</param>
/// <param name="Values">Values for its places {0}, {1}…</param>
internal sealed record Sentence(string Text, params object?[] Values) : ISaid
{
    public string Say(Texts texts) => texts[Text, Values];
}

/// <summary>Where something stands in a file: a line (from 1), or a path such as "CFItems[3].fullStatement"; or nowhere.</summary>
internal readonly record struct Place(int Line, string? Path) : ISaid
{
    public static Place AtLine(int line) => new(line, null);

    public static Place AtPath(string path) => new(0, path);

    public string Say(Texts texts) => Line > 0 ? texts["Line {0}", Line] : Path ?? "";
}

/// <summary>Something that was not taken, and why.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Why">The reason.</param>
/// <param name="Name">Identifier of the node that was not taken, when it has one: it is not gone from the file.</param>
internal sealed record FileProblem(Place Place, Sentence Why, string Name = "");

/// <summary>A field nobody here models, kept all the same: "CFItems[].educationalLevel", on so many things.</summary>
internal sealed record KeptField(string Path, int Count);

/// <summary>A framework that a file holds among several.</summary>
internal sealed record FileChoice(string Code, string Title);

/// <summary>What was read. Either the framework, or why not, or the choice among several.</summary>
/// <param name="File">The framework, or null.</param>
/// <param name="Refused">Why nothing could be read, or null.</param>
/// <param name="Problems">What was not taken.</param>
/// <param name="Kept">What is kept without being understood.</param>
/// <param name="Choices">The frameworks of the file when there are several and none was asked for.</param>
internal sealed record FileReading(
    FrameworkFile? File,
    FileProblem? Refused,
    IReadOnlyList<FileProblem> Problems,
    IReadOnlyList<KeptField> Kept,
    IReadOnlyList<FileChoice> Choices)
{
    public static FileReading Refuse(Sentence why, Place place = default, IReadOnlyList<FileProblem>? problems = null) =>
        new(null, new FileProblem(place, why), problems ?? [], [], []);

    /// <summary>The framework, unless its tree is deeper than anybody could read.</summary>
    public static FileReading Take(FrameworkFile file, IReadOnlyList<FileProblem> problems, IReadOnlyList<KeptField>? kept = null)
    {
        var depths = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { [""] = 0 };
        foreach (var node in file.Nodes)
        {
            if ((depths[node.Identifier] = depths[node.Parent] + 1) > FrameworkFile.MaxDepth)
                return Refuse(new Sentence("{0} stands {1} levels deep: {2} at most", FileText.Shown(node.Code), depths[node.Identifier], FrameworkFile.MaxDepth), node.Place);
        }

        return new(file, null, problems, kept ?? [], []);
    }

    /// <summary>Several frameworks, of which one must be asked for by its code.</summary>
    public static FileReading Choose(IReadOnlyList<FileChoice> choices, IReadOnlyList<FileProblem> problems) =>
        new(null, null, problems, [], choices);
}
