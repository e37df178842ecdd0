using Cohort.Facilities.Calendars;
using Cohort.Facilities.Digests;
using Cohort.Facilities.Fetching;
using Cohort.Facilities.Files;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Facilities.Work;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.PersonalData;

/// <summary>What the facilities know of a person: what was told to them, what they chose, the files they brought.</summary>
internal sealed class FacilitiesPersonalData(FacilitiesDb db) : IPersonalData
{
    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(InboxItem), Fate.Deleted, "What was told to you goes."),
        new(typeof(OutgoingMail), Fate.Deleted, "What was told to you goes."),
        new(typeof(ToldLine), Fate.Deleted, "What was told to you goes."),
        new(typeof(HeldLine), Fate.Deleted, "What was told to you goes."),
        new(typeof(ReminderHours), Fate.Deleted, "Your choices go."),
        new(typeof(ReminderChoice), Fate.Deleted, "Your choices go."),
        new(typeof(CalendarFeed), Fate.Deleted, "The addresses of your calendars end, and what they said is forgotten."),
        new(typeof(DigestWish), Fate.Deleted, "Your choices go."),
        new(typeof(LongWork), Fate.Deleted, "The long works you asked for go, with their reports."),
        new(typeof(Attachment), Fate.Unnamed, "Files and links you brought stay, for the group, without your name. Take them away first if they must go."),
        new(typeof(Webhook), Fate.Unnamed, "The chats of the group stay, without your name."),
        new(typeof(RoomLink), Fate.Unnamed, "The chats of the group stay, without your name."),
        new(typeof(AllowedHost), Fate.Unnamed, "That a server may be read stays, without your name."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop)
    {
        var email = await db.People.Where(one => one.Id == person).Select(one => one.Email).FirstOrDefaultAsync(stop);
        return new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Messages"] = await db.Inbox.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.At, one.ReadAt, one.Title, one.Text, one.Path }).ToListAsync(stop),
            // A link that lets its holder act is nobody's data.
            ["Mail"] = await db.Mail.Where(one => one.PersonId == person || one.To == email).OrderBy(one => one.QueuedAt)
                .Select(one => (object)new { one.QueuedAt, one.SettledAt, State = one.State.ToString(), one.To, one.ToName, one.Title, one.Text, Link = one.IsSecret ? "" : one.Link }).ToListAsync(stop),
            ["Mail being put together"] = await db.Held.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.At, one.Title, one.Text, one.Path }).ToListAsync(stop),
            ["Reminders told"] = await db.Told.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.At, one.Rule, one.Occurrence, Channel = one.Channel.ToString(), one.Why }).ToListAsync(stop),
            ["Quiet hours"] = await db.Hours.Where(one => one.PersonId == person).Select(one => (object)new { one.QuietFrom, one.QuietTo, one.EveningAt, one.QuietDays }).ToListAsync(stop),
            ["Reminders chosen"] = await db.Choices.Where(one => one.PersonId == person).OrderBy(one => one.Rule).Select(one => (object)new { one.Rule, one.Inbox, one.Mail }).ToListAsync(stop),
            ["Calendars"] = await db.Calendars.Where(one => one.PersonId == person).OrderBy(one => one.MadeAt).Select(one => (object)new { Kind = one.Kind.ToString(), Promo = one.CohortId, one.MadeAt }).ToListAsync(stop),
            ["Digest"] = await db.Digests.Where(one => one.PersonId == person).Select(one => (object)new { Rhythm = one.Rhythm.ToString(), Weekday = one.Weekday.ToString(), one.At, one.ChosenAt, one.Since, one.NextAt }).ToListAsync(stop),
            ["Files and links"] = await db.Attachments.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.At, one.Name, one.Type, one.Length, one.Url, one.Hash, one.RemovedAt }).ToListAsync(stop),
            ["Imports and exports"] = await db.Works.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.At, one.Kind, one.Title, State = one.State.ToString(), one.EndedAt, one.Said, one.Report }).ToListAsync(stop),
            ["Chats"] = await db.RoomLinks.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.MadeAt, one.Name, one.Address }).ToListAsync(stop),
            // What lets its holder write there is nobody's data.
            ["Webhooks"] = await db.Webhooks.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.MadeAt, one.Name, one.Host, one.News }).ToListAsync(stop),
            ["Servers allowed"] = await db.AllowedHosts.Where(one => one.By == person).OrderBy(one => one.At).Select(one => (object)new { one.At, one.Host, one.Why }).ToListAsync(stop),
        };
    }

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        // What others were told of them goes too: their name is in its words.
        await db.Inbox.Where(one => one.PersonId == person.Id || one.AboutId == person.Id).ExecuteDeleteAsync(stop);
        await db.Mail.Where(one => one.PersonId == person.Id || one.To == person.Email).ExecuteDeleteAsync(stop);
        await db.Told.Where(one => one.PersonId == person.Id).ExecuteDeleteAsync(stop);
        await db.Held.Where(one => one.PersonId == person.Id).ExecuteDeleteAsync(stop);
        await db.Hours.Where(one => one.PersonId == person.Id).ExecuteDeleteAsync(stop);
        await db.Choices.Where(one => one.PersonId == person.Id).ExecuteDeleteAsync(stop);
        await db.Calendars.Where(one => one.PersonId == person.Id || one.TraineeId == person.Id).ExecuteDeleteAsync(stop);
        await db.Digests.Where(one => one.PersonId == person.Id).ExecuteDeleteAsync(stop);
        await db.Works.Where(one => one.By == person.Id).ExecuteDeleteAsync(stop);
    }
}
