using System.Globalization;
using System.Text.Encodings.Web;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

/// <summary>Where the second factor stands: on, off, or begun with a key for the application (RFC 6238).</summary>
internal sealed class GetSecondFactor : IQuery<GetSecondFactor.Answer>
{
    public Access Access => Access.SignedIn;

    internal sealed record Answer(bool IsOn, string Key, string Uri);

    internal sealed class Handler(UserManager<Person> people, CurrentPerson current) : IRequestHandler<GetSecondFactor, Answer>
    {
        public async Task<Answer> Handle(GetSecondFactor request, CancellationToken cancellationToken)
        {
            var person = NotFound.IfNull(await people.FindByIdAsync(current.Id.ToString()));
            if (person.TwoFactorEnabled || await people.GetAuthenticatorKeyAsync(person) is not { } key)
                return new Answer(person.TwoFactorEnabled, "", "");
            var uri = string.Format(CultureInfo.InvariantCulture, "otpauth://totp/Cohort:{0}?secret={1}&issuer=Cohort&digits=6", UrlEncoder.Default.Encode(person.Email!), key);
            return new Answer(false, string.Join(' ', key.Chunk(4).Select(four => new string(four))), uri);
        }
    }
}

/// <summary>Begins: a new key each time, so that one glimpsed before is worth nothing.</summary>
internal sealed class PrepareSecondFactor : ICommand<Unit>
{
    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<PrepareSecondFactor>;

    internal sealed class Handler(UserManager<Person> people, SignInManager<Person> signIn, CurrentPerson current) : IRequestHandler<PrepareSecondFactor, Unit>
    {
        public async Task<Unit> Handle(PrepareSecondFactor request, CancellationToken cancellationToken)
        {
            var person = NotFound.IfNull(await people.FindByIdAsync(current.Id.ToString()));
            if (person.TwoFactorEnabled)
                return Unit.Value;
            // A new key ends the other sessions; this one goes on.
            await people.ResetAuthenticatorKeyAsync(person);
            await signIn.RefreshSignInAsync(person);
            return Unit.Value;
        }
    }
}

/// <summary>Turns the second factor on, once a code proves that the application works; answers the recovery codes.</summary>
internal sealed class TurnOnSecondFactor : ICommand<IReadOnlyList<string>>
{
    public string Code { get; set; } = "";

    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<TurnOnSecondFactor>
    {
        public Validator() => RuleFor(one => one.Code).Required(20);
    }

    internal sealed class Handler(UserManager<Person> people, SignInManager<Person> signIn, CohortDb db, CurrentPerson current, TimeProvider clock)
        : IRequestHandler<TurnOnSecondFactor, IReadOnlyList<string>>
    {
        public async Task<IReadOnlyList<string>> Handle(TurnOnSecondFactor request, CancellationToken cancellationToken)
        {
            var person = NotFound.IfNull(await people.FindByIdAsync(current.Id.ToString()));
            var code = request.Code.Replace(" ", "", StringComparison.Ordinal);
            if (!await people.VerifyTwoFactorTokenAsync(person, people.Options.Tokens.AuthenticatorTokenProvider, code))
                throw new Refusal("This code is not right, or no longer. Codes change every 30 seconds.", nameof(Code));
            await people.SetTwoFactorEnabledAsync(person, true);
            var codes = (await people.GenerateNewTwoFactorRecoveryCodesAsync(person, 8))!.ToList();
            db.Add(new AccountEvent(person.Id, AccountEventKind.SecondFactorOn, current.Id, clock.GetUtcNow().UtcDateTime));
            await signIn.RefreshSignInAsync(person);
            return codes;
        }
    }
}

/// <summary>Turns the second factor off; the password is asked again.</summary>
internal sealed class TurnOffSecondFactor : ICommand<Unit>
{
    public string Password { get; set; } = "";

    public Access Access => Access.SignedIn;

    internal sealed class Validator : AbstractValidator<TurnOffSecondFactor>
    {
        public Validator() => RuleFor(one => one.Password).Required(200);
    }

    internal sealed class Handler(UserManager<Person> people, SignInManager<Person> signIn, CohortDb db, CurrentPerson current, TimeProvider clock)
        : IRequestHandler<TurnOffSecondFactor, Unit>
    {
        public async Task<Unit> Handle(TurnOffSecondFactor request, CancellationToken cancellationToken)
        {
            var person = NotFound.IfNull(await people.FindByIdAsync(current.Id.ToString()));
            if (!await people.CheckPasswordAsync(person, request.Password))
                throw new Refusal("This is not your present password.", nameof(Password));
            await people.SetTwoFactorEnabledAsync(person, false);
            await people.ResetAuthenticatorKeyAsync(person);
            db.Add(new AccountEvent(person.Id, AccountEventKind.SecondFactorOff, current.Id, clock.GetUtcNow().UtcDateTime));
            await signIn.RefreshSignInAsync(person);
            return Unit.Value;
        }
    }
}
