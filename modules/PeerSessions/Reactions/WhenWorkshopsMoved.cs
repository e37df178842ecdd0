using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Reminders;
using Cohort.Ui;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Reactions;

/// <summary>A session was put on a half-day, or moved, or cancelled: those it concerns are told, and an hour before it is looked at once more.</summary>
internal sealed class WhenWorkshopsMoved(PeersDb db, SessionDesk desk, ReminderBook book, IMediator mediator, Texts texts) : INotificationHandler<WorkshopsMoved>
{
    public async Task Handle(WorkshopsMoved notification, CancellationToken cancellationToken)
    {
        var ids = notification.Workshops;
        var sessions = await db.Sessions.Include(one => one.Leaders).Include(one => one.Interests).AsSplitQuery().Where(one => one.WorkshopId != null && ids.Contains(one.WorkshopId.Value)).ToListAsync(cancellationToken);
        if (sessions.Count == 0)
            return;
        var promo = await mediator.Send(new GetPromo(notification.Cohort), cancellationToken);
        var courses = await mediator.Send(new ListCourses(notification.Cohort, ids), cancellationToken);
        foreach (var session in sessions)
        {
            var course = courses.First(one => one.Id == session.WorkshopId);
            // That it takes place with few was said of the half-day it had.
            session.KeptAt = null;
            if (course.Parts.Count > 0 && course.Stage is WorkshopStage.Planned or WorkshopStage.Drafted)
            {
                var starts = LocalTime.ToUtc(course.Parts[0].Date, course.Parts[0].StartsAt, promo.Zone);
                await book.Plan(QuorumRule.Key, session.Id, QuorumRule.Occurrence(course.Parts[0]), (promo.Id, promo.TimeZone), starts - QuorumTeller.Notice, starts, cancellationToken);
            }

            await desk.Tell(session, SessionDesk.Leading(session).Concat(session.Interests.Select(one => one.PersonId)), "placed", () => Say(session, course), cancellationToken);
        }
    }

    private (string Title, string Text) Say(PeerSession session, WorkshopCourse course) => course.Stage switch
    {
        WorkshopStage.Cancelled => (texts["“{0}” was cancelled", session.Title], texts["Your interest is kept, should it be proposed again."]),
        WorkshopStage.Waiting => (texts["“{0}” is off the board, and waits for another half-day", session.Title], ""),
        // A draft is moved yet before it is decided; on the same day the line becomes the decided one.
        WorkshopStage.Drafted => (texts["“{0}” is proposed for {1}, {2}", session.Title, Dates.Title(course.Parts[0].Date), Dates.Time(course.Parts[0].StartsAt)], texts["It is not decided yet. Say whether you come."]),
        _ => (texts["“{0}”: {1}, {2}", session.Title, Dates.Title(course.Parts[0].Date), Dates.Time(course.Parts[0].StartsAt)], texts["Say whether you come."]),
    };
}

/// <summary>A session was held: those who came may say what they take away.</summary>
internal sealed class WhenWorkshopHeld(PeersDb db, SessionDesk desk, Texts texts) : INotificationHandler<WorkshopHeld>
{
    public async Task Handle(WorkshopHeld notification, CancellationToken cancellationToken)
    {
        var session = await db.Sessions.Include(one => one.Leaders).Include(one => one.Interests).AsSplitQuery().FirstOrDefaultAsync(one => one.WorkshopId == notification.Workshop, cancellationToken);
        if (session is null || session.HeldToldAt is not null)
            return;
        session.HeldToldAt = desk.Now;
        await desk.Tell(session, session.Interests.Where(one => one.ComesAt is not null && !session.IsLedBy(one.PersonId)).Select(one => one.PersonId), "after", () => (texts["What do you take away from “{0}”?", session.Title], texts["Three lines for those who led it, with your name or without."]), cancellationToken);
    }
}
