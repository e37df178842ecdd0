using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>Somebody leaves a play, without a reason: their part and what they noted go.</summary>
internal sealed record LeavePlay(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<LeavePlay>;

    internal sealed class Handler(PeersDb db, CurrentPerson person) : IRequestHandler<LeavePlay, Unit>
    {
        public async Task<Unit> Handle(LeavePlay request, CancellationToken cancellationToken)
        {
            var play = NotFound.IfNull(await db.Plays.Include(one => one.Parts).Include(one => one.Marks).AsSplitQuery().FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (play.Parts.RemoveAll(one => one.PersonId == person.Id) == 0)
                throw new NotFound();
            play.Marks.RemoveAll(one => one.PersonId == person.Id);
            return Unit.Value;
        }
    }
}
