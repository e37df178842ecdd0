using System.Globalization;
using Cohort.Facilities;
using Cohort.Facilities.Mail;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;

namespace Cohort.Web.People;

/// <summary>Tells a person that their password was changed, in case it was not them. It cannot be stopped.</summary>
internal sealed class PasswordMail(MailQueue queue, Texts texts, TimeProvider clock)
{
    public Task Send(Person person, CancellationToken stop) => queue.Queue(
        MailRules.PasswordChanged,
        person.Id,
        clock.GetUtcNow().Ticks.ToString(CultureInfo.InvariantCulture),
        new Addressee(person.Email!, person.FullName, person.Language, person.Id),
        Speech.In(person.Language, () => new Letter(
            texts["Your password was changed"],
            texts["If it was you, there is nothing to do. If it was not, ask for a new one at once with the link below: it ends all sessions."],
            texts["Ask for a new password"],
            "/forgot")),
        stop);
}
