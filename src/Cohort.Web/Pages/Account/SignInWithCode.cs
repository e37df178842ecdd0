using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

/// <summary>Second step of a sign-in: the code of the application, or one of the recovery codes.</summary>
internal sealed class SignInWithCode : ICommand<SignInOutcome>
{
    public string Code { get; set; } = "";

    public Access Access => Access.Anyone;

    internal sealed class Validator : AbstractValidator<SignInWithCode>
    {
        public Validator() => RuleFor(one => one.Code).Required(40);
    }

    internal sealed class Handler(SignInManager<Person> signIn) : IRequestHandler<SignInWithCode, SignInOutcome>
    {
        public async Task<SignInOutcome> Handle(SignInWithCode request, CancellationToken cancellationToken)
        {
            _ = await signIn.GetTwoFactorAuthenticationUserAsync() ?? throw new NotFound();
            var code = request.Code.Replace(" ", "", StringComparison.Ordinal);
            var result = code.All(char.IsAsciiDigit)
                ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: true, rememberClient: false)
                : await signIn.TwoFactorRecoveryCodeSignInAsync(code);
            return result.Succeeded ? SignInOutcome.In : result.IsLockedOut ? SignInOutcome.Locked : SignInOutcome.Refused;
        }
    }
}
