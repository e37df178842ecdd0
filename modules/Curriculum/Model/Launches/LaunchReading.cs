namespace Cohort.Curriculum.Model.Launches;

/// <summary>A launch as it is read, whoever reads it and whenever.</summary>
/// <param name="Launch">Its row, with its steps.</param>
/// <param name="Needs">Needs that stand for themselves, most voices first.</param>
/// <param name="Proposals">Proposals that were not withdrawn, oldest first.</param>
internal sealed record LaunchReading(Launch Launch, IReadOnlyList<NeedCard> Needs, IReadOnlyList<ProposalCard> Proposals)
{
    /// <summary>People who said a need or "me too".</summary>
    public int Spoke { get; } = Needs.SelectMany(one => one.People).Distinct().Count();

    /// <summary>What somebody may have meant by a need: itself, or the one it was merged into.</summary>
    public NeedCard? Of(Guid need) => Needs.FirstOrDefault(one => one.Id == need || one.Merged.Any(other => other.Id == need));

    /// <summary>What a proposal answers, in the words of the group.</summary>
    public IReadOnlyList<NeedCard> AnsweredBy(ProposalCard proposal) => [.. proposal.Needs.Select(Of).OfType<NeedCard>().Distinct()];

    /// <summary>No proposal answers it.</summary>
    public bool IsUnanswered(NeedCard need) => !Proposals.Any(one => AnsweredBy(one).Contains(need));
}

/// <summary>A need, with the look-alikes that were merged into it. A person counts once, whatever they said of these.</summary>
internal sealed record NeedCard(Guid Id, NeedKind Kind, string Text, Guid By, DateTime At, DateTime FirstAt, bool IsCarried, IReadOnlyList<Guid> Nodes, IReadOnlyList<Need> Merged, IReadOnlyList<Guid> People);

/// <summary>A proposal with who would lead it. Minutes by competence.</summary>
internal sealed record ProposalCard(Guid Id, string Title, int Minutes, Guid By, Guid? BrickId, Guid? OptionId, Guid? WorkshopId, IReadOnlyList<(Guid NodeId, int Minutes)> Shares, IReadOnlyList<Guid> Leaders, IReadOnlyList<Guid> Needs, int Version);
