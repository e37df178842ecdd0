using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>A link with which a member chooses a new password. Shown to a coordinator only, never for another coordinator, and written down.</summary>
internal sealed record ShowResetLink(Guid Cohort, Guid Person) : ICommand<string>
{
    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<ShowResetLink>;

    internal sealed class Handler(CohortsDb db, UserManager<Person> people, CurrentPerson current, TimeProvider clock, IConfiguration configuration) : IRequestHandler<ShowResetLink, string>
    {
        public async Task<string> Handle(ShowResetLink request, CancellationToken cancellationToken)
        {
            if (!await db.Memberships.AnyAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person && one.EndedAt == null, cancellationToken))
                throw new NotFound();
            if (await db.Memberships.AnyAsync(one => one.PersonId == request.Person && one.CohortId == Membership.Body && one.EndedAt == null, cancellationToken))
                throw new Refusal("No link is shown for a coordinator: only they can change their password.");
            var person = NotFound.IfNull(await people.FindByIdAsync(request.Person.ToString()));
            var token = await people.GeneratePasswordResetTokenAsync(person);
            db.AccountEvents.Add(new AccountEvent(person.Id, AccountEventKind.ResetLinkShown, current.Id, clock.GetUtcNow().UtcDateTime));
            return configuration.Outward($"/reset/{person.Id}?token={Uri.EscapeDataString(token)}");
        }
    }
}
