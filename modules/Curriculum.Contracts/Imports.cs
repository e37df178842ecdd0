using Cohort.Kernel.Messages;

namespace Cohort.Curriculum.Contracts;

/// <summary>A file that holds a framework, in any format that is read (docs/formats.md), and what a person chose about it.</summary>
/// <param name="File">The file as it is, 8 MB at most.</param>
public sealed record FrameworkSource(byte[] File)
{
    /// <summary>Code of the one framework to take when the file holds several; else null.</summary>
    public string? Wanted { get; init; }

    /// <summary>Depth, from 1, of what workshops give hours to, for a file that does not say; null: the usual one. A known framework keeps its own.</summary>
    public int? Level { get; init; }

    /// <summary>What the preview said of the known framework (<see cref="FrameworkReport.Version"/>): if it changed since, nothing is written. Null: whatever stands there.</summary>
    public int? Version { get; init; }

    /// <summary>The competences of a block, one a line, as a person confirmed them, by the block's code. RNCP gives them as one text.</summary>
    public IReadOnlyDictionary<string, string> Confirmed { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);
}

/// <summary>What an import of a framework did, or would do.</summary>
/// <param name="Refused">Why nothing was taken, in the reader's language, or null.</param>
/// <param name="Code">Code of the framework.</param>
/// <param name="Title">Its title.</param>
public sealed record FrameworkReport(string? Refused, string Code, string Title)
{
    /// <summary>The framework is known: this file corrects it.</summary>
    public bool IsKnown { get; init; }

    /// <summary>Counts the changes of the known framework; -1 for a new one.</summary>
    public int Version { get; init; } = -1;

    /// <summary>Nodes that are new.</summary>
    public IReadOnlyList<string> Created { get; init; } = [];

    /// <summary>What has other words: "before → after".</summary>
    public IReadOnlyList<string> Changed { get; init; } = [];

    /// <summary>Nodes that go elsewhere in the tree.</summary>
    public IReadOnlyList<string> Moved { get; init; } = [];

    /// <summary>Nodes the file no longer has.</summary>
    public IReadOnlyList<string> Retired { get; init; } = [];

    /// <summary>Each line or field not taken, with its place and the reason.</summary>
    public IReadOnlyList<string> NotTaken { get; init; } = [];

    /// <summary>Fields that are kept for the way back without being understood.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>Links between nodes that are new, changed or gone.</summary>
    public int Links { get; init; }

    /// <summary>The frameworks of a file that holds several: code and title. One has to be asked for.</summary>
    public IReadOnlyList<(string Code, string Title)> Choices { get; init; } = [];

    /// <summary>For a new framework that does not say what each node is: depth, how many nodes stand there, some of them.</summary>
    public IReadOnlyList<(int Depth, int Nodes, string Examples)> Levels { get; init; } = [];

    /// <summary>The depth that holds.</summary>
    public int Level { get; init; }

    /// <summary>Competences that were split from one text, and that a person should confirm: code and title of the block, one competence a line.</summary>
    public IReadOnlyList<(string Block, string Title, string Lines)> ToConfirm { get; init; } = [];

    /// <summary>The file says just what is already known.</summary>
    public bool ChangesNothing => Refused is null && Choices.Count == 0 && IsKnown && Created.Count + Changed.Count + Moved.Count + Retired.Count + Links == 0;
}

/// <summary>Tells what an import would do, and writes nothing.</summary>
public sealed record PreviewFramework(FrameworkSource Source) : IQuery<FrameworkReport>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Takes a framework in. One transaction, all or nothing; the same file twice changes nothing.</summary>
public sealed record ImportFramework(FrameworkSource Source) : ICommand<FrameworkReport>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>Cuts one sheet out of a whole RNCP flow, which may weigh hundreds of megabytes, as a file that can be imported. Null: it is not there.</summary>
/// <param name="Flow">The XML, read once from where it stands.</param>
/// <param name="Code">NUMERO_FICHE: "RNCP37674".</param>
public sealed record CutRncpSheet(Stream Flow, string Code) : IQuery<byte[]?>
{
    /// <inheritdoc/>
    public Access Access => Access.Coordinator;
}

/// <summary>The formats a framework goes out in.</summary>
public enum FrameworkFormat
{
    /// <summary>CASE 1.1, strict JSON.</summary>
    Case,

    /// <summary>Our own CSV.</summary>
    Csv,

    /// <summary>Markdown, to print and read.</summary>
    Markdown,
}

/// <summary>A framework as a file.</summary>
/// <param name="Framework">Its id or its code.</param>
/// <param name="Format">The format.</param>
/// <param name="Site">Address of this site, without a slash at its end: what has no address of its own gets one here.</param>
public sealed record ExportFramework(string Framework, FrameworkFormat Format, string Site) : IQuery<ExportFramework.Answer>
{
    /// <inheritdoc/>
    public Access Access => Access.AnyTrainer;

    /// <summary>The file.</summary>
    public sealed record Answer(string Name, string ContentType, byte[] Content);
}
