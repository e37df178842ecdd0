using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Facilities.Inbox;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Model.Sessions;

/// <summary>Where every act on a session begins: they pass one after the other, so that a last place or a withdrawal has one outcome.</summary>
internal sealed class SessionDesk(PeersDb db, PeersReader reader, Turns turns, InboxBook inbox, IMediator mediator, Texts texts, CurrentPerson person, TimeProvider clock)
{
    public const string Rule = "PeerSession";

    public Guid Me => person.Id;

    public DateTime Now => clock.GetUtcNow().UtcDateTime;

    /// <summary>The session as its rows stand, once it is this act's turn.</summary>
    /// <exception cref="NotFound">Unknown, or of another promo.</exception>
    public async Task<PeerSession> Open(Guid cohort, Guid id, CancellationToken stop)
    {
        if (!await turns.Take<PeerSession>(id, stop))
            throw new NotFound();
        return NotFound.IfNull(await db.Sessions.Where(one => one.CohortId == cohort && one.Id == id)
            .Include(one => one.Leaders).Include(one => one.Interests).Include(one => one.Roles).Include(one => one.Touched).AsSplitQuery().FirstOrDefaultAsync(stop));
    }

    /// <summary>The session, if it is still to come.</summary>
    /// <exception cref="Refusal">It was withdrawn, held or cancelled.</exception>
    public async Task<(PeerSession Session, SessionCard Card)> OpenComing(Guid cohort, Guid id, CancellationToken stop)
    {
        var session = await Open(cohort, id, stop);
        var card = await CardOf(session, stop);
        return card.Stage switch
        {
            SessionStage.Withdrawn => throw new Refusal("This session was withdrawn."),
            SessionStage.Held => throw new Refusal("This session was held already."),
            SessionStage.Cancelled => throw new Refusal("This session was cancelled on the programme. Whoever leads it may propose it again."),
            _ => (session, card),
        };
    }

    /// <summary>What became of it, as the programme stands now.</summary>
    public async Task<SessionCard> CardOf(PeerSession session, CancellationToken stop)
    {
        var courses = session.WorkshopId is { } id ? await mediator.Send(new ListCourses(session.CohortId, [id]), stop) : [];
        var members = await mediator.Send(new ListMembers(session.CohortId), stop);
        var zone = (await mediator.Send(new GetPromo(session.CohortId), stop)).Zone;
        return SessionCard.Of(session, courses.Count == 0 ? null : courses[0], members.ToDictionary(one => one.PersonId), LocalTime.Of(Now, zone).Date);
    }

    /// <summary>How often each person had each role; the promo's other sessions with it.</summary>
    public Task<PeersReading> Reading(Guid cohort, CancellationToken stop) => reader.Read(cohort, stop);

    /// <summary>Goes on for those who lead it and for those who steer.</summary>
    /// <exception cref="Forbidden">Everybody else.</exception>
    public void MayRun(PeerSession session)
    {
        if (!session.IsLedBy(Me) && !person.Steers(session.CohortId))
            throw new Forbidden();
    }

    /// <summary>A member of the promo who may take part.</summary>
    /// <exception cref="NotFound">Nobody of this promo.</exception>
    public async Task<MemberCard> Member(Guid cohort, Guid id, CancellationToken stop) =>
        NotFound.IfNull((await mediator.Send(new ListMembers(cohort), stop)).FirstOrDefault(one => one.PersonId == id && one.Role is Role.Trainee or Role.Trainer));

    /// <summary>Leaves a word about the session for some people of the promo; oneself never, nor who left. Of one kind of news each has one line a day, with the last words.</summary>
    public async Task Tell(PeerSession session, IEnumerable<Guid> people, string news, Func<(string Title, string Text)> say, CancellationToken stop, Guid? about = null)
    {
        var here = (await mediator.Send(new ListMembers(session.CohortId), stop)).Select(one => one.PersonId).ToHashSet();
        foreach (var one in people.Distinct().Where(one => one != Me && here.Contains(one)))
        {
            await inbox.Add(one, session.CohortId, Rule, () =>
            {
                var (title, text) = say();
                return (title, text, PeerSessionsLinks.Session(session.CohortId, session.Id));
            }, stop, about, news);
        }
    }

    /// <summary>Those who lead it.</summary>
    public static IEnumerable<Guid> Leading(PeerSession session) => session.Leaders.Where(one => one.AcceptedAt is not null).Select(one => one.PersonId);

    /// <summary>The reader's own name, for a word to somebody else.</summary>
    public string MyName => person.Name.Length > 0 ? person.Name : texts["Somebody"];
}
