using Cohort.Cohorts.Model;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.TheBody;

/// <summary>Invites a coordinator. The link goes to them by mail; answers it too, known only now; null when this very form was sent before.</summary>
internal sealed class InviteCoordinator : ICommand<string?>
{
    public Guid Id { get; set; }

    public string Email { get; set; } = "";

    public string GivenName { get; set; } = "";

    public string FamilyName { get; set; } = "";

    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<InviteCoordinator>
    {
        public Validator()
        {
            RuleFor(one => one.Email).Email();
            RuleFor(one => one.GivenName).Required(80).OneLine();
            RuleFor(one => one.FamilyName).Required(80).OneLine();
        }
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock, InvitationMail mail) : IRequestHandler<InviteCoordinator, string?>
    {
        public async Task<string?> Handle(InviteCoordinator request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var email = Fields.Tidy(request.Email);
            if (request.Id == Guid.Empty)
                throw new NotFound();
            if (await db.Invitations.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == Membership.Body ? null : throw new NotFound();
            if (await db.IsMember(Membership.Body, email, cancellationToken))
                throw new Refusal("This person is already a coordinator.", nameof(Email));
            var invitation = await db.Invitations.FirstOrDefaultAsync(one => one.CohortId == Membership.Body && one.Email == email, cancellationToken);
            if (invitation?.IsOpen(now) == true)
                throw new Refusal("This address is already invited. Send a new invitation from the list.", nameof(Email));
            if (invitation is null)
                db.Invitations.Add(invitation = new Invitation(request.Id, Membership.Body, email, request.GivenName, request.FamilyName, Role.Coordinator, person.Id, now));
            else
                invitation.Again(request.GivenName, request.FamilyName, Role.Coordinator, person.Id, now);
            return await mail.Send(invitation, cancellationToken);
        }
    }
}
