using Cohort.Curriculum.Contracts;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Pages.PeerSessions.Scenarios;
using MediatR;

namespace Cohort.PeerSessions;

/// <summary>Other modules lead here: a situation becomes the beginning of a card. Where it came from is not kept.</summary>
internal sealed class LedToScenario(IMediator mediator) : ILedTo
{
    public string Kind => "Scenario";

    // L["A scenario card"]
    public string Label => "A scenario card";

    public async Task<string> Make(PassageTerms terms, CancellationToken stop)
    {
        await mediator.Send(new BeginScenario(terms.Id, terms.Cohort, terms.Title, terms.Doing), stop);
        return PeerSessionsLinks.WriteScenario(terms.Cohort, terms.Id);
    }
}
