using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using MediatR;

namespace Cohort.Curriculum;

/// <summary>The competences of a promo, for the lists of who knows what.</summary>
internal sealed class CompetenceNames(IMediator mediator) : IKnowsCompetences
{
    public async Task<IReadOnlyList<CompetenceName>> Of(Guid cohort, CancellationToken stop) =>
        [.. (await mediator.Send(new ListCompetences(cohort), stop)).Select(one => new CompetenceName(one.NodeId, $"{one.Code} {one.Statement}".Trim()))];

    public string PathOf(Guid cohort, Guid person) => CurriculumLinks.Standing(cohort, person);
}
