namespace Cohort.Curriculum.Model.Programme;

/// <summary>What was done to the programme.</summary>
internal enum ChangeKind
{
    Added,
    Edited,
    Placed,
    Moved,
    Split,
    Swapped,
    Unplaced,
    Planned,
    Held,
    Cancelled,
    Locked,
    Unlocked,
    Undone,
}

/// <summary>Who changed the programme, when and why; keeps what stood before, so that the last change can be undone.</summary>
internal sealed class PlanChange
{
    private PlanChange()
    {
    }

    public PlanChange(Guid cohortId, ChangeKind kind, Guid by, DateTime now, string why)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        Kind = kind;
        By = by;
        At = now;
        Why = why;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public ChangeKind Kind { get; private set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public string Why { get; private set; } = "";

    public DateTime? UndoneAt { get; set; }

    public List<PlanChangeLine> Lines { get; } = [];
}

/// <summary>One workshop of a change.</summary>
internal sealed class PlanChangeLine
{
    private PlanChangeLine()
    {
    }

    public PlanChangeLine(Guid changeId, Guid workshopId, string title, string before, int versionAfter)
    {
        Id = Guid.CreateVersion7();
        ChangeId = changeId;
        WorkshopId = workshopId;
        Title = title;
        Before = before;
        VersionAfter = versionAfter;
    }

    public Guid Id { get; private set; }

    public Guid ChangeId { get; private set; }

    public Guid WorkshopId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>The workshop as it was, written by <see cref="WorkshopSnapshot"/>; empty when it did not exist.</summary>
    public string Before { get; private set; } = "";

    /// <summary>The workshop's version once changed: if it differs at the time of an undo, somebody changed it since.</summary>
    public int VersionAfter { get; private set; }

    /// <summary>The person is erased: their name no longer stands in what is kept.</summary>
    public void Unname(Guid person, string nobody) => Before = WorkshopSnapshot.Unname(Before, person, nobody);
}
