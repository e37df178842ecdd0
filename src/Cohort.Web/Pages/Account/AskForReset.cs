using Cohort.Facilities.Mail;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

/// <summary>
/// Somebody forgot their password: a link goes to the address of the account, if there is one. The answer never tells. The
/// second factor stays: a mailbox alone does not open an account that has one.
/// </summary>
internal sealed class AskForReset : ICommand<Unit>
{
    public string Email { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<AskForReset>
    {
        public Validator() => RuleFor(one => one.Email).Required(256);
    }

    internal sealed class Handler(UserManager<Person> people, ResetMail mail, CohortDb db, TimeProvider clock) : IRequestHandler<AskForReset, Unit>
    {
        public async Task<Unit> Handle(AskForReset request, CancellationToken cancellationToken)
        {
            var email = request.Email.Trim();
            var person = await people.FindByEmailAsync(email);
            // What takes by far the longest is done for everybody, and the rest looks alike: the time does not tell who has an account.
            people.PasswordHasher.HashPassword(null!, email);
            if (person is null)
                await mail.LookFor(email, cancellationToken);
            else if (await mail.Send(person, cancellationToken))
                db.Add(new AccountEvent(person.Id, AccountEventKind.ResetAsked, person.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
