using Cohort.Cohorts.Model.Directory;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Mail;
using Cohort.Facilities.PersonalData;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts;

/// <summary>What the directory knows of a person.</summary>
internal sealed class DirectoryPersonalData(CohortsDb db, MailQueue mail, InboxBook inbox, TimeProvider clock) : IPersonalData
{
    private static readonly string[] Rules = [ContactAskedRule.Key, ContactAnsweredRule.Key, ContactLapsedRule.Key];

    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(KnowHow), Fate.Deleted, "Your lists of who knows what go."),
        new(typeof(DirectoryCard), Fate.Deleted, "Your card in the directory goes."),
        new(typeof(DirectoryStem), Fate.Deleted, "Your card in the directory goes."),
        new(typeof(ContactRequest), Fate.Deleted, "What you asked others, and what others asked you, goes."),
        new(typeof(ContactBlock), Fate.Deleted, "Whom you wanted no requests from is forgotten."),
        new(typeof(Buddy), Fate.Deleted, "Who your buddy is, and whose buddy you are, is forgotten."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) => new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
    {
        ["Who knows what"] = await db.KnowHow.Where(one => one.PersonId == person).OrderBy(one => one.List).ThenBy(one => one.Position).Select(one => (object)new { List = one.List.ToString(), one.Text, one.NodeId }).ToListAsync(stop),
        ["Card in the directory"] = await db.Cards.Where(one => one.PersonId == person)
            .Select(one => (object)new { one.Department, one.MayBeAsked, one.CanBeBuddy, one.ConsentedAt, one.ShownUntil }).ToListAsync(stop),
        ["Words you can be found by"] = await db.DirectoryStems.Where(one => one.PersonId == person).OrderBy(one => one.Stem).ThenBy(one => one.Place).Select(one => (object)new { one.Stem, Place = one.Place.ToString() }).ToListAsync(stop),
        ["Contact requests"] = await db.Contacts.Where(one => one.AskedBy == person || (one.PersonId == person && one.SilencedAt == null) || one.ReportedBy == person || one.SettledBy == person).OrderBy(one => one.At).Select(one => (object)new
        {
            one.At,
            IsMine = one.AskedBy == person,
            Kind = one.Kind.ToString(),
            one.Subject,
            one.Text,
            Answer = one.Answer.ToString(),
            one.AnsweredAt,
            one.Words,
            Report = one.ReportedBy == person ? one.ReportWords : "",
            Settled = one.ReportedBy == person || one.SettledBy == person ? one.SettledWords : "",
        }).ToListAsync(stop),
        ["Whom you want no requests from"] = await db.Blocks.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.BlockedId, one.At }).ToListAsync(stop),
        ["Buddies"] = await db.Buddies.Where(one => one.PersonId == person || one.BuddyId == person || one.MadeBy == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.PersonId, one.BuddyId, one.At }).ToListAsync(stop),
    };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        var contacts = await db.Contacts.Where(one => one.AskedBy == person.Id || one.PersonId == person.Id || one.NewcomerId == person.Id).ToListAsync(stop);
        // A pair they made for others reads its page still, without who made it.
        var ids = contacts.ConvertAll(one => one.Id);
        var pairs = await db.Buddies.Where(one => ids.Contains(one.RequestId) && one.PersonId != person.Id && one.BuddyId != person.Id).Select(one => one.RequestId).ToListAsync(stop);
        await Forget([.. ids.Except(pairs)], Rules, stop);
        await Forget(pairs, [ContactAskedRule.Key], stop);
        contacts.FindAll(one => pairs.Contains(one.Id)).ForEach(one => one.Unname());
        db.Contacts.RemoveRange(contacts.Where(one => !pairs.Contains(one.Id)));

        foreach (var settled in await db.Contacts.Where(one => one.SettledBy == person.Id).ToListAsync(stop))
            settled.UnnameSettled();
        db.KnowHow.RemoveRange(await db.KnowHow.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Cards.RemoveRange(await db.Cards.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.DirectoryStems.RemoveRange(await db.DirectoryStems.Where(one => one.PersonId == person.Id).ToListAsync(stop));
        db.Blocks.RemoveRange(await db.Blocks.Where(one => one.PersonId == person.Id || one.BlockedId == person.Id).ToListAsync(stop));
        db.Buddies.RemoveRange(await db.Buddies.Where(one => one.PersonId == person.Id || one.BuddyId == person.Id).ToListAsync(stop));
        // A pairing they made for others stands; only who made it goes.
        foreach (var pair in await db.Buddies.Where(one => one.MadeBy == person.Id).ToListAsync(stop))
            pair.Unname();
    }

    // What the other was told may hold the address: it goes whatever its age.
    private async Task Forget(IReadOnlyList<Guid> contacts, IReadOnlyList<string> rules, CancellationToken stop)
    {
        var before = clock.GetUtcNow().UtcDateTime.AddDays(1);
        foreach (var rule in rules)
        {
            await mail.Withdraw(rule, contacts, stop);
            await mail.Forget(rule, contacts, before, stop);
            await inbox.Forget(rule, contacts, before, stop);
        }
    }
}
