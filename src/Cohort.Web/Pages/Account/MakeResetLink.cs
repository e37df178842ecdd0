using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

/// <summary>
/// A link for whoever cannot be helped from a page: the last coordinator, or somebody who lost their second factor.
/// Only from the machine itself; written in the journal of accounts.
/// </summary>
internal sealed class MakeResetLink : ICommand<string>
{
    public string Email { get; set; } = "";

    public Access Access => Access.House;

    internal sealed class Validator : AbstractValidator<MakeResetLink>
    {
        public Validator() => RuleFor(one => one.Email).Required(256);
    }

    internal sealed class Handler(UserManager<Person> people, CohortDb db, CurrentPerson current, TimeProvider clock) : IRequestHandler<MakeResetLink, string>
    {
        public async Task<string> Handle(MakeResetLink request, CancellationToken cancellationToken)
        {
            var person = await people.FindByEmailAsync(request.Email.Trim()) ?? throw new Refusal("No account has this address.");
            var now = clock.GetUtcNow().UtcDateTime;
            if (person.TwoFactorEnabled)
            {
                await people.SetTwoFactorEnabledAsync(person, false);
                await people.ResetAuthenticatorKeyAsync(person);
                db.Add(new AccountEvent(person.Id, AccountEventKind.SecondFactorOff, current.Id, now));
            }

            var token = await people.GeneratePasswordResetTokenAsync(person);
            db.Add(new AccountEvent(person.Id, AccountEventKind.ResetLinkShown, current.Id, now));
            return $"/reset/{person.Id}?token={Uri.EscapeDataString(token)}";
        }
    }
}
