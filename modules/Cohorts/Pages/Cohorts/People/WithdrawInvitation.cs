using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>Takes a pending invitation back; its link is dead.</summary>
internal sealed record WithdrawInvitation(Guid Cohort, Guid Id) : ICommand<Unit>
{
    public Access Access => Cohort == Membership.Body ? Access.Coordinator : Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<WithdrawInvitation>;

    internal sealed class Handler(CohortsDb db, MailQueue mail) : IRequestHandler<WithdrawInvitation, Unit>
    {
        public async Task<Unit> Handle(WithdrawInvitation request, CancellationToken cancellationToken)
        {
            var invitation = NotFound.IfNull(await db.Invitations.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (invitation.UsedAt is not null)
                throw new Refusal("This invitation has been used.");
            await mail.Withdraw(MailRules.Invitation, [invitation.Id], cancellationToken);
            db.Invitations.Remove(invitation);
            return Unit.Value;
        }
    }
}
