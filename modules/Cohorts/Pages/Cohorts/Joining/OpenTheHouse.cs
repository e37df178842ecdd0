using Cohort.Cohorts.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Joining;

/// <summary>The first coordinator and the training body, by whoever read the code on the console. Answers the person's id.</summary>
internal sealed class OpenTheHouse : ICommand<Guid>
{
    public string Code { get; set; } = "";

    public string BodyName { get; set; } = "";

    public string GivenName { get; set; } = "";

    public string FamilyName { get; set; } = "";

    public string Email { get; set; } = "";

    public string Password { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<OpenTheHouse>
    {
        public Validator()
        {
            RuleFor(one => one.Code).Required(40);
            RuleFor(one => one.BodyName).Required(160);
            RuleFor(one => one.GivenName).Required(80).OneLine();
            RuleFor(one => one.FamilyName).Required(80).OneLine();
            RuleFor(one => one.Email).Email();
            RuleFor(one => one.Password).NewPassword();
        }
    }

    internal sealed class Handler(CohortsDb db, UserManager<Person> people, FirstRunCode code, TimeProvider clock) : IRequestHandler<OpenTheHouse, Guid>
    {
        public async Task<Guid> Handle(OpenTheHouse request, CancellationToken cancellationToken)
        {
            if (!code.IsOpen || await db.People.AnyAsync(cancellationToken))
                throw new NotFound();
            if (!code.Matches(request.Code))
                throw new Refusal("This is not the code printed on the console.", nameof(Code));

            var now = clock.GetUtcNow().UtcDateTime;
            var person = await NewAccount.Open(people, Fields.Tidy(request.Email), request.GivenName, request.FamilyName, request.Password, now);
            db.Bodies.Add(new Body(request.BodyName.Trim()));
            db.Memberships.Add(new Membership(person.Id, Membership.Body, Role.Coordinator, person.Id, now));
            db.AccountEvents.Add(new AccountEvent(person.Id, AccountEventKind.Joined, person.Id, now));
            return person.Id;
        }
    }
}
