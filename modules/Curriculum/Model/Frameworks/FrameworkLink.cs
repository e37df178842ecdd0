namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>
/// A link that a framework states between two nodes. Either end may live in another framework, or nowhere here yet: the
/// identifier stays as the file wrote it, and the node is found when it comes.
/// </summary>
internal sealed class FrameworkLink
{
    /// <summary>Types that say "the same competence in another version", in either direction.</summary>
    public static readonly IReadOnlyList<string> Equivalences = ["exactMatchOf", "replacedBy"];

    private FrameworkLink()
    {
    }

    public FrameworkLink(Guid frameworkId, string identifier, string type, string from, string to)
    {
        Id = Guid.CreateVersion7();
        FrameworkId = frameworkId;
        Identifier = identifier;
        Type = type;
        From = from;
        To = to;
    }

    public Guid Id { get; private set; }

    public Guid FrameworkId { get; private set; }

    /// <summary>Unique in its framework.</summary>
    public string Identifier { get; private set; } = "";

    /// <summary>CASE's association type: isChildOf, exactMatchOf, replacedBy… or ext:….</summary>
    public string Type { get; set; } = "";

    public string From { get; set; } = "";

    public string To { get; set; } = "";

    public Guid? FromNodeId { get; set; }

    public Guid? ToNodeId { get; set; }

    public int? Sequence { get; set; }

    public string Note { get; set; } = "";

    public string Kept { get; set; } = "";
}
