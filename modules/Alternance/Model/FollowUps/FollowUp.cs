using Cohort.Kernel.Data;

namespace Cohort.Alternance.Model.FollowUps;

/// <summary>What asks somebody to look after a trainee.</summary>
internal enum AlertKind
{
    SilentLog,
    AimWithoutActivity,
    VisitDue,
    SilentTutor,
    LowThatLasts,
    Absences,
    TutorAsks,
    FundingEnds,
}

/// <summary>How it ended, as who followed it up says.</summary>
internal enum FollowUpOutcome
{
    Solved,
    Watching,
    PassedOn,
    NoGround,
}

/// <summary>
/// An alert about a trainee. It stays open until somebody says what was done, even when its cause went away: the proof that
/// dropping out is prevented is the alert and the act.
/// </summary>
internal sealed class FollowUp : IVersioned
{
    public const int LongestText = 1000;

    private FollowUp()
    {
    }

    public FollowUp(Guid cohortId, Guid personId, AlertKind kind, string about, DateOnly since, DateTime now)
    {
        Id = Guid.CreateVersion7();
        CohortId = cohortId;
        PersonId = personId;
        Kind = kind;
        About = about;
        Since = since;
        RaisedAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The trainee.</summary>
    public Guid PersonId { get; private set; }

    public AlertKind Kind { get; private set; }

    /// <summary>What tells this alert from another of its kind: an id, the first day of it, and the day the one before was closed; with the person and the kind it is unique.</summary>
    public string About { get; private set; } = "";

    public DateOnly Since { get; private set; }

    public DateTime RaisedAt { get; private set; }

    /// <summary>The cause went away by itself (UTC); it still waits for words.</summary>
    public DateTime? CalmedAt { get; set; }

    /// <summary>What was done.</summary>
    public string Done { get; set; } = "";

    public Guid? DoneBy { get; set; }

    public string DoneByName { get; set; } = "";

    public FollowUpOutcome? Outcome { get; set; }

    /// <summary>Null while it asks for a follow-up.</summary>
    public DateTime? ClosedAt { get; set; }

    public int Version { get; set; }

    /// <summary>What was done while it stayed open.</summary>
    public List<FollowUpNote> Notes { get; } = [];
}
