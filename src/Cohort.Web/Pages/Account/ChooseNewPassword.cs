using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Web.People;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Cohort.Web.Pages.Account;

/// <summary>A new password by the link a coordinator was shown. The link dies with its first use and after 24 hours.</summary>
internal sealed class ChooseNewPassword : ICommand<Unit>
{
    [BindNever]
    public Guid PersonId { get; set; }

    [BindNever]
    public string Token { get; set; } = "";

    public string Password { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<ChooseNewPassword>
    {
        public Validator() =>
            RuleFor(one => one.Password).Required(200).MinimumLength(12).Says("At least {0} characters: a few words make a good password.", 12);
    }

    internal sealed class Handler(UserManager<Person> people, CohortDb db, PasswordMail mail, TimeProvider clock) : IRequestHandler<ChooseNewPassword, Unit>
    {
        public async Task<Unit> Handle(ChooseNewPassword request, CancellationToken cancellationToken)
        {
            var person = NotFound.IfNull(await people.FindByIdAsync(request.PersonId.ToString()));
            var result = await people.ResetPasswordAsync(person, request.Token, request.Password);
            if (!result.Succeeded)
                throw result.Errors.Any(one => one.Code == nameof(IdentityErrorDescriber.InvalidToken))
                    ? new Refusal("This link has been used or is too old. Ask for another.")
                    : new Refusal("This password is too simple: use more different characters.", nameof(Password));
            await people.SetLockoutEndDateAsync(person, null);
            db.Add(new AccountEvent(person.Id, AccountEventKind.PasswordChanged, person.Id, clock.GetUtcNow().UtcDateTime));
            await mail.Send(person, cancellationToken);
            return Unit.Value;
        }
    }
}
