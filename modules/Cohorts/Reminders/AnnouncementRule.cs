using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Reminders;

/// <summary>What a trainer announced. Subject: the announcement.</summary>
internal sealed class AnnouncementRule(CohortsDb db, IMediator mediator, Texts texts) : IReminderRule, ITellsTheRoom
{
    public const string Key = "Announcement";

    public string Name => Key;

    public string Label => "An announcement of a trainer";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var said = await db.Announcements.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (said is null)
            return [];
        var author = await db.People.Where(one => one.Id == said.By).Select(one => one.GivenName + " " + one.FamilyName).FirstOrDefaultAsync(stop);
        var members = await mediator.Send(new ListMembers(said.CohortId), stop);
        return [.. members.Where(one => one.PersonId != said.By && Concerns(said.Audience, one.Role)).Select(one => new Notice(one.PersonId, () => new Words(
            said.Title,
            $"{said.Text}\n\n{author}",
            texts["Open the announcements"],
            CohortsLinks.Announcements(said.CohortId)))
        {
            About = said.By,
        })];
    }

    public async Task<Func<Words>?> ReadForRoom(Reminder reminder, CancellationToken stop)
    {
        var said = await db.Announcements.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        // The room is that of the trainees: what is for their tutors is not said there.
        return said is null or { Audience: Audience.Tutors } ? null : () => new Words(said.Title, said.Text, texts["Open the announcements"], CohortsLinks.Announcements(said.CohortId));
    }

    private static bool Concerns(Audience audience, Role role) => audience switch
    {
        Audience.Trainees => role == Role.Trainee,
        Audience.Tutors => role == Role.Tutor,
        _ => role != Role.Alumnus,
    };
}
