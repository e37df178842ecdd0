using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
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

internal sealed class WhenEmployersAreAsked(AlternanceDb db, PromoMemory memory) : IRequestHandler<ListEmployers, IReadOnlyList<EmployerCard>>
{
    // The contracts of a promo and their structures, whatever the day: every Today asks where somebody is expected.
    private sealed record OfAll(IReadOnlyList<Placement> Placements, IReadOnlyDictionary<Guid, Structure> Structures);

    public async Task<IReadOnlyList<EmployerCard>> Handle(ListEmployers request, CancellationToken cancellationToken)
    {
        var day = request.On;
        var known = await memory.Read(request.Cohort, () => Read(request.Cohort, cancellationToken), cancellationToken);
        return [.. known.Placements.Where(one => one.StartsOn <= day && !(one.EndsOn < day)).GroupBy(one => one.PersonId).Select(one => one.OrderByDescending(placement => placement.StartsOn).First()).Where(one => known.Structures.ContainsKey(one.StructureId))
            .Select(one => new EmployerCard(one.PersonId, known.Structures[one.StructureId].Name, known.Structures[one.StructureId].Siret, [.. one.Tutors.Where(tutor => tutor.IsOn(day)).Select(tutor => tutor.PersonId).Distinct()]))];
    }

    private async Task<OfAll> Read(Guid cohort, CancellationToken stop)
    {
        var placements = await db.Placements.AsNoTracking().Include(one => one.Tutors).Where(one => one.CohortId == cohort).ToListAsync(stop);
        var ids = placements.Select(one => one.StructureId).Distinct().ToList();
        return new OfAll(placements, await db.Structures.AsNoTracking().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, stop));
    }
}
