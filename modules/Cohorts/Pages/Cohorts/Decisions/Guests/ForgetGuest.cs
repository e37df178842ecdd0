using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;

/// <summary>A guest's name is taken out, as they may ask for at any time, also after the close. The link dies, the answer stays without a name.</summary>
internal sealed record ForgetGuest(Guid Cohort, Guid Decision, Guid Guest) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<ForgetGuest>;

    internal sealed class Handler(CohortsDb db, MailQueue mail, CurrentPerson person, TimeProvider clock) : IRequestHandler<ForgetGuest, Unit>
    {
        public async Task<Unit> Handle(ForgetGuest request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var decision = NotFound.IfNull(await db.Decisions.FirstOrDefaultAsync(one => one.Id == request.Decision && one.CohortId == request.Cohort, cancellationToken));
            if (!decision.IsRunBy(person))
                throw new Forbidden();
            var guest = NotFound.IfNull(await db.Guests.FirstOrDefaultAsync(one => one.Id == request.Guest && one.DecisionId == decision.Id, cancellationToken));
            await mail.Withdraw(MailRules.Guest, [guest.Id], cancellationToken);
            guest.Forget(now);
            return Unit.Value;
        }
    }
}
