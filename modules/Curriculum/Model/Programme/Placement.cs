using Cohort.Cohorts.Contracts;
using FluentValidation;
using FluentValidation.Results;

namespace Cohort.Curriculum.Model.Programme;

/// <summary>One problem of a placement. A hard one forbids; a soft one is shown, and the person decides.</summary>
/// <param name="Text">Key of the text.</param>
/// <param name="Field">What it is about: "When" or "PlaceId".</param>
/// <param name="IsHard">Nobody, or not this person, may pass over it.</param>
/// <param name="Values">Values for the places of the text; dates and minutes are formatted by who shows it.</param>
internal sealed record Conflict(string Text, string Field, bool IsHard, params IReadOnlyList<object?> Values);

/// <summary>What a placement is judged against.</summary>
/// <param name="Promo">The promo.</param>
/// <param name="Board">Its programme.</param>
/// <param name="Calendar">Its half-days.</param>
/// <param name="Places">Its places.</param>
/// <param name="Trainees">How many trainees it has.</param>
/// <param name="Elsewhere">Half-days that the leaders of the workshop hold in other promos: person, date, part.</param>
/// <param name="MayPassLocks">The person steers the promo.</param>
internal sealed record PlacementContext(
    PromoCard Promo,
    ProgrammeBoard Board,
    IReadOnlyList<HalfDayCard> Calendar,
    IReadOnlyList<PlaceCard> Places,
    int Trainees,
    IReadOnlyList<(Guid Person, BoardSlot Slot)> Elsewhere,
    bool MayPassLocks)
{
    /// <summary>The charter of the group lets this person place.</summary>
    public bool MayPlace { get; init; } = true;

    /// <summary>The charter of the group lets this person validate.</summary>
    public bool MayValidate { get; init; } = true;

    private readonly Dictionary<(DateOnly, DayPart), HalfDayKind> kinds = Calendar.ToDictionary(one => (one.Date, one.Part), one => one.Kind);

    /// <summary>The half-day's kind, or null when the promo does not meet.</summary>
    public HalfDayKind? KindOf(DateOnly date, DayPart part) => kinds.TryGetValue((date, part), out var kind) ? kind : null;
}

/// <summary>The rules of placing, the same for the preview and for the save.</summary>
internal static class Placement
{
    /// <summary>The problems of putting these parts of a workshop on the board; its present parts are left out of account.</summary>
    public static IReadOnlyList<Conflict> Conflicts(BoardWorkshop workshop, IReadOnlyList<BoardSlot> parts, PlacementContext context)
    {
        var found = new List<Conflict>();
        if (!context.MayPlace)
            found.Add(new Conflict(CharterRules.Placing, "When", true));
        if (workshop.IsLocked && !context.MayPassLocks)
            found.Add(new Conflict("This workshop is locked: only a trainer may move it.", "When", true));
        found.AddRange(Standing(workshop, parts, context));
        if (workshop.Modality != Modality.InStructure)
        {
            var total = parts.Sum(one => one.Minutes) + context.Board.Workshops
                .Where(one => one.Id != workshop.Id && one.Counts && one.Modality != Modality.InStructure)
                .Sum(one => one.State == WorkshopState.Held ? one.Slots.Sum(slot => slot.HeldMinutes) : one.Slots.Sum(slot => slot.Minutes));
            if (total > context.Promo.TargetMinutes)
                found.Add(new Conflict("The programme would reach {0}, beyond the target of {1}.", "When", false, new Duration(total), new Duration(context.Promo.TargetMinutes)));
        }

        return found;
    }

    /// <summary>The problems a workshop has where it stands: shown on its card until somebody mends them.</summary>
    public static IReadOnlyList<Conflict> Standing(BoardWorkshop workshop, IReadOnlyList<BoardSlot> parts, PlacementContext context)
    {
        var found = new List<Conflict>();
        foreach (var part in parts)
            found.AddRange(OnHalfDay(workshop, part, context));
        if (workshop.PlaceId is { } id && workshop.Modality == Modality.OnSite && context.Places.FirstOrDefault(one => one.Id == id) is { Capacity: > 0 } place
            && place.Capacity < context.Trainees + workshop.Leaders.Count)
            found.Add(new Conflict("{0} holds {1} people; the group and those who lead are {2}.", "PlaceId", false, place.Name, place.Capacity, context.Trainees + workshop.Leaders.Count));
        return found;
    }

    /// <summary>Goes on when nothing forbids, and when the person chose to pass over what only warns.</summary>
    /// <exception cref="ValidationException">Lists the problems, each beside its field.</exception>
    public static void Demand(IReadOnlyList<Conflict> conflicts, bool anyway)
    {
        var against = conflicts.Where(one => one.IsHard || !anyway).ToList();
        if (against.Count > 0)
            throw new ValidationException(against.Select(one => new ValidationFailure(one.Field, one.Text) { CustomState = one.Values.ToArray() }));
    }

    /// <summary>
    /// Lays out so many minutes from a half-day on: what does not fit in one goes on to the next half-days at the centre.
    /// </summary>
    public static IReadOnlyList<BoardSlot> LayOut(BoardWorkshop workshop, int minutes, DateOnly date, DayPart part, PlacementContext context)
    {
        var parts = new List<BoardSlot>();
        var left = minutes;
        foreach (var half in context.Calendar.Where(one => (one.Date, one.Part).CompareTo((date, part)) > 0 && one.Kind == HalfDayKind.Centre).Prepend(new HalfDayCard(date, part, HalfDayKind.Centre)))
        {
            var take = Math.Min(left, context.Promo.HalfDayMinutes);
            parts.Add(new BoardSlot(Guid.CreateVersion7(), workshop.Id, half.Date, half.Part, context.Board.FreeStart(half.Date, half.Part, context.Promo.StartOf(half.Part), take, workshop.Id), take, 0));
            left -= take;
            if (left == 0)
                break;
        }

        if (left > 0)
            parts[^1] = parts[^1] with { Minutes = parts[^1].Minutes + left };
        return parts;
    }

    private static IEnumerable<Conflict> OnHalfDay(BoardWorkshop workshop, BoardSlot part, PlacementContext context)
    {
        var when = new When(part.Date, part.Part);
        var kind = context.KindOf(part.Date, part.Part);
        if (kind is null or HalfDayKind.Off)
            yield return new Conflict("{0}: the promo does not meet.", "When", true, when);
        if (kind == HalfDayKind.Structure && workshop.Modality != Modality.InStructure)
            yield return new Conflict("{0}: everyone is in their structure.", "When", false, when);

        var others = context.Board.On(part.Date, part.Part).Where(one => one.Workshop.Id != workshop.Id).ToList();
        if (others.FirstOrDefault(one => one.Workshop.IsLocked && one.Slot.Overlaps(part)) is { Workshop: { } locked } && !context.MayPassLocks)
            yield return new Conflict("{0}: “{1}” is locked there.", "When", true, when, locked.Title);
        if (others.Sum(one => one.Slot.Minutes) + part.Minutes > context.Promo.HalfDayMinutes && kind is not null)
        {
            yield return others.Count == 0
                ? new Conflict("{0} lasts {1}; this workshop needs {2}.", "When", false, when, new Duration(context.Promo.HalfDayMinutes), new Duration(part.Minutes))
                : new Conflict("{0} has no room for {1}: {2} already stands there.", "When", false, when, new Duration(part.Minutes), new Names([.. others.Select(one => one.Workshop.Title)]));
        }

        foreach (var (other, slot) in others.Where(one => one.Slot.Overlaps(part)))
        {
            foreach (var leader in workshop.Leaders.Where(one => one.PersonId is { } id && other.IsLedBy(id)))
                yield return new Conflict("{0}: {1} already leads “{2}” then.", "When", false, when, leader.Name, other.Title);
            if (workshop.Modality == Modality.OnSite && other.Modality == Modality.OnSite && workshop.PlaceId is { } place && other.PlaceId == place)
                yield return new Conflict("{0}: “{1}” is in the same place then.", "PlaceId", false, when, other.Title);
        }

        foreach (var leader in workshop.Leaders.Where(one => context.Elsewhere.Any(held => held.Person == one.PersonId && held.Slot.Overlaps(part))))
            yield return new Conflict("{0}: {1} leads a workshop of another promo then.", "When", false, when, leader.Name);
    }
}
