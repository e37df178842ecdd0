using Cohort.Cohorts.Model.Thread;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Thread;

/// <summary>
/// Removes one's own message: its words go for good, and that something stood there stays. Once it was reported or hidden it
/// only goes from the sight of the group: trainers must still be able to read what somebody complained of.
/// </summary>
internal sealed record RemoveMessage(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RemoveMessage>;

    internal sealed class Handler(CohortsDb db, CurrentPerson person, Texts texts, TimeProvider clock) : IRequestHandler<RemoveMessage, Unit>
    {
        public async Task<Unit> Handle(RemoveMessage request, CancellationToken cancellationToken)
        {
            var message = NotFound.IfNull(await db.Messages.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (message.By != person.Id)
                throw new Forbidden();
            if (message.RemovedAt is not null || message.HiddenAt is not null)
                return Unit.Value;
            var now = clock.GetUtcNow().UtcDateTime;
            if (await db.Reports.AnyAsync(one => one.MessageId == message.Id, cancellationToken))
            {
                var why = texts["Removed by its author"];
                message.Hide(why, now);
                db.Traces.Add(new ThreadTrace(message, hid: true, why, person.Id, now));
                return Unit.Value;
            }

            message.Remove(now);
            return Unit.Value;
        }
    }
}
