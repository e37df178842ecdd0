using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Sessions;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Reminders;

/// <summary>An hour before a session to which too few come. Subject: the session; occurrence: when it begins.</summary>
internal sealed class QuorumRule(PeersDb db, IMediator mediator, Texts texts) : IReminderRule
{
    public const string Key = "PeerQuorum";

    public string Name => Key;

    public string Label => "A peer session to which too few come";

    public bool InTheEvening => false;

    public Channels Usual => Channels.Inbox;

    /// <summary>Names a beginning, whatever workshop it is.</summary>
    public static string Occurrence(WorkshopPart part) => part.Date.ToDateTime(TimeOnly.MinValue).AddMinutes(part.StartsAt).ToString("yyyy-MM-dd HH:mm", System.Globalization.CultureInfo.InvariantCulture);

    public async Task<IReadOnlyList<Notice>> Read(Reminder reminder, CancellationToken stop)
    {
        var session = await db.Sessions.AsNoTracking().Include(one => one.Leaders).Include(one => one.Interests).AsSplitQuery().FirstOrDefaultAsync(one => one.Id == reminder.SubjectId, stop);
        if (session?.WorkshopId is not { } workshop || session.KeptAt is not null)
            return [];
        var here = (await mediator.Send(new ListMembers(session.CohortId), stop)).Select(one => one.PersonId).ToHashSet();
        var coming = session.Interests.Where(one => one.ComesAt is not null && here.Contains(one.PersonId)).Select(one => one.PersonId).ToList();
        if (coming.Count >= session.Quorum)
            return [];
        var courses = await mediator.Send(new ListCourses(session.CohortId, [workshop]), stop);
        if (courses is not [var course] || course is not { Stage: WorkshopStage.Planned or WorkshopStage.Drafted } || Occurrence(course.Parts[0]) != reminder.Occurrence)
            return [];
        return [.. SessionDesk.Leading(session).Where(here.Contains).Concat(coming).Distinct().Select(one => new Notice(one, Say))];

        Words Say()
        {
            var (title, text) = QuorumTeller.Say(session, coming.Count, texts);
            return new Words(title, text, texts["Open the session"], PeerSessionsLinks.Session(session.CohortId, session.Id));
        }
    }
}
