using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>What is missing before the exam, of one trainee or of all (null, for who steers). A trainee asks for themselves.</summary>
internal sealed record GetMissing(Guid Cohort, Guid? Person) : IQuery<IReadOnlyList<GetMissing.Lacks>>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Lacks(MemberCard Person, IReadOnlyList<MissingBlock> Blocks)
    {
        public bool IsComplete => Blocks.All(one => one.IsComplete);

        /// <summary>They never said where they stand on anything.</summary>
        public bool NeverSpoke { get; init; }
    }

    internal sealed class Handler(ObservationReader reader, CurrentPerson person, IMediator mediator) : IRequestHandler<GetMissing, IReadOnlyList<Lacks>>
    {
        public async Task<IReadOnlyList<Lacks>> Handle(GetMissing request, CancellationToken cancellationToken)
        {
            var steers = person.Steers(request.Cohort);
            var trainees = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken))
                .Where(one => one.Role == Role.Trainee && (steers || one.PersonId == person.Id) && (request.Person is null || one.PersonId == request.Person)).ToList();
            if (request.Person is not null && trainees.Count == 0)
                throw new NotFound();
            var competences = (await mediator.Send(new GetProgramme(request.Cohort), cancellationToken)).Competences;
            var standings = await reader.Standings(request.Cohort, cancellationToken);
            return [.. trainees.Select(one => new Lacks(one, MissingRules.Of(one.PersonId, competences, standings)))
                .Select(one => one with { NeverSpoke = competences.Count > 0 && one.Blocks.Sum(block => block.BySelf.Count) == competences.Count })];
        }
    }
}
