using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;
using MediatR;

namespace Cohort.Curriculum.Answers;

internal sealed class WhenStandingsAreAsked(ObservationReader reader) : IRequestHandler<ListStandings, IReadOnlyList<CompetenceStanding>>
{
    public async Task<IReadOnlyList<CompetenceStanding>> Handle(ListStandings request, CancellationToken cancellationToken) =>
        [.. (await reader.Standings(request.Cohort, cancellationToken)).All.Where(one => request.Person is null || one.Person == request.Person)];
}

internal sealed class WhenCompetenceDecisionsAreAsked(ObservationReader reader, HeirReader heirs) : IRequestHandler<ListCompetenceDecisions, IReadOnlyList<CompetenceDecisionCard>>
{
    public async Task<IReadOnlyList<CompetenceDecisionCard>> Handle(ListCompetenceDecisions request, CancellationToken cancellationToken)
    {
        var followed = await heirs.Read(request.Cohort, cancellationToken);
        return [.. (await reader.Decisions(request.Cohort, request.Person, cancellationToken)).Select(one =>
            new CompetenceDecisionCard(one.Id, one.PersonId, followed.Of(one.NodeId), one.Outcome, one.Grounds, one.By, one.ByName, one.At, [.. one.RestsOn.Select(ground => ground.ObservationId)]))];
    }
}
