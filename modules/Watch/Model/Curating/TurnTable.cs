using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Curating;

/// <summary>What the turns of a promo are computed from; in memory until something of the promo changes.</summary>
/// <param name="Promo">The promo.</param>
/// <param name="Dates">Its days at the centre, in order, with the half-days of each.</param>
/// <param name="Trainees">Those who take turns, by name.</param>
/// <param name="Paths">The individual paths, by person.</param>
/// <param name="Fixed">Turns that were, and those set for later.</param>
/// <param name="Passes">Who cannot, and when.</param>
internal sealed record TurnTable(
    PromoCard Promo, IReadOnlyList<(DateOnly Date, IReadOnlyList<DayPart> Parts)> Dates, IReadOnlyList<MemberCard> Trainees, IReadOnlyDictionary<Guid, PathCard> Paths,
    IReadOnlyList<Turn> Fixed, IReadOnlySet<Turn> Passes)
{
    /// <summary>How far ahead a turn can be looked up, swapped or set, in days at the centre.</summary>
    public const int Ahead = 30;

    /// <summary>The turns of the next days at the centre, that of today first if there is one.</summary>
    public IReadOnlyList<Turn> Coming(DateOnly today, int days = Ahead) =>
        Rotation.Plan([.. Dates.Where(one => one.Date >= today).Take(days).Select(one => one.Date)], [.. Trainees.Select(one => one.PersonId)], [.. Fixed.Where(one => one.Date < today || Holds(one))], IsThere);

    /// <summary>Whose turn it is on a date, or null: nobody's, or it is over, or too far away.</summary>
    public Turn? On(DateOnly date, DateOnly today) => Coming(today).Select(one => (Turn?)one).FirstOrDefault(one => one!.Value.Date == date);

    /// <summary>This person is at the centre on that date, and did not pass.</summary>
    public bool IsThere(Guid person, DateOnly date)
    {
        if (Passes.Contains(new Turn(date, person)))
            return false;
        if (!Paths.TryGetValue(person, out var path))
            return true;
        return !(date < path.ArrivesOn) && Parts(date).Any(part => !path.Steps.Any(step => step.Date == date && step.Part == part && step.Kind != PathKind.Added));
    }

    /// <summary>What was set for later is void once the person left, or is not there that day.</summary>
    public bool Holds(Turn turn) => Trainees.Any(one => one.PersonId == turn.Person) && IsThere(turn.Person, turn.Date) && Parts(turn.Date).Count > 0;

    private IReadOnlyList<DayPart> Parts(DateOnly date) => Dates.FirstOrDefault(one => one.Date == date).Parts ?? [];
}

/// <summary>Reads it.</summary>
internal sealed class TurnReader(WatchDb db, PromoMemory memory, IMediator mediator)
{
    public Task<TurnTable> Read(Guid cohort, CancellationToken stop) => memory.Read(cohort, async () =>
    {
        var halves = await mediator.Send(new GetCalendar(cohort), stop);
        var members = await mediator.Send(new ListMembers(cohort), stop);
        var turns = await db.Turns.Where(one => one.CohortId == cohort).OrderBy(one => one.Date).Select(one => new Turn(one.Date, one.PersonId)).ToListAsync(stop);
        var passes = await db.Passes.Where(one => one.CohortId == cohort).Select(one => new Turn(one.Date, one.PersonId)).ToListAsync(stop);
        return new TurnTable(
            await mediator.Send(new GetPromo(cohort), stop),
            [.. halves.Where(one => one.Kind == HalfDayKind.Centre).GroupBy(one => one.Date).OrderBy(one => one.Key).Select(one => (one.Key, (IReadOnlyList<DayPart>)[.. one.Select(half => half.Part)]))],
            [.. members.Where(one => one.Role == Role.Trainee)],
            (await mediator.Send(new ListPaths(cohort), stop)).ToDictionary(one => one.PersonId),
            turns,
            passes.ToHashSet());
    }, stop);
}
