using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;

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

/// <summary>
/// One activity of the programme. Its minutes are shared between its competences, and between the half-days it is
/// placed on: both sums equal <see cref="Minutes"/> at all times.
/// </summary>
internal sealed class Workshop : IVersioned
{
    private Workshop()
    {
    }

    public Workshop(Guid id, Guid cohortId, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        MadeBy = by;
        MadeAt = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>What will be done.</summary>
    public string Doing { get; set; } = "";

    /// <summary>What stays afterwards.</summary>
    public string Leaves { get; set; } = "";

    public string Material { get; set; } = "";

    public Guid? BrickId { get; set; }

    public WorkshopState State { get; set; }

    public Modality Modality { get; set; }

    public Guid? PlaceId { get; set; }

    public string RemoteLink { get; set; } = "";

    /// <summary>Planned minutes.</summary>
    public int Minutes { get; set; }

    /// <summary>Why only trainers may move it; empty when anyone may.</summary>
    public string LockedBecause { get; set; } = "";

    public Guid? LockedBy { get; set; }

    public DateTime? HeldAt { get; set; }

    public Guid? HeldBy { get; set; }

    public string SearchText { get; private set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime MadeAt { get; private set; }

    public int Version { get; set; }

    public List<WorkshopSlot> Slots { get; } = [];

    public List<WorkshopLeader> Leaders { get; } = [];

    public List<WorkshopCompetence> Competences { get; } = [];

    public List<WorkshopItem> Items { get; } = [];

    public bool IsLocked => LockedBy is not null;

    /// <summary>Sets what each competence gets; rows that stay keep their id.</summary>
    public void SetShares(IReadOnlyList<(Guid NodeId, int Minutes, int HeldMinutes)> shares)
    {
        Competences.RemoveAll(one => !shares.Any(share => share.NodeId == one.NodeId));
        foreach (var (nodeId, minutes, heldMinutes) in shares)
        {
            var row = Competences.Find(one => one.NodeId == nodeId);
            if (row is null)
                Competences.Add(row = new WorkshopCompetence(Id, nodeId, minutes));
            row.Minutes = minutes;
            row.HeldMinutes = heldMinutes;
        }
    }

    /// <summary>The workshop as the rules of placing read it.</summary>
    public BoardWorkshop AsBoard() => new(Id, Title, State, Modality, PlaceId, RemoteLink, Minutes, IsLocked, Version)
    {
        Slots = [.. Slots.OrderBy(one => one.Date).ThenBy(one => one.StartsAt).Select(one => new BoardSlot(one.Id, Id, one.Date, one.Part, one.StartsAt, one.Minutes, one.HeldMinutes))],
        Leaders = [.. Leaders.Select(one => new BoardLeader(Id, one.Kind, one.PersonId, one.Name))],
        Shares = [.. Competences.Select(one => new BoardShare(Id, one.NodeId, one.Minutes, one.HeldMinutes))],
    };

    /// <summary>Sets the half-days.</summary>
    public void SetSlots(IEnumerable<BoardSlot> parts)
    {
        Slots.Clear();
        Slots.AddRange(parts.Select(one => new WorkshopSlot(Id, CohortId, one.Date, one.Part, one.StartsAt, one.Minutes)));
    }

    public void Name(string title)
    {
        Title = title.Trim();
        SearchText = Kernel.Text.SearchText.Normalise(Title);
    }
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
