using Cohort.Facilities.Mail;
using Cohort.Kernel.Text;

namespace Cohort.Facilities.Pages.Facilities.Upkeep;

/// <summary>Where a message stands, in a word, with the icon and the class that help.</summary>
internal static class MailWords
{
    public static string One(Texts texts, MailState state) => state switch
    {
        MailState.Queued => texts["Waits"],
        MailState.Sending => texts["Is being sent"],
        MailState.InDoubt => texts["In doubt"],
        MailState.Sent => texts["Sent"],
        MailState.GivenUp => texts["Given up"],
        _ => texts["Dropped"],
    };

    // icons: check2-circle exclamation-circle question-circle x-circle clock;
    public static (string Icon, string Class) Look(MailState state) => state switch
    {
        MailState.Sent => ("check2-circle", "state-good"),
        MailState.GivenUp => ("exclamation-circle", "state-bad"),
        MailState.InDoubt => ("question-circle", "state-warn"),
        MailState.Dropped => ("x-circle", ""),
        _ => ("clock", ""),
    };

    // What is kept with a message is one of these, or the server's own words:
    // L["The mail folder cannot be written."] L["The mail server did not answer in time."] L["The mail server’s certificate cannot be trusted."]
    // L["The mail server’s name is not known."] L["The mail server refuses the connection."] L["The connection to the mail server broke."]
    // L["The connection ended before the mail server said whether it took the message."] L["The mail server offers no encryption (STARTTLS)."]
    // L["The mail server offers no way to sign in with a password."] L["The mail server refuses the sign-in."] L["This is not an address that mail can be sent to."]
    // L["Its link can no longer be read: the keys of this site are not those it was kept with."] L["Its time had passed."] L["Withdrawn before it left."]
    // L["Dropped by a coordinator."] L["Nobody can tell whether it left: the connection ended twice before the answer."]
}
