using Cohort.Kernel.Data;

namespace Cohort.Curriculum.Model.Feedback;

/// <summary>What somebody asks to be put right.</summary>
internal enum ImprovementKind
{
    /// <summary>Something to do better.</summary>
    Improvement,

    /// <summary>Something that went wrong for somebody.</summary>
    Complaint,
}

/// <summary>A complaint or an improvement: open until words say what became of it. Never destroyed.</summary>
internal sealed class Improvement : IVersioned
{
    /// <summary>Characters of what is asked, and of what became of it.</summary>
    public const int LongestWhat = 1000;

    private Improvement()
    {
    }

    public Improvement(Guid id, Guid cohortId, ImprovementKind kind, string what, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        Kind = kind;
        What = what.Trim();
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public ImprovementKind Kind { get; private set; }

    public string What { get; private set; } = "";

    /// <summary>The feedback it came from, or null.</summary>
    public Guid? RoundId { get; set; }

    /// <summary>Only those who steer read it, and who asked.</summary>
    public bool IsReserved { get; set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Who takes care of it, or nobody yet.</summary>
    public Guid? OwnedBy { get; private set; }

    public DateOnly? DueOn { get; private set; }

    public string Outcome { get; private set; } = "";

    public Guid? ClosedBy { get; private set; }

    public DateTime? ClosedAt { get; private set; }

    public int Version { get; set; }

    public void Give(Guid? owner, DateOnly? due) => (OwnedBy, DueOn) = (owner, due);

    public void Close(string outcome, Guid by, DateTime now) => (Outcome, ClosedBy, ClosedAt) = (outcome.Trim(), by, now);
}
