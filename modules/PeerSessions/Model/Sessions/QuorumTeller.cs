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
    /// <param name="card">What became of it.</param>
    /// <param name="stop">Stops it.</param>
    public async Task TellIfLost(PeerSession session, SessionCard card, CancellationToken stop)
    {
        // The card reads the same rows: it counts as they are now, those who left the promo apart.
        if (card.Stage != SessionStage.Placed || session.KeptAt is not null || card.Coming.Count != session.Quorum - 1)
            return;
        var zone = (await mediator.Send(new GetPromo(session.CohortId), stop)).Zone;
        var starts = LocalTime.ToUtc(card.Course!.Parts[0].Date, card.Course.Parts[0].StartsAt, zone);
        if (desk.Now > starts || starts - desk.Now > Notice)
            return;
        await desk.Tell(session, SessionDesk.Leading(session).Concat(session.Interests.Where(one => one.ComesAt is not null).Select(one => one.PersonId)), "few", () => Say(session, card.Coming.Count, texts), stop);
    }

    /// <summary>The words.</summary>
    public static (string Title, string Text) Say(PeerSession session, int coming, Texts texts) => (
        texts["“{0}”: {1} of {2} come", session.Title, coming, session.Quorum],
        texts["Those who lead it decide: it takes place with fewer, or it is cancelled and proposed again."]);
}
