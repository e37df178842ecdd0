using Cohort.Cohorts.Contracts;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>Where a workshop stands. Planned and held stay apart.</summary>
internal enum WorkshopState
{
    /// <summary>An idea, on the board or not; counts in no hours.</summary>
    Draft,

    /// <summary>Decided.</summary>
    Planned,

    /// <summary>Done, with its real minutes.</summary>
    Held,

    /// <summary>Will not take place.</summary>
    Cancelled,
}

/// <summary>Where people are.</summary>
internal enum Modality
{
    OnSite,
    Remote,
    InStructure,
}

/// <summary>A workshop's part on one half-day.</summary>
internal sealed class WorkshopSlot
{
    private WorkshopSlot()
    {
    }

    public WorkshopSlot(Guid workshopId, Guid cohortId, DateOnly date, DayPart part, int startsAt, int minutes)
    {
        Id = Guid.CreateVersion7();
        WorkshopId = workshopId;
        CohortId = cohortId;
        Date = date;
        Part = part;
        StartsAt = startsAt;
        Minutes = minutes;
    }

    public Guid Id { get; private set; }

    public Guid WorkshopId { get; private set; }

    /// <summary>The workshop's promo again, so that a week is read by one index.</summary>
    public Guid CohortId { get; private set; }

    public DateOnly Date { get; set; }

    public DayPart Part { get; set; }

    /// <summary>Minutes since midnight, local.</summary>
    public int StartsAt { get; set; }

    public int Minutes { get; set; }

    /// <summary>Real minutes, once held.</summary>
    public int HeldMinutes { get; set; }

    public int EndsAt => StartsAt + Minutes;
}

/// <summary>What a leader is to the promo.</summary>
internal enum LeaderKind
{
    Trainer,
    Trainee,
    Guest,
}

/// <summary>Somebody who leads: a member, or a guest by name.</summary>
internal sealed class WorkshopLeader
{
    private WorkshopLeader()
    {
    }

    public WorkshopLeader(Guid workshopId, LeaderKind kind, Guid? personId, string name)
    {
        Id = Guid.CreateVersion7();
        WorkshopId = workshopId;
        Kind = kind;
        PersonId = personId;
        Name = name;
    }

    public Guid Id { get; private set; }

    public Guid WorkshopId { get; private set; }

    public LeaderKind Kind { get; private set; }

    public Guid? PersonId { get; private set; }

    /// <summary>The name of a guest; of a member, as it was when they took it on.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The person is erased: their name no longer stands here.</summary>
    public void Unname(string nobody) => Name = nobody;
}

/// <summary>The minutes one competence gets of a workshop.</summary>
internal sealed class WorkshopCompetence
{
    private WorkshopCompetence()
    {
    }

    public WorkshopCompetence(Guid workshopId, Guid nodeId, int minutes)
    {
        Id = Guid.CreateVersion7();
        WorkshopId = workshopId;
        NodeId = nodeId;
        Minutes = minutes;
    }

    public Guid Id { get; private set; }

    public Guid WorkshopId { get; private set; }

    public Guid NodeId { get; private set; }

    public int Minutes { get; set; }

    /// <summary>Real minutes, once held: what was really touched.</summary>
    public int HeldMinutes { get; set; }
}

/// <summary>One timed item of a workshop's run.</summary>
internal sealed class WorkshopItem
{
    private WorkshopItem()
    {
    }

    public WorkshopItem(Guid workshopId, int position, string title, int startsAt, int minutes)
    {
        Id = Guid.CreateVersion7();
        WorkshopId = workshopId;
        Position = position;
        Title = title;
        StartsAt = startsAt;
        Minutes = minutes;
    }

    public Guid Id { get; private set; }

    public Guid WorkshopId { get; private set; }

    public int Position { get; set; }

    public string Title { get; private set; } = "";

    /// <summary>Minutes since midnight, local.</summary>
    public int StartsAt { get; set; }

    public int Minutes { get; private set; }
}
