using System.Globalization;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Cohorts.Pages.Cohorts.Joining;

/// <summary>Makes an account in the language of the page, and says in our words why it cannot be.</summary>
internal static class NewAccount
{
    public static async Task<Person> Open(UserManager<Person> people, string email, string givenName, string familyName, string password, DateTime now)
    {
        var person = new Person(email, givenName, familyName, CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? "en" : "fr", now);
        var result = await people.CreateAsync(person, password);
        if (!result.Succeeded)
        {
            throw result.Errors.Any(one => one.Code.StartsWith("Password", StringComparison.Ordinal))
                ? new Refusal("This password is too simple: use more different characters.", "Password")
                : new Refusal("No account can be made with this address.", "Email");
        }

        return person;
    }
}
