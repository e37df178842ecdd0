using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

internal enum SignInOutcome
{
    In,
    NeedsCode,
    Refused,
    Locked,
}

/// <summary>First step of a sign-in. A failed try is an answer, not an error: its count must be saved.</summary>
internal sealed class SignInWithPassword : ICommand<SignInOutcome>
{
    public string Email { get; set; } = "";

    public string Password { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<SignInWithPassword>
    {
        public Validator()
        {
            RuleFor(one => one.Email).Required(256);
            RuleFor(one => one.Password).Required(200);
        }
    }

    internal sealed class Handler(UserManager<Person> people, SignInManager<Person> signIn) : IRequestHandler<SignInWithPassword, SignInOutcome>
    {
        public async Task<SignInOutcome> Handle(SignInWithPassword request, CancellationToken cancellationToken)
        {
            var person = await people.FindByEmailAsync(request.Email.Trim());
            if (person is null || await people.IsLockedOutAsync(person))
            {
                // The same work and the same words as for a wrong password, so that neither tells who has an account.
                people.PasswordHasher.HashPassword(null!, request.Password);
                return SignInOutcome.Refused;
            }

            var result = await signIn.PasswordSignInAsync(person, request.Password, isPersistent: true, lockoutOnFailure: true);
            return result switch
            {
                { Succeeded: true } => SignInOutcome.In,
                { RequiresTwoFactor: true } => SignInOutcome.NeedsCode,
                { IsLockedOut: true } => SignInOutcome.Locked,
                _ => SignInOutcome.Refused,
            };
        }
    }
}
