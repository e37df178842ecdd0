using Cohort.Curriculum.Contracts;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.Sessions;
using MediatR;

namespace Cohort.PeerSessions;

/// <summary>A workshop that a session became, and a brick that was made of it, lead back to the session.</summary>
internal sealed class PeersOrigins(PeersReader reader, Texts texts) : ILeadsToLearning
{
    public async Task<IReadOnlyCollection<Origin>> To(Guid cohort, IReadOnlyCollection<Guid> things, CancellationToken stop) =>
        [.. (await reader.Read(cohort, stop)).Sessions.SelectMany(one => new[] { one.WorkshopId, one.BecameBrick }.OfType<Guid>().Where(things.Contains)
            .Select(thing => new Origin(thing, texts["Peer session"], one.Title, PeerSessionsLinks.Session(cohort, one.Id), "")))];
}

/// <summary>What was asked for and nobody shows yet, for the launch: those that wait longest.</summary>
internal sealed class UnansweredInLaunch(IMediator mediator, Texts texts) : IAppearsInLaunch
{
    private const int Most = 8;

    public async Task<IReadOnlyCollection<LaunchLine>> Waiting(Guid cohort, CancellationToken stop)
    {
        var view = await mediator.Send(new GetPeers(cohort), stop);
        return [.. view.Of(EntryKind.Request).Where(view.IsUnanswered).Take(Most)
            .Select(one => new LaunchLine(one.Id, texts["Asked for between peers"], one.Text, PeerSessionsLinks.Entry(cohort, one.Id), one.At, one.CompetenceId is { } node ? [node] : []))];
    }
}

/// <summary>Who led a session, and who said that they come.</summary>
internal sealed class CameToSession(PeersReader reader) : IKnowsWhoCame
{
    public async Task<IReadOnlyCollection<Guid>?> CameTo(Guid cohort, Guid workshop, CancellationToken stop) =>
        (await reader.Read(cohort, stop)).Sessions.FirstOrDefault(one => one.WorkshopId == workshop) is { } session
            ? [.. SessionDesk.Leading(session), .. session.Interests.Where(one => one.ComesAt is not null).Select(one => one.PersonId)]
            : null;
}

/// <summary>Other modules lead here: a link of the watch or a need becomes a session.</summary>
internal sealed class LedToSession(IMediator mediator) : ILedTo
{
    public string Kind => "PeerSession";

    // L["A peer session"]
    public string Label => "A peer session";

    public async Task<string> Make(PassageTerms terms, CancellationToken stop)
    {
        await mediator.Send(new MakeSession { Id = terms.Id, Cohort = terms.Cohort, Title = terms.Title, From = SessionFrom.Item, Terms = terms }, stop);
        return PeerSessionsLinks.Session(terms.Cohort, terms.Id);
    }
}
