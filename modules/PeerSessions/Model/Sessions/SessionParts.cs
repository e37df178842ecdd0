namespace Cohort.PeerSessions.Model.Sessions;

/// <summary>Somebody who leads, or was asked to: from <see cref="AcceptedAt"/> on they do.</summary>
internal sealed class PeerLeader
{
    private PeerLeader()
    {
    }

    public PeerLeader(PeerSession session, Guid personId, Guid askedBy, DateTime now)
    {
        SessionId = session.Id;
        CohortId = session.CohortId;
        PersonId = personId;
        AskedBy = askedBy;
        AskedAt = now;
    }

    public Guid SessionId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public Guid AskedBy { get; private set; }

    public DateTime AskedAt { get; private set; }

    public DateTime? AcceptedAt { get; set; }
}

/// <summary>Somebody who was asked to lead said no: who asked leaves them time, in every session of the promo.</summary>
internal sealed class LeadNo
{
    /// <summary>How long it holds.</summary>
    public const int Days = 30;

    private LeadNo()
    {
    }

    public LeadNo(PeerLeader asked, DateTime now)
    {
        (CohortId, PersonId, AskedBy) = (asked.CohortId, asked.PersonId, asked.AskedBy);
        At = now;
    }

    public Guid CohortId { get; private set; }

    /// <summary>Who said no.</summary>
    public Guid PersonId { get; private set; }

    /// <summary>To whom.</summary>
    public Guid AskedBy { get; private set; }

    public DateTime At { get; set; }
}

/// <summary>Somebody it interests, which binds to nothing; from <see cref="ComesAt"/> on they hold a place.</summary>
internal sealed class PeerInterest
{
    private PeerInterest()
    {
    }

    public PeerInterest(PeerSession session, Guid personId, DateTime now)
    {
        SessionId = session.Id;
        CohortId = session.CohortId;
        PersonId = personId;
        At = now;
    }

    public Guid SessionId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime At { get; private set; }

    public DateTime? ComesAt { get; set; }
}

/// <summary>What somebody minds during a session, so that those who lead need not.</summary>
internal enum SessionRole
{
    Scribe,
    Timekeeper,
    Listener,
}

/// <summary>A role in a session, and who has it.</summary>
internal sealed class PeerRole
{
    private PeerRole()
    {
    }

    public PeerRole(PeerSession session, SessionRole role, Guid personId)
    {
        SessionId = session.Id;
        CohortId = session.CohortId;
        Role = role;
        PersonId = personId;
    }

    public Guid SessionId { get; private set; }

    public Guid CohortId { get; private set; }

    public SessionRole Role { get; private set; }

    public Guid PersonId { get; set; }
}

/// <summary>A competence a session touches.</summary>
internal sealed class PeerTouch
{
    private PeerTouch()
    {
    }

    public PeerTouch(PeerSession session, Guid nodeId)
    {
        SessionId = session.Id;
        CohortId = session.CohortId;
        NodeId = nodeId;
    }

    public Guid SessionId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid NodeId { get; private set; }
}
