using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using MediatR;

namespace Cohort.PeerSessions.Pages.PeerSessions;

/// <summary>Today: what a reader's own sessions and requests ask of them.</summary>
/// <param name="View">The exchange and the sessions.</param>
/// <param name="Soon">Sessions of today and tomorrow that the reader leads or comes to.</param>
/// <param name="Ready">Sessions the reader leads for which enough people wait.</param>
/// <param name="Asked">Sessions the reader was asked to lead.</param>
/// <param name="Shown">What the reader asked for, and somebody shows.</param>
internal sealed record PeersPart(PeersView View, IReadOnlyList<SessionCard> Soon, IReadOnlyList<SessionCard> Ready, IReadOnlyList<SessionCard> Asked, IReadOnlyList<Match> Shown)
{
    public bool IsEmpty => Soon.Count + Ready.Count + Asked.Count + Shown.Count == 0;
}

internal sealed class PeersPanel(IMediator mediator, PeersReader reader, CurrentPerson person) : ITodayPanel
{
    private const int Most = 3;

    public int Order => 25;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role is Role.Tutor or Role.Alumnus)
            return null;
        var reading = await reader.Read(context.Cohort, stop);
        if (reading.Sessions.Count + reading.Entries.Count == 0)
            return null;
        var (me, view) = (person.Id, await mediator.Send(new GetPeers(context.Cohort), stop));
        var part = new PeersPart(
            view,
            [.. view.Sessions.Where(one => one.Stage == SessionStage.Placed && one.On is { } on && on >= context.Date && on <= context.Date.AddDays(1) && (one.IsLedBy(me) || one.ComesTo(me))).OrderBy(one => one.On).Take(Most)],
            [.. view.Sessions.Where(one => one.Stage is SessionStage.Open or SessionStage.Waiting && one.IsLedBy(me) && one.HasQuorum).Take(Most)],
            [.. view.Sessions.Where(one => one.IsToCome && one.Session.Leaders.Exists(row => row.PersonId == me && row.AcceptedAt is null)).Take(Most)],
            [.. view.Matches.Where(one => one.Request.PersonId == me).DistinctBy(one => one.Request.Id).Take(Most)]);
        return part.IsEmpty ? null : new TodayPart("/Pages/PeerSessions/_TodayPeers.cshtml", part, false);
    }
}
