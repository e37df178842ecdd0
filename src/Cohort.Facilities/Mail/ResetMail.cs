using System.Globalization;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Identity;

namespace Cohort.Facilities.Mail;

/// <summary>The link with which a person chooses a new password, sent to their own address: so it serves coordinators too.</summary>
public sealed class ResetMail
{
    private const int SlotMinutes = 10;
    private readonly MailQueue queue;
    private readonly UserManager<Person> people;
    private readonly Texts texts;
    private readonly TimeProvider clock;

    internal ResetMail(MailQueue queue, UserManager<Person> people, Texts texts, TimeProvider clock) => (this.queue, this.people, this.texts, this.clock) = (queue, people, texts, clock);

    /// <summary>Queues it, once in ten minutes for one person, whoever asks.</summary>
    /// <returns>It is a new one.</returns>
    public async Task<bool> Send(Person person, CancellationToken stop)
    {
        var path = $"/reset/{person.Id}?token={Uri.EscapeDataString(await people.GeneratePasswordResetTokenAsync(person))}";
        var letter = Speech.In(person.Language, () => new Letter(texts["Choose a new password"], texts["With this link you choose a new password. It works once, and for 24 hours."], texts["Choose a new password"], path));
        return await queue.Queue(
            MailRules.PasswordReset, person.Id, Slot(), new Addressee(person.Email!, person.FullName, person.Language, person.Id),
            letter with { IsSecret = true, ExpiresAt = clock.GetUtcNow().UtcDateTime.AddHours(24) }, stop);
    }

    /// <summary>The same look as for somebody, for nobody: so that the time it takes does not tell who has an account.</summary>
    public Task<bool> LookFor(string email, CancellationToken stop) => queue.Knows(MailRules.PasswordReset, Guid.Empty, Slot(), email, stop);

    private string Slot()
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return now.AddMinutes(-(now.Minute % SlotMinutes)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
    }
}
