using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Scenarios;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>"Not this one for me", or back again. It is kept for that person alone, and asks for no reason.</summary>
internal sealed record PassCard(Guid Cohort, Guid Id, bool Pass) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<PassCard>;

    internal sealed class Handler(PeersDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<PassCard, Unit>
    {
        public async Task<Unit> Handle(PassCard request, CancellationToken cancellationToken)
        {
            if (!await db.Scenarios.AnyAsync(one => one.Id == request.Id && (one.CohortId == Membership.Body || one.CohortId == request.Cohort), cancellationToken))
                throw new NotFound();
            var known = await db.Passes.FirstOrDefaultAsync(one => one.CardId == request.Id && one.PersonId == person.Id, cancellationToken);
            if (request.Pass && known is null)
                db.Passes.Add(new CardPass(person.Id, request.Id, clock.GetUtcNow().UtcDateTime));
            else if (!request.Pass && known is not null)
                db.Passes.Remove(known);
            return Unit.Value;
        }
    }
}
