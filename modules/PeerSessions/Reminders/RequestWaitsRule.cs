using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Reminders;

/// <summary>Three days after somebody said what they would like to learn, nobody shows it: told to them, and to the trainers. Subject: the line.</summary>
internal sealed class RequestWaitsRule(PeersDb db, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "RequestWaits";

    private const int Days = 3, Morning = 9 * 60;

    public string Name => Key;

    public string Label => "Something one would like to learn, and nobody shows";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox;

    /// <summary>When a line is told that was said at this instant (UTC), if nobody answers.</summary>
    public static DateTime Due(DateTime said, TimeZoneInfo zone) => LocalTime.ToUtc(LocalTime.Of(said, zone).Date.AddDays(Days), Morning, zone);

    // L["Somebody answered"]
    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var entry = await db.Entries.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId && one.Kind == EntryKind.Request, stop);
        // Withdrawn: nobody waits.
        if (entry is null or { IsOpen: false, IsAnswered: false })
            return [];
        var members = await mediator.Send(new ListMembers(entry.CohortId), stop);
        if (members.FirstOrDefault(one => one.PersonId == entry.PersonId) is not { } asker)
            return [];
        var answered = entry.IsAnswered || await db.Matches.AnyAsync(one => one.RequestId == entry.Id, stop)
            || await db.Sessions.AnyAsync(one => one.From == SessionFrom.Request && one.FromId == entry.Id, stop);
        var why = answered ? "Somebody answered" : null;
        return
        [
            new Notice(asker.PersonId, () => new Words(
                texts["Nobody shows “{0}” yet", entry.Text],
                texts["Say it in other words, or propose a session: those who would like the same gather there, and somebody may know."],
                texts["Propose a session"],
                PeerSessionsLinks.Propose(entry.CohortId, nameof(SessionFrom.Request), entry.Id))) { DroppedBecause = why },
            .. members.Where(one => one.Role == Role.Trainer && one.PersonId != asker.PersonId).Select(one => new Notice(one.PersonId, () => new Words(
                texts["{0} would like to learn “{1}”, and nobody shows it", asker.GivenName, entry.Text],
                texts["Perhaps you can, or know who could: a word to them is enough, or a workshop."],
                texts["Open the line"],
                PeerSessionsLinks.Entry(entry.CohortId, entry.Id))) { About = asker.PersonId, DroppedBecause = why }),
        ];
    }
}
