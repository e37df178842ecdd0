using Cohort.Kernel.Data;
using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks;

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

/// <summary>
/// A block, a competence or an expectation. Its id is its address for ever, whatever its code becomes. What has been used
/// is retired, never deleted.
/// </summary>
internal sealed class FrameworkNode : IShared
{
    // Enough to find it by; a longer statement is found by its beginning.
    private const int MostSearched = 1_000;

    private FrameworkNode()
    {
    }

    public FrameworkNode(Guid frameworkId, Guid? parentId, NodeKind kind, string identifier, string code, string statement, int position)
    {
        Id = Guid.CreateVersion7();
        FrameworkId = frameworkId;
        ParentId = parentId;
        Kind = kind;
        Identifier = identifier;
        Position = position;
        Say(code, statement);
    }

    public Guid Id { get; private set; }

    public Guid FrameworkId { get; private set; }

    public Guid? ParentId { get; set; }

    public NodeKind Kind { get; set; }

    /// <summary>The source's own name for it, unique in its framework.</summary>
    public string Identifier { get; set; } = "";

    /// <summary>Short name for people: "RNCP40695BC01", "1.2". Unique among what is not retired.</summary>
    public string Code { get; private set; } = "";

    public string Statement { get; private set; } = "";

    /// <summary>More words of the source.</summary>
    public string Notes { get; set; } = "";

    /// <summary>The source's word for what it is.</summary>
    public string Type { get; set; } = "";

    public string Kept { get; set; } = "";

    public string SearchText { get; private set; } = "";

    /// <summary>Rank in its framework, in reading order.</summary>
    public int Position { get; set; }

    public DateTime? RetiredAt { get; set; }

    /// <summary>What it said before, the latest last: who assessed on an earlier wording finds it.</summary>
    public List<FormerWording> FormerWordings { get; } = [];

    /// <summary>The code is worth showing: not just the source's long identifier.</summary>
    public bool HasCode => !Guid.TryParse(Code, out _);

    /// <summary>Changes the words without a trace: for a node that is new.</summary>
    public void Say(string code, string statement)
    {
        (Code, Statement) = (code, statement);
        SearchText = Kernel.Text.SearchText.Normalise(TextFile.Cut($"{code} {statement}", MostSearched));
    }

    /// <summary>Changes the words, and keeps the former ones.</summary>
    public void Reword(string code, string statement, DateTime now)
    {
        FormerWordings.Add(new FormerWording(Id, Code, Statement, now));
        Say(code, statement);
    }
}

/// <summary>What a node said until some moment.</summary>
internal sealed class FormerWording
{
    private FormerWording()
    {
    }

    public FormerWording(Guid nodeId, string code, string statement, DateTime until)
    {
        Id = Guid.CreateVersion7();
        NodeId = nodeId;
        Code = code;
        Statement = statement;
        Until = until;
    }

    public Guid Id { get; private set; }

    public Guid NodeId { get; private set; }

    public string Code { get; private set; } = "";

    public string Statement { get; private set; } = "";

    public DateTime Until { get; private set; }
}
