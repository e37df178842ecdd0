using Cohort.Curriculum.Contracts;

namespace Cohort.Curriculum.Model.Observing;

/// <summary>What is missing of one block before somebody goes to the exam, and whose it is to bring.</summary>
/// <param name="Framework">Short title of the framework.</param>
/// <param name="Block">Title of the block.</param>
/// <param name="ToDecide">A trainer decided nothing yet, or that it is to be seen again.</param>
/// <param name="ByTrainers">No trainer saw it; "not seen" is not enough here.</param>
/// <param name="ByTutor">The tutor said nothing; that it could not be seen in the structure is an answer.</param>
/// <param name="BySelf">The trainee did not say where they stand; "I do not know yet" is an answer.</param>
internal sealed record MissingBlock(
    string Framework, string Block, IReadOnlyList<CompetenceCard> ToDecide, IReadOnlyList<CompetenceCard> ByTrainers, IReadOnlyList<CompetenceCard> ByTutor, IReadOnlyList<CompetenceCard> BySelf)
{
    /// <summary>How many competences lack something, each once.</summary>
    public int Count => ToDecide.Concat(ByTrainers).Concat(ByTutor).Concat(BySelf).DistinctBy(one => one.NodeId).Count();

    public bool IsComplete => ToDecide.Count + ByTrainers.Count + ByTutor.Count + BySelf.Count == 0;
}

/// <summary>What is missing before the exam. Nobody is compared with anybody, and nothing is decided from it.</summary>
internal static class MissingRules
{
    /// <summary>Block after block, in the order of the frameworks; those with nothing missing too.</summary>
    public static IReadOnlyList<MissingBlock> Of(Guid person, IReadOnlyList<CompetenceCard> competences, PromoStandings standings)
    {
        return [.. competences.GroupBy(one => (one.Framework, one.Block)).Select(block => new MissingBlock(
            block.Key.Framework,
            block.Key.Block,
            Without(block, IsDecided),
            Without(block, node => Said(node, ObservingVoice.Trainer) is not (null or ObservedLevel.NotSeen)),
            Without(block, node => Said(node, ObservingVoice.Tutor) is not null),
            Without(block, node => Said(node, ObservingVoice.Self) is not null)))];

        bool IsDecided(Guid node) => standings.Decided(person, node)?.Outcome is CompetenceOutcome.Acquired or CompetenceOutcome.NotYet;

        ObservedLevel? Said(Guid node, ObservingVoice voice) => standings.Seen(person, node)?.Of(voice)?.Level;
    }

    private static List<CompetenceCard> Without(IEnumerable<CompetenceCard> block, Func<Guid, bool> has) => [.. block.Where(one => !has(one.NodeId))];
}
