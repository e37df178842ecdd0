using Cohort.Cohorts.Model;
using Cohort.Facilities.Inbox;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Tasks;

/// <summary>Closes the invitations that nobody used in time: who invited is told, and the link is forgotten.</summary>
internal sealed class CloseInvitations(CohortsDb db, IMediator mediator, TimeProvider clock) : IRecurringTask
{
    public string Name => "CloseInvitations";

    public string Does => "Closes the invitations that were not used in time, and tells who invited";

    public string Cron => "0 20 5 * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var late = await db.Invitations.Where(one => one.UsedAt == null && one.ClosedAt == null && one.ExpiresAt <= now).Select(one => one.Id).Take(500).ToListAsync(stop);
        foreach (var id in late)
            await mediator.Send(new CloseInvitation(id), stop);
        return late.Count;
    }
}

/// <summary>Closes one invitation whose time is over.</summary>
internal sealed record CloseInvitation(Guid Id) : ICommand<Unit>
{
    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<CloseInvitation>;

    internal sealed class Handler(CohortsDb db, InboxBook inbox, Texts texts, TimeProvider clock) : IRequestHandler<CloseInvitation, Unit>
    {
        public async Task<Unit> Handle(CloseInvitation request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var invitation = await db.Invitations.FirstOrDefaultAsync(one => one.Id == request.Id && one.UsedAt == null && one.ClosedAt == null && one.ExpiresAt <= now, cancellationToken);
            if (invitation is null)
                return Unit.Value;
            invitation.ClosedAt = now;
            var ofBody = invitation.CohortId == Membership.Body;
            await inbox.Add(invitation.MadeBy, ofBody ? null : invitation.CohortId, "Invitation", () => (
                texts["{0} {1} did not use the invitation in time", invitation.GivenName, invitation.FamilyName],
                texts["Its link is closed. A new one can be sent from the list of invitations."],
                ofBody ? "/body" : Contracts.CohortsLinks.Promo(invitation.CohortId)), cancellationToken);
            return Unit.Value;
        }
    }
}
