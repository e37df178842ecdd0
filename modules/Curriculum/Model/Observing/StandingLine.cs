using Cohort.Curriculum.Contracts;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>What was seen and decided of one person on one competence. It has no figure of its own: voices are only set side by side.</summary>
/// <param name="Competence">As the promo names it now.</param>
/// <param name="Seen">Latest first, those withdrawn too.</param>
/// <param name="Decided">Latest first.</param>
internal sealed record StandingLine(CompetenceCard Competence, IReadOnlyList<Observation> Seen, IReadOnlyList<CompetenceDecision> Decided)
{
    /// <summary>The voices, in the order of their columns.</summary>
    public static readonly IReadOnlyList<ObservingVoice> Voices = [ObservingVoice.Self, ObservingVoice.Peer, ObservingVoice.Tutor, ObservingVoice.Trainer];

    /// <summary>The latest of one voice, and how many more of that voice there are.</summary>
    public (Observation? Latest, int More) Of(ObservingVoice voice)
    {
        var said = Seen.Where(one => one.Voice == voice && one.WithdrawnAt is null).ToList();
        return (said.FirstOrDefault(), Math.Max(0, said.Count - 1));
    }
}
