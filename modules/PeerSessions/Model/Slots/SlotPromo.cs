using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>What a slot needs to know of its promo. A guest, who may ask for nothing of it, has the house ask.</summary>
internal sealed class SlotPromo(IMediator mediator, CurrentPerson person)
{
    public Task<PromoCard> Card(Guid cohort, CancellationToken stop) => Ask(cohort, new GetPromo(cohort), stop);

    public async Task<IReadOnlyDictionary<Guid, MemberCard>> Members(Guid cohort, CancellationToken stop) => (await Ask(cohort, new ListMembers(cohort), stop)).ToDictionary(one => one.PersonId);

    private Task<T> Ask<T>(Guid cohort, IQuery<T> query, CancellationToken stop) =>
        person.RoleIn(cohort) is not null ? mediator.Send(query, stop) : person.AskAsHouse(() => mediator.Send(query, stop));
}
