using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Pages.PeerSessions.Exchange;

/// <summary>Takes one's own line off the page: it was answered, or one no longer means it. Twice changes nothing.</summary>
internal sealed record CloseEntry(Guid Cohort, Guid Entry, bool Answered) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<CloseEntry>;

    internal sealed class Handler(PeersDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<CloseEntry, Unit>
    {
        public async Task<Unit> Handle(CloseEntry request, CancellationToken cancellationToken)
        {
            var me = person.Id;
            var entry = NotFound.IfNull(await db.Entries.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Id == request.Entry && one.PersonId == me, cancellationToken));
            entry.Close(request.Answered, clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
