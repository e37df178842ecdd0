using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Answers;

internal sealed class WhenWhereaboutsAreAsked(Days days, IMediator mediator) : IRequestHandler<ListWhereabouts, IReadOnlyList<WhereCard>>
{
    public async Task<IReadOnlyList<WhereCard>> Handle(ListWhereabouts request, CancellationToken cancellationToken)
    {
        var people = (await mediator.Send(new ListMembers(request.Cohort), cancellationToken)).Where(one => one.Role is Role.Trainee).Select(one => one.PersonId).ToList();
        var all = await days.DaysOfAll(request.Cohort, people, request.From, request.To, cancellationToken);
        return [.. all.SelectMany(one => one.Value.Select(half => new WhereCard(one.Key, half.Date, half.Part == DayPart.Afternoon, Where(half.Kind))))];
    }

    private static Whereabouts Where(HalfDayKind kind) => kind switch
    {
        HalfDayKind.Centre => Whereabouts.Centre,
        HalfDayKind.Structure => Whereabouts.Structure,
        _ => Whereabouts.Off,
    };
}

internal sealed class WhenEmployersAreAsked(AlternanceDb db) : IRequestHandler<ListEmployers, IReadOnlyList<EmployerCard>>
{
    public async Task<IReadOnlyList<EmployerCard>> Handle(ListEmployers request, CancellationToken cancellationToken)
    {
        var day = request.On;
        var placements = await db.Placements.AsNoTracking().Include(one => one.Tutors).Where(one => one.CohortId == request.Cohort && one.StartsOn <= day && (one.EndsOn == null || one.EndsOn >= day)).ToListAsync(cancellationToken);
        var ids = placements.Select(one => one.StructureId).Distinct().ToList();
        var structures = await db.Structures.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancellationToken);
        return [.. placements.GroupBy(one => one.PersonId).Select(one => one.OrderByDescending(placement => placement.StartsOn).First()).Where(one => structures.ContainsKey(one.StructureId))
            .Select(one => new EmployerCard(one.PersonId, structures[one.StructureId].Name, structures[one.StructureId].Siret, [.. one.Tutors.Where(tutor => tutor.IsOn(day)).Select(tutor => tutor.PersonId).Distinct()]))];
    }
}
