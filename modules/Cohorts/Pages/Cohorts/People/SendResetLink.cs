using Cohort.Facilities.Mail;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>A link with which a member chooses a new password goes to their own address; who has it sent never sees it. Written down.</summary>
internal sealed record SendResetLink(Guid Cohort, Guid Person) : ICommand<Unit>
{
    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<SendResetLink>;

    internal sealed class Handler(CohortsDb db, UserManager<Person> people, ResetMail mail, CurrentPerson current, TimeProvider clock) : IRequestHandler<SendResetLink, Unit>
    {
        public async Task<Unit> Handle(SendResetLink request, CancellationToken cancellationToken)
        {
            if (!await db.Memberships.AnyAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.EndedAt == null, cancellationToken))
                throw new NotFound();
            if (await db.Memberships.AnyAsync(one => one.PersonId == request.Person && one.CohortId == Membership.Body && one.EndedAt == null, cancellationToken))
                throw new Refusal("Only a coordinator can ask for their own new password, from the page where one signs in.");
            var person = NotFound.IfNull(await people.FindByIdAsync(request.Person.ToString()));
            if (!await mail.Send(person, cancellationToken))
                throw new Refusal("A link was sent to this person less than ten minutes ago.");
            db.AccountEvents.Add(new AccountEvent(person.Id, AccountEventKind.ResetLinkSent, current.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
