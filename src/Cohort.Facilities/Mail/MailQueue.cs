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
    private readonly Bell<OutgoingMail> bell;
    private readonly TimeProvider clock;
    private readonly HashSet<(string, Guid, string, string)> queued = [];
    private int round;

    internal MailQueue(FacilitiesDb db, SiteAddress site, IDataProtectionProvider protection, UnitOfWork work, Bell<OutgoingMail> bell, TimeProvider clock)
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
    /// <returns>It was not queued before.</returns>
    public async Task<bool> Queue(string rule, Guid subject, string occurrence, Addressee to, Letter letter, CancellationToken stop)
    {
        // A command that lost a race runs once more, and what it queued is gone.
        if (round != work.Rounds)
            queued.Clear();
        round = work.Rounds;
        if (!queued.Add((rule, subject, to.Email, occurrence)) || await Knows(rule, subject, occurrence, to.Email, stop))
            return false;
        Add(rule, subject, occurrence, to, letter);
        return true;
    }

    /// <summary>Queues letters to people who have an account, as <see cref="Queue"/> does, and looks once for what was queued before.</summary>
    internal async Task QueueAll(IReadOnlyCollection<(string Rule, Guid Subject, string Occurrence, Addressee To, Letter Letter)> letters, CancellationToken stop)
    {
        var (subjects, addresses) = (letters.Select(one => one.Subject).Distinct().ToList(), letters.Select(one => one.To.Email).Distinct().ToList());
        var known = (await db.Mail.Where(one => subjects.Contains(one.SubjectId) && addresses.Contains(one.To)).Select(one => new { one.Rule, one.SubjectId, one.To, one.Occurrence }).ToListAsync(stop))
            .Select(one => (one.Rule, one.SubjectId, one.To, one.Occurrence)).ToHashSet();
        foreach (var (rule, subject, occurrence, to, letter) in letters.Where(one => known.Add((one.Rule, one.Subject, one.To.Email, one.Occurrence))))
            Add(rule, subject, occurrence, to, letter);
    }

    private void Add(string rule, Guid subject, string occurrence, Addressee to, Letter letter)
    {
        var link = site.Of(letter.Path);
        db.Mail.Add(new OutgoingMail(Guid.CreateVersion7(), rule, subject, to.Email, occurrence, clock.GetUtcNow().UtcDateTime)
        {
            ToName = Cut(to.Name, 170),
            PersonId = to.PersonId,
            Language = to.Language,
            Title = Cut(letter.Title, 200),
            Text = letter.Text,
            LinkLabel = Cut(letter.LinkLabel, 100),
            Link = letter.IsSecret ? protector.Protect(link) : link,
            IsSecret = letter.IsSecret,
            MayBeStopped = letter.MayBeStopped,
            Stops = letter.Stops,
            ExpiresAt = letter.ExpiresAt,
        });
        work.AfterCommit(bell.Ring);
    }

    /// <summary>It was queued before.</summary>
    public Task<bool> Knows(string rule, Guid subject, string occurrence, string email, CancellationToken stop) =>
        db.Mail.AnyAsync(one => one.Rule == rule && one.SubjectId == subject && one.To == email && one.Occurrence == occurrence, stop);

    /// <summary>What has not left yet no longer needs to: the link it carries is dead. What is being sent this moment is left alone.</summary>
    /// <param name="rule">Why it was written.</param>
    /// <param name="subjects">What it was about.</param>
    /// <param name="stop">Stops it.</param>
    public Task<int> Withdraw(string rule, IReadOnlyCollection<Guid> subjects, CancellationToken stop)
    {
        return subjects.Count == 0 ? Task.FromResult(0) : db.Mail
            .Where(one => one.Rule == rule && subjects.Contains(one.SubjectId) && (one.State == MailState.Queued || one.State == MailState.InDoubt || one.State == MailState.GivenUp))
            .Settle(MailState.Dropped, "Withdrawn before it left.", clock.GetUtcNow().UtcDateTime, stop);
    }

    /// <summary>Deletes what was settled long ago about subjects.</summary>
    /// <param name="rule">Why it was written.</param>
    /// <param name="subjects">What it was about.</param>
    /// <param name="before">Settled before this (UTC).</param>
    /// <param name="stop">Stops it.</param>
    public Task<int> Forget(string rule, IReadOnlyCollection<Guid> subjects, DateTime before, CancellationToken stop) => subjects.Count == 0
        ? Task.FromResult(0)
        : db.Mail.Where(one => one.Rule == rule && subjects.Contains(one.SubjectId) && one.SettledAt < before).ExecuteDeleteAsync(stop);

    private static string Cut(string text, int most) => text.Length <= most ? text : text[..(most - 1)] + "…";

    /// <summary>The link of a message, readable.</summary>
    internal string LinkOf(OutgoingMail mail) => mail.IsSecret && mail.Link.Length > 0 ? protector.Unprotect(mail.Link) : mail.Link;
}
