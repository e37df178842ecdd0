namespace Cohort.Curriculum.Model.Frameworks;

/// <summary>One version of a job framework: blocks and competences. Data, never code.</summary>
internal sealed class Framework
{
    private Framework()
    {
    }

    public Framework(string code, string title, string shortTitle, DateTime now)
    {
        Id = Guid.CreateVersion7();
        Code = code;
        Title = title;
        ShortTitle = shortTitle;
        ImportedAt = now;
    }

    public Guid Id { get; private set; }

    /// <summary>Code of this version, unique: "RNCP40695".</summary>
    public string Code { get; private set; } = "";

    public string Title { get; set; } = "";

    /// <summary>Title where room is scarce.</summary>
    public string ShortTitle { get; set; } = "";

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Code of the version that follows, or empty.</summary>
    public string Successor { get; set; } = "";

    public string Source { get; set; } = "";

    public DateTime ImportedAt { get; private set; }

    public List<FrameworkNode> Nodes { get; } = [];
}

/// <summary>What a node of a framework is.</summary>
internal enum NodeKind
{
    /// <summary>A group: a block (CCP), a domain; blocks may hold blocks.</summary>
    Block,

    /// <summary>What workshops give hours to.</summary>
    Competence,

    /// <summary>What a competence expects, in detail.</summary>
    Expectation,
}

/// <summary>A block or a competence. What has been used is retired, never deleted.</summary>
internal sealed class FrameworkNode
{
    private FrameworkNode()
    {
    }

    public FrameworkNode(Guid frameworkId, Guid? parentId, NodeKind kind, string code, string statement, int position)
    {
        Id = Guid.CreateVersion7();
        FrameworkId = frameworkId;
        ParentId = parentId;
        Kind = kind;
        Code = code;
        Position = position;
        Say(statement);
    }

    public Guid Id { get; private set; }

    public Guid FrameworkId { get; private set; }

    public Guid? ParentId { get; set; }

    public NodeKind Kind { get; private set; }

    /// <summary>Unique in its framework: "RNCP40695BC01", "1.2".</summary>
    public string Code { get; private set; } = "";

    public string Statement { get; private set; } = "";

    public string SearchText { get; private set; } = "";

    public int Position { get; set; }

    public DateTime? RetiredAt { get; set; }

    public void Say(string statement)
    {
        Statement = statement;
        SearchText = Kernel.Text.SearchText.Normalise($"{Code} {statement}");
    }
}

/// <summary>The fact that a promo works with a framework. Their order gives the letters of the blocks.</summary>
internal sealed class Pin
{
    private Pin()
    {
    }

    public Pin(Guid cohortId, Guid frameworkId, int position)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        FrameworkId = frameworkId;
        Position = position;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid FrameworkId { get; private set; }

    public int Position { get; set; }
}

/// <summary>How many minutes a promo aims at for one competence.</summary>
internal sealed class CompetenceTarget
{
    private CompetenceTarget()
    {
    }

    public CompetenceTarget(Guid cohortId, Guid nodeId, int minutes)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        NodeId = nodeId;
        Minutes = minutes;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid NodeId { get; private set; }

    public int Minutes { get; set; }
}
