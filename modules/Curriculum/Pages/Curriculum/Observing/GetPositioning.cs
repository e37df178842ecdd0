using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>What the reader, a trainee, said of where they stand. Nobody can ask for another's.</summary>
internal sealed record GetPositioning(Guid Cohort) : IQuery<GetPositioning.Answer>
{
    public Access Access => Access.In(Cohort, Role.Trainee);

    internal sealed record Answer(IReadOnlyList<CompetenceCard> Competences, Positioning? Said, Heirs Heirs)
    {
        /// <summary>What they said of a competence, or null; what they said before the promo moved stands on the one that took over.</summary>
        public PositioningLine? Of(Guid node) => Said?.Lines.Find(one => one.NodeId == node) ?? Said?.Lines.Find(one => Heirs.Of(one.NodeId) == node);
    }

    internal sealed class Handler(CurriculumDb db, HeirReader heirs, CurrentPerson person, IMediator mediator) : IRequestHandler<GetPositioning, Answer>
    {
        public async Task<Answer> Handle(GetPositioning request, CancellationToken cancellationToken)
        {
            if (person.RoleIn(request.Cohort) != Role.Trainee)
                throw new Forbidden();
            return new Answer(
                await mediator.Send(new ListCompetences(request.Cohort), cancellationToken),
                await db.Positionings.AsNoTracking().Include(one => one.Lines).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == person.Id, cancellationToken),
                await heirs.Read(request.Cohort, cancellationToken));
        }
    }
}
