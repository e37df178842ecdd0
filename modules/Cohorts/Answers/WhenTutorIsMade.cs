using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers;

internal sealed class MakeTutorRules : AbstractValidator<MakeTutor>
{
    public MakeTutorRules()
    {
        RuleFor(one => one.Email).Email();
        RuleFor(one => one.GivenName).Required(80).OneLine();
        RuleFor(one => one.FamilyName).Required(80).OneLine();
    }
}

internal sealed class WhenTutorIsMade(CohortsDb db, UserManager<Person> people, CurrentPerson current, TimeProvider clock) : IRequestHandler<MakeTutor, Guid>
{
    public async Task<Guid> Handle(MakeTutor request, CancellationToken cancellationToken)
    {
        var (now, email) = (clock.GetUtcNow().UtcDateTime, Fields.Tidy(request.Email));
        if (!await db.Promos.AnyAsync(one => one.Id == request.Cohort, cancellationToken))
            throw new NotFound();
        var person = await people.FindByEmailAsync(email);
        if (person is null)
        {
            person = new Person(email, request.GivenName, request.FamilyName, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "fr", now);
            // Without a password nobody signs in: the links they are sent are their only door, until they choose one.
            // Refused because somebody wrote the same address down a moment ago: it is theirs.
            if (!(await people.CreateAsync(person)).Succeeded)
                person = await people.FindByEmailAsync(email) ?? throw new Refusal("No account can be made with this address.", "Email");
        }

        var held = await db.Memberships.FirstOrDefaultAsync(one => one.PersonId == person.Id && one.CohortId == request.Cohort, cancellationToken);
        // Whoever runs the body, or was here as something else, is no tutor by somebody's typing an address.
        var runsTheBody = await db.Memberships.AnyAsync(one => one.PersonId == person.Id && one.CohortId == Membership.Body && one.EndedAt == null, cancellationToken);
        if (runsTheBody || (held is not null && held.Role != Role.Tutor))
            throw new Refusal("This person is already in the promo with another role.", "Email");
        // Whether the address was known here is nobody's to learn: the promo reads the name that was typed until the person acts in it.
        if (held is null)
            db.Memberships.Add(new Membership(person.Id, request.Cohort, Role.Tutor, current.Id, now) { CalledGivenName = TextFile.OneLine(request.GivenName), CalledFamilyName = TextFile.OneLine(request.FamilyName) });
        else
            (held.EndedAt, held.Role) = (null, Role.Tutor);
        return person.Id;
    }
}
