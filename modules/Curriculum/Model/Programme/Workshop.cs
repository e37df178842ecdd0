using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Model.Programme;

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

    /// <summary>The group of the promo that it is for; null: everybody.</summary>
    public Guid? GroupId { get; set; }

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

    /// <summary>Goes on if this person may change how the workshop runs.</summary>
    /// <exception cref="Refusal">It is locked, or will not take place.</exception>
    public void MayRun(CurrentPerson person)
    {
        if (IsLocked && !person.Steers(CohortId))
            throw new Refusal("This workshop is locked: only a trainer may change it.");
        if (State == WorkshopState.Cancelled)
            throw new Refusal("A workshop that was held or cancelled keeps its words.");
    }

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

    /// <summary>Gives what each competence has to the one that took over from it, when the promo moved to another version.</summary>
    public void Follow(Heirs heirs)
    {
        if (Competences.Exists(one => heirs.Of(one.NodeId) != one.NodeId))
            SetShares([.. Competences.GroupBy(one => heirs.Of(one.NodeId)).Select(one => (one.Key, one.Sum(share => share.Minutes), one.Sum(share => share.HeldMinutes)))]);
    }

    /// <summary>The workshop as the rules of placing read it.</summary>
    public BoardWorkshop AsBoard() => new(Id, Title, State, Modality, PlaceId, RemoteLink, Minutes, IsLocked, Version)
    {
        GroupId = GroupId,
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
