using Cohort.Facilities.Calendars;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Slots;
using MediatR;

namespace Cohort.PeerSessions;

/// <summary>In one's own calendar: the next dates of open slots to which one said to come. A placed session is a workshop, and stands there as one.</summary>
internal sealed class SlotCalendar(SlotReader reader, IMediator mediator) : ICalendarPart
{
    public async Task<IReadOnlyList<CalendarEvent>> Load(CalendarContext context, CancellationToken stop)
    {
        if (context.Kind != CalendarKind.Mine || context.Role == Role.Tutor || (await reader.Read(context.Cohort, stop)).Slots.Count == 0)
            return [];
        var view = await mediator.Send(new GetSlots(context.Cohort), stop);
        return [.. from card in view.Cards
                   from time in card.Next(view.Now)
                   where time.Row?.Outcome is not (SlotOutcome.Off or SlotOutcome.Cancelled) && time.Has(context.Person)
                   let slot = card.Slot
                   select CalendarEvent.Of($"slot-{slot.Id:N}-{CalendarEvent.Stamp(time.Date)}", slot.Title, view.Promo.TimeZone, time.Date, slot.StartsAt, slot.Minutes) with
                   {
                       Place = slot.Where,
                       Link = slot.Where,
                       Path = PeerSessionsLinks.SlotOn(context.Cohort, slot.Id, time.Date),
                   }];
    }
}
