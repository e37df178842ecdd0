using Cohort.Cohorts.Contracts;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>A workshop as it is read: what the board, the hours and the conflicts need, and no more.</summary>
internal sealed record BoardWorkshop(
    Guid Id,
    string Title,
    WorkshopState State,
    Modality Modality,
    Guid? PlaceId,
    string RemoteLink,
    int Minutes,
    bool IsLocked,
    int Version)
{
    /// <summary>The group of the promo that it is for; null: everybody.</summary>
    public Guid? GroupId { get; init; }

    public IReadOnlyList<BoardSlot> Slots { get; init; } = [];

    public IReadOnlyList<BoardLeader> Leaders { get; init; } = [];

    public IReadOnlyList<BoardShare> Shares { get; init; } = [];

    /// <summary>Taught by trainees.</summary>
    public bool IsPeer => Leaders.Any(one => one.Kind == LeaderKind.Trainee);

    /// <summary>Decided or done: its minutes count.</summary>
    public bool Counts => State is WorkshopState.Planned or WorkshopState.Held;

    public bool IsLedBy(Guid person) => Leaders.Any(one => one.PersonId == person);
}

/// <summary>A part of a workshop on one half-day. Minutes since midnight for the start.</summary>
internal sealed record BoardSlot(Guid Id, Guid WorkshopId, DateOnly Date, DayPart Part, int StartsAt, int Minutes, int HeldMinutes)
{
    public int EndsAt => StartsAt + Minutes;

    public bool Overlaps(BoardSlot other) => Date == other.Date && StartsAt < other.EndsAt && other.StartsAt < EndsAt;
}

/// <summary>A leader, by name.</summary>
internal sealed record BoardLeader(Guid WorkshopId, LeaderKind Kind, Guid? PersonId, string Name);

/// <summary>Minutes of one competence in a workshop.</summary>
internal sealed record BoardShare(Guid WorkshopId, Guid NodeId, int Minutes, int HeldMinutes);

/// <summary>Every workshop of a promo, cancelled ones too. Asked about a half-day many times, it is put in order once.</summary>
internal sealed class ProgrammeBoard(IReadOnlyList<BoardWorkshop> workshops)
{
    public IReadOnlyList<BoardWorkshop> Workshops { get; } = workshops;

    /// <summary>What stands on the board: drafts, planned and held, with their half-days, in order.</summary>
    public IReadOnlyList<(BoardWorkshop Workshop, BoardSlot Slot)> Placed => field ??= [.. Workshops
        .Where(one => one.State != WorkshopState.Cancelled)
        .SelectMany(one => one.Slots.Select(slot => (one, slot)))
        .OrderBy(one => one.slot.Date).ThenBy(one => one.slot.StartsAt).ThenBy(one => one.one.Title, StringComparer.Ordinal)];

    /// <summary>What waits for a half-day.</summary>
    public IEnumerable<BoardWorkshop> Waiting => Workshops
        .Where(one => one.State == WorkshopState.Draft && one.Slots.Count == 0).OrderBy(one => one.Title, StringComparer.CurrentCulture);

    /// <summary>What stands on one half-day, in order.</summary>
    public IReadOnlyList<(BoardWorkshop Workshop, BoardSlot Slot)> On(DateOnly date, DayPart part) =>
        Halves.GetValueOrDefault((date, part)) ?? [];

    /// <summary>When a part of so many minutes may begin on a half-day: the first gap that holds it, else after the last.</summary>
    public int FreeStart(DateOnly date, DayPart part, int halfDayStartsAt, int minutes, Guid except)
    {
        var start = halfDayStartsAt;
        foreach (var (workshop, slot) in On(date, part))
        {
            if (workshop.Id == except)
                continue;
            if (slot.StartsAt - start >= minutes)
                break;
            start = Math.Max(start, slot.EndsAt);
        }

        return start;
    }

    /// <summary>Minutes taken on a half-day.</summary>
    public int Taken(DateOnly date, DayPart part, Guid except) =>
        On(date, part).Where(one => one.Workshop.Id != except).Sum(one => one.Slot.Minutes);

    private Dictionary<(DateOnly, DayPart), List<(BoardWorkshop Workshop, BoardSlot Slot)>> Halves =>
        field ??= Placed.GroupBy(one => (one.Slot.Date, one.Slot.Part)).ToDictionary(one => one.Key, one => one.ToList());
}
