using System.Text;
using System.Text.Json;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Kernel.Text;
using MediatR;

namespace Cohort.Curriculum.Model.Launches;

/// <summary>What shows on the pages of a promo's launch at one moment. Two that are equal: no page has to be read again.</summary>
/// <param name="Kept">The very same reading as long as the stamp of the promo stands.</param>
/// <param name="Phase">What the clock makes of it; null: no launch.</param>
/// <param name="IsOpen">The decision takes votes; null: none.</param>
/// <param name="Running">Options of the decision that were not withdrawn.</param>
internal sealed record LaunchLook(LaunchReader.Kept Kept, Phase? Phase, bool? IsOpen, int Running);

/// <summary>The figures of a vote as open pages are sent them: a few bytes for each language, made once for all who look on.</summary>
internal sealed class LaunchCount(DecisionCard decision, IReadOnlyList<ProposalCard> proposals, int voters, Texts texts)
{
    private readonly byte[] french = Event("fr", decision, proposals, voters, texts);
    private readonly byte[] english = Event("en", decision, proposals, voters, texts);

    /// <summary>The server-sent event.</summary>
    public ReadOnlyMemory<byte> In(string language) => string.Equals(language, "fr", StringComparison.Ordinal) ? french : english;

    /// <summary>It says the same.</summary>
    public bool IsLike(LaunchCount? other) => other is not null && french.AsSpan().SequenceEqual(other.french) && english.AsSpan().SequenceEqual(other.english);

    private static byte[] Event(string language, DecisionCard decision, IReadOnlyList<ProposalCard> proposals, int voters, Texts texts) =>
        Encoding.UTF8.GetBytes($"event: count\ndata: {Speech.In(language, () => JsonSerializer.Serialize(LaunchFigures.All(decision, proposals, voters, texts)))}\n\n");
}

/// <summary>Looks at the launch of a promo for all who look on.</summary>
internal sealed class LaunchLooker(LaunchReader reader, IMediator mediator, Texts texts, TimeProvider clock)
{
    public async Task<(LaunchLook Look, LaunchCount? Count)> Look(Guid promo, CancellationToken stop)
    {
        var kept = await reader.Latest(promo, stop);
        var phase = kept.Reading?.Launch.At(clock.GetUtcNow().UtcDateTime);
        if (phase != Phase.Decide || kept.Reading is not { Launch.DecisionId: { } id } reading)
            return (new LaunchLook(kept, phase, null, 0), null);
        // The card of nobody in particular: what it withholds, it withholds from every reader.
        var decision = await mediator.Send(new GetDecision(promo, id), stop);
        var look = new LaunchLook(kept, phase, decision.IsOpen, decision.Options.Count(one => one.WithdrawnAt is null));
        if (!decision.IsOpen)
            return (look, null);
        return (look, new LaunchCount(decision, reading.Proposals, LaunchFigures.Voters(await mediator.Send(new ListMembers(promo), stop)), texts));
    }
}
