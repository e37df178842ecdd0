using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Structures;

/// <summary>One structure, with who of the promo works there and which of the promo are close to it. Outside the promo it is only for who steers.</summary>
internal sealed record GetStructure(Guid Cohort, Guid Id) : IQuery<GetStructure.Answer>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed record Answer(Structure Structure, IReadOnlyList<(Guid Person, string Name)> People, IReadOnlyList<(Structure Structure, Likeness Why)> Close, bool MayCorrect);

    internal sealed class Handler(AlternanceDb db, Followed followed, StructureDesk desk, CurrentPerson person, IMediator mediator) : IRequestHandler<GetStructure, Answer>
    {
        public async Task<Answer> Handle(GetStructure request, CancellationToken cancellationToken)
        {
            var one = NotFound.IfNull(await db.Structures.AsNoTracking().FirstOrDefaultAsync(row => row.Id == request.Id, cancellationToken));
            var placed = await db.Placements.AsNoTracking().Where(row => row.CohortId == request.Cohort).Select(row => new { row.StructureId, row.PersonId, row.EndsOn }).ToListAsync(cancellationToken);
            if (!person.Steers(request.Cohort) && !placed.Exists(row => row.StructureId == one.Id))
                throw new NotFound();
            var today = await followed.Today(request.Cohort, cancellationToken);
            var here = placed.Where(row => row.StructureId == one.Id && (row.EndsOn is null || row.EndsOn >= today)).Select(row => row.PersonId).ToHashSet();
            var members = await mediator.Send(new ListMembers(request.Cohort), cancellationToken);
            var near = await db.Structures.AsNoTracking().Where(row => row.Id != one.Id && db.Placements.Any(held => held.StructureId == row.Id && held.CohortId == request.Cohort)).OrderBy(row => row.Normal).ToListAsync(cancellationToken);
            return new Answer(
                one,
                [.. members.Where(row => here.Contains(row.PersonId)).Select(row => (row.PersonId, row.Name))],
                [.. near.Select(other => (other, Likeness.Of(one, other))).Where(row => row.Item2.Weight > 0).OrderByDescending(row => row.Item2.Weight).ThenBy(row => row.other.Normal, StringComparer.Ordinal)],
                await desk.MayCorrect(request.Cohort, one, cancellationToken));
        }
    }
}
