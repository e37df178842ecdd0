using Cohort.Facilities.Mail;

namespace Cohort.Cohorts.Pages.Cohorts;

/// <summary>What became of the mail of an invitation, in words; keys of the texts.</summary>
internal static class Posted
{
    public static string In(MailWhere where) => where switch
    {
        MailWhere.OnItsWay => "on its way",
        MailWhere.Sent => "sent",
        MailWhere.Kept => "written, but no mail server is set: give a link yourself",
        MailWhere.Failed => "not sent: give a link yourself",
        _ => "no message",
    };
}
