using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Thread;

/// <summary>Removes one's own message: its words go for good, and that something stood there stays.</summary>
internal sealed record RemoveMessage(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RemoveMessage>;

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<RemoveMessage, Unit>
    {
        public async Task<Unit> Handle(RemoveMessage request, CancellationToken cancellationToken)
        {
            var message = NotFound.IfNull(await db.Messages.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (message.By != person.Id)
                throw new Forbidden();
            if (message.RemovedAt is null)
                message.Remove(clock.GetUtcNow().UtcDateTime);
            return Unit.Value;
        }
    }
}
