using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance;

/// <summary>The trainees of a promo with where they work and who follows them: of all for who steers, else one's own line.</summary>
internal sealed record GetAlternance(Guid Cohort) : IQuery<GetAlternance.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed record Line(Guid Person, string Name, Guid? Structure, string StructureName, IReadOnlyList<string> Tutors);

    internal sealed record Answer(IReadOnlyList<Line> Lines);

    internal sealed class Handler(AlternanceDb db, Model.Followed followed, CurrentPerson person, IMediator mediator) : IRequestHandler<GetAlternance, Answer>
    {
        public async Task<Answer> Handle(GetAlternance request, CancellationToken cancellationToken)
        {
            var today = await followed.Today(request.Cohort, cancellationToken);
            var members = await mediator.Send(new ListMembers(request.Cohort), cancellationToken);
            var names = members.ToDictionary(one => one.PersonId, one => one.Name);
            var placed = await (from placement in db.Placements
                                join structure in db.Structures on placement.StructureId equals structure.Id
                                where placement.CohortId == request.Cohort && placement.StartsOn <= today && (placement.EndsOn == null || placement.EndsOn >= today)
                                select new { placement.PersonId, structure.Id, structure.Name }).ToListAsync(cancellationToken);
            var tutors = await db.Tutors.Where(one => one.CohortId == request.Cohort && one.From <= today && (one.Until == null || one.Until >= today))
                .Select(one => new { one.TraineeId, one.PersonId }).ToListAsync(cancellationToken);
            var all = person.Steers(request.Cohort);
            return new Answer([.. members.Where(one => one.Role == Role.Trainee && (all || one.PersonId == person.Id)).Select(one => new Line(
                one.PersonId,
                one.Name,
                placed.Find(row => row.PersonId == one.PersonId)?.Id,
                placed.Find(row => row.PersonId == one.PersonId)?.Name ?? "",
                [.. tutors.Where(row => row.TraineeId == one.PersonId && names.ContainsKey(row.PersonId)).Select(row => names[row.PersonId])]))]);
        }
    }
}
