using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Live;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>What shows on the pages of a promo's launch at one moment. Two that are equal: no page has to be read again.</summary>
/// <param name="Kept">The very same reading as long as the stamp of the promo stands.</param>
/// <param name="Phase">What the clock makes of it; null: no launch.</param>
/// <param name="IsOpen">The decision takes votes; null: none.</param>
/// <param name="Running">Options of the decision that were not withdrawn.</param>
internal sealed record LaunchLook(LaunchReader.Kept Kept, Phase? Phase, bool? IsOpen, int Running);

/// <summary>Looks at the launch of a promo for all who look on.</summary>
internal sealed class LaunchLooker(LaunchReader reader, IMediator mediator, Texts texts, TimeProvider clock)
{
    public async Task<LiveSight> Look(Guid promo, CancellationToken stop)
    {
        var kept = await reader.Latest(promo, stop);
        var phase = kept.Reading?.Launch.At(clock.GetUtcNow().UtcDateTime);
        if (phase != Phase.Decide || kept.Reading is not { Launch.DecisionId: { } id } reading)
            return new LiveSight(new LaunchLook(kept, phase, null, 0));
        // The card of nobody in particular: what it withholds, it withholds from every reader.
        var decision = await mediator.Send(new GetDecision(promo, id), stop);
        var look = new LaunchLook(kept, phase, decision.IsOpen, decision.Options.Count(one => one.WithdrawnAt is null));
        if (!decision.IsOpen)
            return new LiveSight(look);
        var voters = LaunchFigures.Voters(await mediator.Send(new ListMembers(promo), stop));
        return new LiveSight(look, new LiveFigures(() => LaunchFigures.All(decision, reading.Proposals, voters, texts)));
    }
}
