using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Facilities.Calendars;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum;

/// <summary>In a calendar: the workshops that were decided or held. In a promo's all of them; in one's own, those one leads or is expected at.</summary>
internal sealed class ProgrammeCalendar(IMediator mediator) : ICalendarPart
{
    public async Task<IReadOnlyList<CalendarEvent>> Load(CalendarContext context, CancellationToken stop)
    {
        if (context.Kind == CalendarKind.Trainee || context.Role == Role.Tutor)
            return [];
        var programme = await mediator.Send(new GetProgramme(context.Cohort), stop);
        var decided = programme.Board.Workshops.Where(one => one.Counts).SelectMany(one => one.Slots.Select((slot, index) => (Workshop: one, Slot: slot, Index: index)));
        if (context.Kind == CalendarKind.Mine)
        {
            var path = context.Role == Role.Trainee ? await mediator.Send(new FindPath(context.Cohort, context.Person), stop) : null;
            var groups = await mediator.Send(new ListGroups(context.Cohort), stop);
            decided = decided.Where(one => one.Workshop.IsLedBy(context.Person) || (context.Role == Role.Trainee && IsOnPath(path, one.Slot)
                && (one.Workshop.GroupId is not { } group || groups.Any(known => known.Id == group && known.Members.Contains(context.Person)))));
        }

        return [.. decided.Select(one => Of(one.Workshop, one.Slot, one.Index, programme.Promo, programme.Context.Places))];
    }

    /// <summary>A part of a workshop. Its key stays when it moves: it is the workshop's, and for one on several half-days which of them in order.</summary>
    public static CalendarEvent Of(BoardWorkshop workshop, BoardSlot slot, int index, PromoCard promo, IEnumerable<PlaceCard> places)
    {
        var place = places.FirstOrDefault(one => one.Id == workshop.PlaceId && workshop.Modality == Modality.OnSite);
        return CalendarEvent.Of($"workshop-{workshop.Id:N}{(index == 0 ? "" : $"-{index + 1}")}", workshop.Title, promo.TimeZone, slot.Date, slot.StartsAt, slot.Minutes) with
        {
            Place = place is not null ? string.Join(", ", new[] { place.Name, place.Address }.Where(one => one.Length > 0)) : workshop.Modality == Modality.Remote ? workshop.RemoteLink : "",
            Link = workshop.Modality == Modality.Remote ? workshop.RemoteLink : "",
            Path = CurriculumLinks.Workshop(promo.Id, workshop.Id),
        };
    }

    private static bool IsOnPath(PathCard? path, BoardSlot slot) =>
        path is null || (!(slot.Date < path.ArrivesOn) && !path.Steps.Any(step => step.Date == slot.Date && step.Part == slot.Part && step.Kind != PathKind.Added));
}
