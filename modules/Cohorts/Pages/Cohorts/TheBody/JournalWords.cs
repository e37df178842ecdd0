using Cohort.Kernel.People;

namespace Cohort.Cohorts.Pages.Cohorts.TheBody;

/// <summary>What happened to an account, in words; keys of the texts.</summary>
internal static class JournalWords
{
    public static string Of(AccountEventKind kind) => kind switch
    {
        AccountEventKind.Joined => "joined",
        AccountEventKind.ResetLinkShown => "a link to choose a new password was shown",
        AccountEventKind.ResetLinkSent => "a link to choose a new password was sent",
        AccountEventKind.ResetAsked => "a new password was asked for",
        AccountEventKind.PasswordChanged => "the password was changed",
        AccountEventKind.SecondFactorOn => "the second factor was turned on",
        AccountEventKind.SecondFactorOff => "the second factor was turned off",
        AccountEventKind.DataExported => "the data of the account was downloaded",
        AccountEventKind.Erased => "the account was erased",
        _ => "signed out everywhere",
    };
}
