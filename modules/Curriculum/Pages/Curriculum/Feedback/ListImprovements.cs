using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>Complaints and improvements that this reader may see, open ones first; what is for the trainers alone only for them and who asked.</summary>
internal sealed record ListImprovements(Guid Cohort) : IQuery<ListImprovements.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(PromoCard Promo, IReadOnlyList<Improvement> All, IReadOnlyDictionary<Guid, MemberCard> Members)
    {
        public IReadOnlyList<Improvement> Open => [.. All.Where(one => one.ClosedAt is null).OrderBy(one => one.At)];

        public IReadOnlyList<Improvement> Closed => [.. All.Where(one => one.ClosedAt is not null).OrderByDescending(one => one.ClosedAt)];

        /// <summary>The name of somebody who is still here.</summary>
        public string? Name(Guid? person) => person is { } id && Members.TryGetValue(id, out var member) ? member.Name : null;
    }

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, IMediator mediator) : IRequestHandler<ListImprovements, Answer>
    {
        public async Task<Answer> Handle(ListImprovements request, CancellationToken cancellationToken)
        {
            var (cohort, me, steers) = (request.Cohort, person.Id, person.Steers(request.Cohort));
            return new Answer(
                await mediator.Send(new GetPromo(cohort), cancellationToken),
                await db.Improvements.AsNoTracking().Where(one => one.CohortId == cohort && (steers || !one.IsReserved || one.By == me)).ToListAsync(cancellationToken),
                (await mediator.Send(new ListMembers(cohort), cancellationToken)).ToDictionary(one => one.PersonId));
        }
    }
}
