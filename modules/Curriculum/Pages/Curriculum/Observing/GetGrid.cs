using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Everybody and every competence: what each voice saw last, what was decided, what is planned.</summary>
internal sealed record GetGrid(Guid Cohort) : IQuery<GetGrid.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <param name="Promo">The promo.</param>
    /// <param name="Competences">Its competences.</param>
    /// <param name="Planned">Those that a workshop touches, planned or held.</param>
    /// <param name="People">Those who learn, or did, by name.</param>
    /// <param name="Standings">Where they stand.</param>
    internal sealed record Answer(PromoCard Promo, IReadOnlyList<CompetenceCard> Competences, IReadOnlySet<Guid> Planned, IReadOnlyList<MemberCard> People, PromoStandings Standings);

    internal sealed class Handler(ObservationReader reader, IMediator mediator) : IRequestHandler<GetGrid, Answer>
    {
        public async Task<Answer> Handle(GetGrid request, CancellationToken cancellationToken)
        {
            var programme = await mediator.Send(new GetProgramme(request.Cohort), cancellationToken);
            var people = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role == Role.Trainee).ToList();
            return new Answer(
                programme.Promo,
                programme.Competences,
                programme.Board.Workshops.Where(one => one.Counts).SelectMany(one => one.Shares).Select(one => one.NodeId).ToHashSet(),
                people,
                await reader.Standings(request.Cohort, cancellationToken));
        }
    }
}
