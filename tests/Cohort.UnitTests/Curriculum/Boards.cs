using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;

namespace Cohort.UnitTests.Curriculum;

/// <summary>A small promo for the rules: two centre days, then a day in the structure; half-days of 3 h 30.</summary>
internal static class Boards
{
    public static readonly DateOnly Monday = new(2026, 11, 23);
    public static readonly Guid Camille = Guid.NewGuid();
    public static readonly Guid Room = Guid.NewGuid();

    public static readonly PromoCard Promo = new(Guid.NewGuid(), "Promo", "01", "Europe/Paris", Monday, Monday.AddDays(13), 840, 210, 540, 825);

    public static PlacementContext Context(bool steers, params BoardWorkshop[] workshops) => new(
        Promo, new ProgrammeBoard(workshops), [.. Days()], [new PlaceCard(Room, "Salle", "", 10, true)], 8, [], steers);

    public static BoardWorkshop Workshop(int minutes, WorkshopState state = WorkshopState.Planned, Modality modality = Modality.OnSite, bool locked = false, Guid? leader = null, Guid? place = null)
    {
        var id = Guid.NewGuid();
        return new BoardWorkshop(id, $"Atelier {minutes}", state, modality, place, "", minutes, locked, 1)
        {
            Leaders = leader is { } who ? [new BoardLeader(id, LeaderKind.Trainer, who, "Camille")] : [],
            Shares = [new BoardShare(id, Guid.NewGuid(), minutes, state == WorkshopState.Held ? minutes : 0)],
        };
    }

    public static BoardWorkshop At(this BoardWorkshop workshop, DateOnly date, DayPart part, int startsAt, int? minutes = null) => workshop with
    {
        Slots = [.. workshop.Slots, Slot(workshop, date, part, startsAt, minutes ?? workshop.Minutes)],
    };

    public static BoardSlot Slot(BoardWorkshop workshop, DateOnly date, DayPart part, int startsAt, int minutes) =>
        new(Guid.NewGuid(), workshop.Id, date, part, startsAt, minutes, workshop.State == WorkshopState.Held ? minutes : 0);

    private static IEnumerable<HalfDayCard> Days()
    {
        foreach (var (offset, kind) in new[] { (0, HalfDayKind.Centre), (1, HalfDayKind.Centre), (2, HalfDayKind.Structure) })
        {
            yield return new HalfDayCard(Monday.AddDays(offset), DayPart.Morning, kind);
            yield return new HalfDayCard(Monday.AddDays(offset), DayPart.Afternoon, kind);
        }
    }
}
