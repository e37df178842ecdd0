using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Web.People;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

/// <summary>A person changes their password; every other session of theirs ends.</summary>
internal sealed class ChangePassword : ICommand<Unit>
{
    public string Current { get; set; } = "";

    public string New { get; set; } = "";

    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<ChangePassword>
    {
        public Validator()
        {
            RuleFor(one => one.Current).Required(200);
            RuleFor(one => one.New).Required(200).MinimumLength(12).Says("At least {0} characters: a few words make a good password.", 12);
        }
    }

    internal sealed class Handler(UserManager<Person> people, SignInManager<Person> signIn, CohortDb db, CurrentPerson current, PasswordMail mail, TimeProvider clock)
        : IRequestHandler<ChangePassword, Unit>
    {
        public async Task<Unit> Handle(ChangePassword request, CancellationToken cancellationToken)
        {
            var person = NotFound.IfNull(await people.FindByIdAsync(current.Id.ToString()));
            var result = await people.ChangePasswordAsync(person, request.Current, request.New);
            if (!result.Succeeded)
                throw result.Errors.Any(one => one.Code == nameof(IdentityErrorDescriber.PasswordMismatch))
                    ? new Refusal("This is not your present password.", nameof(Current))
                    : new Refusal("This password is too simple: use more different characters.", nameof(New));
            db.Add(new AccountEvent(person.Id, AccountEventKind.PasswordChanged, current.Id, clock.GetUtcNow().UtcDateTime));
            await mail.Send(person, cancellationToken);
            await signIn.RefreshSignInAsync(person);
            return Unit.Value;
        }
    }
}
