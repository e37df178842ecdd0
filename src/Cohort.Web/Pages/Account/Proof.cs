using Cohort.Kernel;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Web.Pages.Account;

/// <summary>What nobody takes back is done by the person, not by whoever sits at a screen left open.</summary>
internal static class Proof
{
    /// <summary>Goes on if the password is right, and, with a second factor, the code of the application or a recovery code.</summary>
    /// <exception cref="Refusal">One of them is not.</exception>
    public static async Task Prove(this UserManager<Person> people, Person person, (string Value, string Field) password, (string Value, string Field) code)
    {
        if (!await people.CheckPasswordAsync(person, password.Value))
            throw new Refusal("This is not your present password.", password.Field);
        if (!person.TwoFactorEnabled)
            return;
        var typed = code.Value.Replace(" ", "", StringComparison.Ordinal);
        var isRight = typed.All(char.IsAsciiDigit)
            ? await people.VerifyTwoFactorTokenAsync(person, people.Options.Tokens.AuthenticatorTokenProvider, typed)
            : (await people.RedeemTwoFactorRecoveryCodeAsync(person, typed)).Succeeded;
        if (!isRight)
            throw new Refusal("This code is not right, or no longer. Codes change every 30 seconds.", code.Field);
    }
}
