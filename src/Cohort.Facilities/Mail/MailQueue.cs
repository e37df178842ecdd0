using Cohort.Kernel.Pipeline;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Mail;

/// <summary>Where a command leaves a letter: a row in its own transaction. It leaves the house once the command is committed.</summary>
public sealed class MailQueue
{
    private readonly FacilitiesDb db;
    private readonly SiteAddress site;
    private readonly IDataProtector protector;
    private readonly UnitOfWork work;
    private readonly Bell bell;
    private readonly TimeProvider clock;

    internal MailQueue(FacilitiesDb db, SiteAddress site, IDataProtectionProvider protection, UnitOfWork work, Bell bell, TimeProvider clock)
    {
        this.db = db;
        this.site = site;
        this.work = work;
        this.bell = bell;
        this.clock = clock;
        protector = protection.CreateProtector("Cohort.Mail");
    }

    /// <summary>Queues a letter, once for a rule, a subject, an address and an occurrence: asked again, it does nothing.</summary>
    /// <param name="rule">Why it is written: "Invitation"; 40 characters at most.</param>
    /// <param name="subject">What it is about: the id of an invitation, of a workshop.</param>
    /// <param name="occurrence">Which time, of a subject that is written about several times; 60 characters at most.</param>
    /// <param name="to">Who is written to.</param>
    /// <param name="letter">What is written.</param>
    /// <param name="stop">Stops it.</param>
    public async Task Queue(string rule, Guid subject, string occurrence, Addressee to, Letter letter, CancellationToken stop)
    {
        if (db.Mail.Local.Any(one => one.Rule == rule && one.SubjectId == subject && one.To == to.Email && one.Occurrence == occurrence)
            || await db.Mail.AnyAsync(one => one.Rule == rule && one.SubjectId == subject && one.To == to.Email && one.Occurrence == occurrence, stop))
            return;
        var link = site.Of(letter.Path);
        db.Mail.Add(new OutgoingMail(Guid.CreateVersion7(), rule, subject, to.Email, occurrence, clock.GetUtcNow().UtcDateTime)
        {
            ToName = to.Name,
            PersonId = to.PersonId,
            Language = to.Language,
            Title = letter.Title,
            Text = letter.Text,
            LinkLabel = letter.LinkLabel,
            Link = letter.IsSecret ? protector.Protect(link) : link,
            IsSecret = letter.IsSecret,
            MayBeStopped = letter.MayBeStopped,
            ExpiresAt = letter.ExpiresAt,
        });
        work.AfterCommit(bell.Ring);
    }

    /// <summary>The link of a message, readable.</summary>
    internal string LinkOf(OutgoingMail mail) => mail.IsSecret && mail.Link.Length > 0 ? protector.Unprotect(mail.Link) : mail.Link;
}
