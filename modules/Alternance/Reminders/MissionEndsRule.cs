using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Agreement;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Reminders;

/// <summary>A mission ends in some days: the trainee and whoever follows them. Subject: the mission; occurrence: its last day.</summary>
internal sealed class MissionEndsRule(AlternanceDb db, Followed followed, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "MissionEnds";

    private const int Hour = 9 * 60;

    public static readonly Lead Ahead = Lead.Days(3, Hour);

    public string Name => Key;

    public string Label => "A mission in the structure that ends";

    public bool InTheEvening => false;

    Lead? IReminderRule.Lead => Ahead;

    public Channels Usual => Channels.Inbox | Channels.Mail;

    /// <summary>It happens on the morning of its last day, and is told until that day is over.</summary>
    public static (Guid Subject, string Occurrence, DateTime Moment, DateTime Expires) Time(Guid mission, DateOnly last, TimeZoneInfo zone) =>
        (mission, Week.Name(last), LocalTime.ToUtc(last, Hour, zone), LocalTime.ToUtc(last.AddDays(1), 0, zone));

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var mission = await db.Missions.AsNoTracking().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (mission?.Until is not { } last || Week.Name(last) != reminder.Occurrence)
            return [];
        var members = (await mediator.Send(new ListMembers(mission.CohortId), stop)).ToDictionary(one => one.PersonId);
        if (members.GetValueOrDefault(mission.PersonId) is not { Role: Role.Trainee } who)
            return [];
        var tutors = await followed.TutorsOf(mission.CohortId, mission.PersonId, last, stop);
        // Reasons are keys: L["The mission is over"]
        var dropped = mission.State is MissionState.Done or MissionState.Dropped ? "The mission is over" : null;
        return
        [
            new Notice(mission.PersonId, () => new Words(
                texts["A mission ends on {0}: {1}", Dates.Day(last), mission.Title],
                texts["Finish it, or move its last day. Once it is over, say in a sentence how it went."],
                texts["Open the mission"],
                $"{AlternanceLinks.Trainee(mission.CohortId, mission.PersonId)}/missions/edit/{mission.Id}"))
            {
                DroppedBecause = dropped,
            },
            .. tutors.Where(one => members.GetValueOrDefault(one)?.Role == Role.Tutor).Select(one => new Notice(one, () => new Words(
                texts["A mission of {0} ends on {1}", who.Name, Dates.Day(last)],
                texts["It is: {0}. Look together at what is left until then, and tell how it goes.", mission.Title],
                texts["Open your page"],
                Week.TutorPath(mission.CohortId, mission.PersonId)))
            {
                About = mission.PersonId,
                DroppedBecause = dropped,
            }),
        ];
    }
}
