using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>A new link for a pending invitation, sent by mail; the former one is dead. Answers the link, known only now.</summary>
/// <param name="Cohort">The promo, or <see cref="Membership.Body"/>.</param>
/// <param name="Id">The invitation.</param>
internal sealed record RenewInvitation(Guid Cohort, Guid Id) : ICommand<RenewInvitation.Answer>
{
    public Access Access => Cohort == Membership.Body ? Access.Coordinator : Access.In(Cohort, Roles.Steering);

    internal sealed record Answer(string Name, string Link);

    internal sealed class Validator : AbstractValidator<RenewInvitation>;

    private const int MostADay = 5;

    internal sealed class Handler(CohortsDb db, CurrentPerson current, InvitationMail mail, MailTrace trace, TimeProvider clock) : IRequestHandler<RenewInvitation, Answer>
    {
        public async Task<Answer> Handle(RenewInvitation request, CancellationToken cancellationToken)
        {
            var invitation = NotFound.IfNull(await db.Invitations.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (invitation.UsedAt is not null)
                throw new Refusal("This invitation has been used.");
            if (await trace.Written(MailRules.Invitation, invitation.Id, clock.GetUtcNow().UtcDateTime.AddDays(-1), cancellationToken) >= MostADay)
                throw new Refusal("This person was written to {0} times in a day. Wait until tomorrow.", null, MostADay);
            invitation.IsNowOf(current.Id);
            return new Answer($"{invitation.GivenName} {invitation.FamilyName}", await mail.Send(invitation, cancellationToken));
        }
    }
}
