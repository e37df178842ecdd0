using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>The slots of a promo, for one reader at one moment.</summary>
internal sealed record SlotsView(Guid Cohort, IReadOnlyList<SlotCard> Cards, IReadOnlyDictionary<Guid, MemberCard> Members, PromoCard Promo, DateTime Now, Guid Me)
{
    public DateOnly Today { get; } = LocalTime.Of(Now, Promo.Zone).Date;

    /// <exception cref="NotFound">Unknown, ended, or of another promo.</exception>
    public SlotCard Card(Guid id) => NotFound.IfNull(Cards.FirstOrDefault(one => one.Slot.Id == id));
}

internal sealed record GetSlots(Guid Cohort) : IQuery<SlotsView>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Handler(SlotReader reader, CurrentPerson person, IMediator mediator, TimeProvider clock) : IRequestHandler<GetSlots, SlotsView>
    {
        public async Task<SlotsView> Handle(GetSlots request, CancellationToken cancellationToken)
        {
            var reading = await reader.Read(request.Cohort, cancellationToken);
            var members = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).ToDictionary(one => one.PersonId);
            var promo = await mediator.Send(new GetPromo(request.Cohort), cancellationToken);
            return new SlotsView(
                request.Cohort,
                [.. reading.Slots.Select(slot => new SlotCard(slot, reading.Dates.Where(one => one.SlotId == slot.Id), reading.Comings.Where(one => one.SlotId == slot.Id), reading.Guests.Where(one => one.SlotId == slot.Id), members, promo.Zone))],
                members,
                promo,
                clock.GetUtcNow().UtcDateTime,
                person.Id);
        }
    }
}
