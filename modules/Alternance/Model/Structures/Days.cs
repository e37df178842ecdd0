using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Model.Structures;

/// <summary>
/// Reads where trainees are, half-day by half-day. It asks nobody's leave: whoever reads has been let in by
/// <see cref="Followed"/> or steers the promo.
/// </summary>
internal sealed class Days(AlternanceDb db, PromoMemory memory, IMediator mediator)
{
    /// <summary>One trainee's half-days between two dates, both included, in order.</summary>
    public async Task<IReadOnlyList<WhereHalf>> DaysOf(Guid cohort, Guid person, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var calendar = await mediator.Send(new GetCalendar(cohort, from, to), stop);
        var path = await mediator.Send(new FindPath(cohort, person), stop);
        var said = (await Said(cohort, stop)).Where(one => one.PersonId == person && one.Date >= from && one.Date <= to).ToList();
        return WhereTo.Of(calendar, path, said, from, to);
    }

    /// <summary>The same for several trainees at once, in as many statements; for who builds the promo.</summary>
    public async Task<IReadOnlyDictionary<Guid, IReadOnlyList<WhereHalf>>> DaysOfAll(Guid cohort, IReadOnlyCollection<Guid> people, DateOnly from, DateOnly to, CancellationToken stop)
    {
        var calendar = await mediator.Send(new GetCalendar(cohort, from, to), stop);
        var paths = (await mediator.Send(new ListPaths(cohort), stop)).ToDictionary(one => one.PersonId);
        var said = (await Said(cohort, stop)).Where(one => one.Date >= from && one.Date <= to).ToLookup(one => one.PersonId);
        return people.ToDictionary(one => one, one => WhereTo.Of(calendar, paths.GetValueOrDefault(one), said[one], from, to));
    }

    // Asked by every Today, and changed now and then.
    private Task<IReadOnlyList<DayException>> Said(Guid cohort, CancellationToken stop) =>
        memory.Read<IReadOnlyList<DayException>>(cohort, async () => await db.Exceptions.AsNoTracking().Where(one => one.CohortId == cohort).ToListAsync(stop), stop);
}
