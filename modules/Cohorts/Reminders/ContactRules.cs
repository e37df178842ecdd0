using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Reminders;

/// <summary>Somebody is asked. Subject: the request.</summary>
internal sealed class ContactAskedRule(CohortsDb db, Texts texts, TimeProvider clock) : IReminderRule
{
    public const string Key = "ContactAsked";

    public string Name => Key;

    public string Label => "Somebody asks you something";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        if (await db.Read(reminder.SubjectId, stop) is not var (request, people) || request.SilencedAt is not null || !request.IsOpen(clock.GetUtcNow().UtcDateTime) || !people.TryGetValue(request.AskedBy, out var asker))
            return [];
        return [new Notice(request.PersonId, () => new Words(
            texts["{0} asks you: {1}", asker.FullName, request.Subject],
            $"{request.Text}\n\n" + texts["You may say yes, or no. Your address is shown only if you say yes."],
            texts["Read and answer"],
            CohortsLinks.Request(request.Id)))
        {
            About = request.AskedBy,
        }];
    }
}

/// <summary>A request was answered. Subject: the request. After a yes both have the other's address.</summary>
internal sealed class ContactAnsweredRule(CohortsDb db, Texts texts) : IReminderRule
{
    public const string Key = "ContactAnswered";

    public string Name => Key;

    public string Label => "What you asked is answered";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        if (await db.Read(reminder.SubjectId, stop) is not var (request, people) || request.Answer == ContactAnswer.None || !people.TryGetValue(request.PersonId, out var asked))
            return [];
        if (request.Answer == ContactAnswer.No)
            return [Tell(request.AskedBy, asked, () => texts["{0} cannot say yes this time", asked.FullName], () => request.Words.Length > 0 ? request.Words : texts["Thank you for asking. Perhaps somebody else in the directory can."], request)];
        var other = request.NewcomerId ?? request.AskedBy;
        if (!people.TryGetValue(other, out var them))
            return [];
        var told = new List<Notice>
        {
            Tell(other, asked, () => request.NewcomerId is null ? texts["{0} says yes", asked.FullName] : texts["{0} is your buddy", asked.FullName], () => Address(asked, request.Words), request),
            Tell(request.PersonId, them, () => texts["You said yes to {0}", them.FullName], () => request.NewcomerId is null ? Address(them, "") : texts["They have your address, and will write to you."], request),
        };
        if (request.NewcomerId is not null)
            // Of the two it names, the request goes with either, and the line with it.
            told.Add(Tell(request.AskedBy, asked, () => texts["{0} is now the buddy of {1}", asked.FullName, them.FullName], () => request.Words, request));
        return told;
    }

    private string Address(Person person, string words) => $"{words}\n\n".TrimStart('\n') + texts["Write to {0}: {1}", person.FullName, person.Email];

    private Notice Tell(Guid person, Person about, Func<string> title, Func<string> text, ContactRequest request) =>
        new(person, () => new Words(title(), text(), texts["Open the request"], CohortsLinks.Request(request.Id))) { About = about.Id };
}

/// <summary>Nobody answered in time. Subject: the request.</summary>
internal sealed class ContactLapsedRule(CohortsDb db, Texts texts) : IReminderRule
{
    public const string Key = "ContactLapsed";

    public string Name => Key;

    public string Label => "What you asked was not answered";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        if (await db.Read(reminder.SubjectId, stop) is not var (request, people) || request.Answer != ContactAnswer.None || !people.TryGetValue(request.PersonId, out var asked))
            return [];
        return [new Notice(request.AskedBy, () => new Words(
            texts["{0} did not answer in {1} days", asked.FullName, ContactRequest.Days],
            texts["Your request has ended by itself. Perhaps it was not the moment: somebody else in the directory may have time."],
            texts["Open the directory"],
            CohortsLinks.Directory))
        {
            About = request.PersonId,
        }];
    }
}

internal static class ContactReading
{
    /// <summary>The request, with those it concerns; null when it is gone.</summary>
    public static async Task<(ContactRequest Request, IReadOnlyDictionary<Guid, Person> People)?> Read(this CohortsDb db, Guid id, CancellationToken stop)
    {
        if (await db.Contacts.AsNoTracking().FirstOrDefaultAsync(one => one.Id == id, stop) is not { } request)
            return null;
        var ids = new[] { request.PersonId, request.AskedBy, request.NewcomerId ?? request.AskedBy };
        return (request, await db.People.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, stop));
    }
}
