using Cohort.Cohorts.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>Invites one person to a promo. The link goes to them by mail; answers it too, which is known only now; null when this very form was sent before.</summary>
internal sealed class InvitePerson : ICommand<string?>
{
    public Guid Id { get; set; }

    [BindNever]
    public Guid Cohort { get; set; }

    public string Email { get; set; } = "";

    public string GivenName { get; set; } = "";

    public string FamilyName { get; set; } = "";

    public Role Role { get; set; } = Role.Trainee;

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<InvitePerson>
    {
        public Validator()
        {
            RuleFor(one => one.Email).Email();
            RuleFor(one => one.GivenName).Required(80).OneLine();
            RuleFor(one => one.FamilyName).Required(80).OneLine();
            RuleFor(one => one.Role).Must(one => Who.OfPromo.Contains(one)).Says("This role cannot be given here.");
        }
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock, InvitationMail mail) : IRequestHandler<InvitePerson, string?>
    {
        public async Task<string?> Handle(InvitePerson request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var email = Fields.Tidy(request.Email);
            if (request.Id == Guid.Empty || !await db.Promos.AnyAsync(one => one.Id == request.Cohort, cancellationToken))
                throw new NotFound();
            if (await db.Invitations.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort ? null : throw new NotFound();
            if (await db.IsMember(request.Cohort, email, cancellationToken))
                throw new Refusal("This person is already a member of the promo.", nameof(Email));

            var invitation = await db.Invitations.FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.Email == email, cancellationToken);
            if (invitation?.IsOpen(now) == true)
                throw new Refusal("This address is already invited. Send a new invitation from the list.", nameof(Email));
            if (invitation is null)
                db.Invitations.Add(invitation = new Invitation(request.Id, request.Cohort, email, request.GivenName, request.FamilyName, request.Role, person.Id, now));
            else
                invitation.Again(request.GivenName, request.FamilyName, request.Role, person.Id, now);
            return await mail.Send(invitation, cancellationToken);
        }
    }
}
