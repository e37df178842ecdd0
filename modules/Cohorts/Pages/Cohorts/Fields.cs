using Cohort.Cohorts.Model.Members;
using Cohort.Ui;
using FluentValidation;

namespace Cohort.Cohorts.Pages.Cohorts;

/// <summary>Rules that several forms of this module share.</summary>
internal static class Fields
{
    /// <summary>An e-mail address; case and outer spaces do not matter.</summary>
    public static IRuleBuilderOptions<T, string> Email<T>(this IRuleBuilder<T, string> rule) =>
        rule.Must(value => MembersCsv.IsEmail(Tidy(value))).Says("This is not an e-mail address.");

    /// <summary>A password one chooses.</summary>
    public static IRuleBuilderOptions<T, string> NewPassword<T>(this IRuleBuilder<T, string> rule) =>
        rule.Required(200).MinimumLength(12).Says("At least {0} characters: a few words make a good password.", 12);

    /// <summary>An address as it is kept.</summary>
    public static string Tidy(string? email) => (email ?? "").Trim().ToLowerInvariant();
}
