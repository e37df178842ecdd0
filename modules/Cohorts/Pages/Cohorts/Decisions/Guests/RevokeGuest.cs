using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions.Guests;

/// <summary>A guest's link opens no more; an answer that was given stays and counts.</summary>
internal sealed record RevokeGuest(Guid Cohort, Guid Decision, Guid Guest) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RevokeGuest>;

    internal sealed class Handler(CohortsDb db, Turns turns, MailQueue mail, CurrentPerson person, TimeProvider clock) : IRequestHandler<RevokeGuest, Unit>
    {
        public async Task<Unit> Handle(RevokeGuest request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var decision = await db.OpenPoll(turns, person, (request.Cohort, request.Decision), now, cancellationToken);
            var guest = NotFound.IfNull(await db.Guests.FirstOrDefaultAsync(one => one.Id == request.Guest && one.DecisionId == decision.Id, cancellationToken));
            await mail.Withdraw(MailRules.Guest, [guest.Id], cancellationToken);
            guest.Revoke(now);
            return Unit.Value;
        }
    }
}
