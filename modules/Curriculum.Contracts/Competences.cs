using Cohort.Kernel.Messages;
using Cohort.Kernel.People;

namespace Cohort.Curriculum.Contracts;

/// <summary>A competence as a promo sees it.</summary>
/// <param name="NodeId">The framework's node: the same for every promo.</param>
/// <param name="Mark">Short name in this promo: letter of the block, number in it ("A1").</param>
/// <param name="Letter">Letter of the block, lower case; "n" from the sixth block on (colours and outlines stop at five).</param>
/// <param name="Code">Code in the framework.</param>
/// <param name="Statement">What it says.</param>
/// <param name="Block">Title of its block.</param>
/// <param name="Framework">Short title of its framework.</param>
/// <param name="TargetMinutes">Minutes the promo aims at; 0 when nothing was said.</param>
public sealed record CompetenceCard(Guid NodeId, string Mark, string Letter, string Code, string Statement, string Block, string Framework, int TargetMinutes);

/// <summary>The competences of the frameworks a promo is pinned to, in the order of the frameworks; the retired ones left out.</summary>
public sealed record ListCompetences(Guid Cohort) : IQuery<IReadOnlyList<CompetenceCard>>
{
    /// <inheritdoc/>
    public Access Access => Access.In(Cohort, Roles.Everyone);
}
