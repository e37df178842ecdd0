namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>The formats that frameworks come in.</summary>
internal enum FileFormat
{
    /// <summary>Cohort's own CSV.</summary>
    Csv,

    /// <summary>CASE 1.0 or 1.1 package, JSON (1EdTech).</summary>
    Case,

    /// <summary>Moodle's competency framework CSV (tool_lpimportcsv), 12 or 14 columns.</summary>
    Moodle,

    /// <summary>France compétences, RNCP flow 4.1, XML.</summary>
    Rncp,
}

/// <summary>
/// A framework as a file tells it, whatever the format: what Cohort shows and uses has a property, everything else is in
/// <see cref="Kept"/>, so that a round trip loses nothing. Texts are trimmed, composed (NFC), and empty when absent.
/// </summary>
internal sealed record FrameworkFile
{
    public const int MaxIdentifier = 200;

    public const int MaxCode = 60;

    public const int MaxTitle = 300;

    public const int MaxStatement = 8_000;

    public const int MaxNotes = 8_000;

    /// <summary>Blocks, competences and expectations.</summary>
    public const int MaxNodes = 20_000;

    /// <summary>Levels of the tree; those met have four or five.</summary>
    public const int MaxDepth = 30;

    public const int MaxLinks = 100_000;

    /// <summary>JSON, of the framework or of one node or link.</summary>
    public const int MaxKept = 100_000;

    public required FileFormat Format { get; init; }

    /// <summary>The source's own name for it, verbatim but for the case of a UUID (lower): the file that corrects it bears the same.</summary>
    public required string Identifier { get; init; }

    /// <summary>Short name for people: "RNCP37674". Never empty; the beginning of the identifier when the file has none.</summary>
    public required string Code { get; init; }

    public required string Title { get; init; }

    public string Description { get; init; } = "";

    /// <summary>Who made it.</summary>
    public string Creator { get; init; } = "";

    /// <summary>BCP 47.</summary>
    public string Language { get; init; } = "";

    /// <summary>Where it was published: an address or words.</summary>
    public string Source { get; init; } = "";

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>Code of the version that follows.</summary>
    public string Successor { get; init; } = "";

    /// <summary>Code of the version before.</summary>
    public string Predecessor { get; init; } = "";

    /// <summary>Parents before their children, siblings in order.</summary>
    public IReadOnlyList<FileNode> Nodes { get; init; } = [];

    /// <summary>Every link the file states, hierarchical ones too when they are stated as links (CASE).</summary>
    public IReadOnlyList<FileLink> Links { get; init; } = [];

    /// <summary>The fields nobody here models, as one JSON object; empty when there are none.</summary>
    public string Kept { get; init; } = "";
}

/// <summary>A node of the tree.</summary>
internal sealed record FileNode
{
    /// <summary>The source's own name for it, unique in the file (case ignored); the code when the format has no other.</summary>
    public required string Identifier { get; init; }

    /// <summary>Short name for people, unique in the file; never empty; the identifier (cut) when the file has none.</summary>
    public required string Code { get; init; }

    /// <summary>What it says: text or Markdown, lines parted by \n.</summary>
    public required string Statement { get; init; }

    /// <summary>Identifier of its parent; empty at the top.</summary>
    public string Parent { get; init; } = "";

    /// <summary>What it is, when the format says so; otherwise it follows from its depth.</summary>
    public NodeKind? Kind { get; init; }

    /// <summary>The source's word for what it is: "Cluster", "competency".</summary>
    public string Type { get; init; } = "";

    /// <summary>More words: a description, notes; plain text or Markdown.</summary>
    public string Notes { get; init; } = "";

    /// <summary>As <see cref="FrameworkFile.Kept"/>.</summary>
    public string Kept { get; init; } = "";

    /// <summary>Where it stands in the file.</summary>
    public Place Place { get; init; }
}

/// <summary>A link between two nodes, of this framework or not.</summary>
internal sealed record FileLink
{
    public required string Identifier { get; init; }

    /// <summary>CASE's association types: isChildOf, exactMatchOf, replacedBy, isRelatedTo… or ext:….</summary>
    public required string Type { get; init; }

    /// <summary>Identifier of the node it starts from.</summary>
    public required string From { get; init; }

    /// <summary>Identifier of the node it leads to, which may live elsewhere.</summary>
    public required string To { get; init; }

    public int? Sequence { get; init; }

    public string Note { get; init; } = "";

    /// <summary>As <see cref="FrameworkFile.Kept"/>.</summary>
    public string Kept { get; init; } = "";
}
