namespace Cohort.Watch.Model.Curating;

/// <summary>A turn that is fixed: it was, it is today's, or somebody set it for a day to come. All other days are computed.</summary>
internal sealed class CuratorTurn
{
    private CuratorTurn()
    {
    }

    public CuratorTurn(Guid cohortId, DateOnly date, Guid personId, Guid? setBy, DateTime now)
    {
        (CohortId, Date) = (cohortId, date);
        Give(personId, setBy, now);
        Version = 0;
    }

    public Guid CohortId { get; private set; }

    /// <summary>Local date.</summary>
    public DateOnly Date { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>Who set it: a trainer, or who took up a swap. Null: the rotation, when the day began.</summary>
    public Guid? SetBy { get; private set; }

    public DateTime At { get; private set; }

    public int Version { get; private set; }

    /// <summary>Goes to somebody else.</summary>
    public void Give(Guid personId, Guid? setBy, DateTime now)
    {
        (PersonId, SetBy, At) = (personId, setBy, now);
        Version++;
    }
}

/// <summary>Somebody cannot on that day: the turn goes to the next.</summary>
internal sealed class TurnPass
{
    private TurnPass()
    {
    }

    public TurnPass(Guid cohortId, DateOnly date, Guid personId, DateTime now) => (CohortId, Date, PersonId, At) = (cohortId, date, personId, now);

    public Guid CohortId { get; private set; }

    public DateOnly Date { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>One asks another to swap days.</summary>
internal sealed class SwapAsk
{
    private SwapAsk()
    {
    }

    public SwapAsk(Guid id, Guid cohortId, Turn mine, Turn theirs, DateTime now)
    {
        (Id, CohortId, AskedAt) = (id, cohortId, now);
        (Date, AskedBy) = (mine.Date, mine.Person);
        (OtherDate, PersonId) = (theirs.Date, theirs.Person);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    /// <summary>The day of who asks.</summary>
    public DateOnly Date { get; private set; }

    public Guid AskedBy { get; private set; }

    /// <summary>The day of who is asked.</summary>
    public DateOnly OtherDate { get; private set; }

    /// <summary>Who is asked.</summary>
    public Guid PersonId { get; private set; }

    public DateTime AskedAt { get; private set; }

    /// <summary>When it was answered, or taken back; null: it is open.</summary>
    public DateTime? AnsweredAt { get; private set; }

    /// <summary>They said yes.</summary>
    public bool IsAccepted { get; private set; }

    /// <summary>Closes it.</summary>
    public void Answer(bool accepts, DateTime now) => (IsAccepted, AnsweredAt) = (accepts, now);
}
