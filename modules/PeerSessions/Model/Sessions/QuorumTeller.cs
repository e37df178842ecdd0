using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.PeerSessions.Model.Sessions;

/// <summary>Tells those who lead and those who come when too few come in the last hour; what was lost before is told by <c>QuorumRule</c>.</summary>
internal sealed class QuorumTeller(SessionDesk desk, IMediator mediator, Texts texts)
{
    /// <summary>How long before the beginning the number is looked at.</summary>
    public static readonly TimeSpan Notice = TimeSpan.FromHours(1);

    /// <summary>Whoever came gave their place back: is it this one that made them too few?</summary>
    /// <param name="session">The session as it is now.</param>
    /// <param name="before">As it was.</param>
    /// <param name="stop">Stops it.</param>
    public async Task TellIfLost(PeerSession session, SessionCard before, CancellationToken stop)
    {
        if (before.Stage != SessionStage.Placed || session.Coming != session.Quorum - 1)
            return;
        var zone = (await mediator.Send(new GetPromo(session.CohortId), stop)).Zone;
        var starts = LocalTime.ToUtc(before.Course!.Parts[0].Date, before.Course.Parts[0].StartsAt, zone);
        if (desk.Now > starts || starts - desk.Now > Notice)
            return;
        await desk.Tell(session, SessionDesk.Leading(session).Concat(session.Interests.Where(one => one.ComesAt is not null).Select(one => one.PersonId)), () => Say(session, texts), stop);
    }

    /// <summary>The words.</summary>
    public static (string Title, string Text) Say(PeerSession session, Texts texts) => (
        texts["“{0}”: {1} of {2} come", session.Title, session.Coming, session.Quorum],
        texts["Those who lead it decide: it takes place with fewer, or it is cancelled and proposed again."]);
}
