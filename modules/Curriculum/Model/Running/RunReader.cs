using System.Collections.Concurrent;
using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum;
using Cohort.Kernel.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Model.Running;

/// <summary>Reads a half-day as it is to run or ran, in a fixed number of statements; it stays in memory until something of the promo changes.</summary>
internal sealed class RunReader(CurriculumDb db, PromoMemory memory, IMediator mediator)
{
    public async Task<RunReading> Read(Guid cohort, DateOnly date, DayPart part, CancellationToken stop)
    {
        var programme = await mediator.Send(new GetProgramme(cohort), stop);
        var halves = await memory.Read(cohort, () => Task.FromResult(new Halves()), stop);
        if (!halves.All.TryGetValue((date, part), out var half))
            halves.All[(date, part)] = half = await ReadHalf(cohort, date, part, stop);
        var plan = RunPlan.Of(Parts(programme.Board, half, date, part), half.Rituals, programme.Promo.StartOf(part));
        var lines = half.Sheet is null ? plan : half.Sheet.EndedAt is null ? RunPlan.Merge(half.Steps, plan) : half.Steps;
        return new RunReading(programme, date, part, half.Sheet, plan, lines, [.. half.Rituals.Select(one => one.Id)]);
    }

    private static IReadOnlyList<RunPart> Parts(ProgrammeBoard board, Half half, DateOnly date, DayPart part) =>
        [.. board.On(date, part).Select(one => new RunPart(
            one.Workshop.Id,
            one.Workshop.Title,
            one.Slot.StartsAt,
            one.Slot.Minutes,
            one.Workshop.Slots.TakeWhile(slot => slot.Id != one.Slot.Id).Sum(slot => slot.Minutes),
            one.Workshop.Slots.Count == 1,
            [.. half.Items[one.Workshop.Id]]))];

    private async Task<Half> ReadHalf(Guid cohort, DateOnly date, DayPart part, CancellationToken stop)
    {
        var sheet = await db.RunSheets.AsNoTracking().Include(one => one.Steps).FirstOrDefaultAsync(one => one.CohortId == cohort && one.Date == date && one.Part == part, stop);
        var items = await (from workshop in db.Workshops.AsNoTracking()
                           where workshop.CohortId == cohort && workshop.Slots.Any(slot => slot.Date == date && slot.Part == part)
                           from item in workshop.Items
                           orderby item.Position
                           select new { item.WorkshopId, item.Title, item.StartsAt, item.Minutes }).ToListAsync(stop);
        var rituals = await db.RitualUses.AsNoTracking().Where(one => one.CohortId == cohort && one.Date == date && one.Part == part)
            .OrderBy(one => one.KeptAt).ThenBy(one => one.Id).Select(one => new { one.Id, one.Title, one.Moment, one.Minutes }).ToListAsync(stop);
        return new Half(
            sheet is null ? null : new RunState(sheet.Version, sheet.StartedAt, sheet.EndedAt),
            [.. (sheet?.Steps ?? []).Select(RunLine.Of).OrderBy(one => one.PlannedAt).ThenBy(one => one.Position)],
            items.ToLookup(one => one.WorkshopId, one => (one.Title, one.StartsAt, one.Minutes)),
            [.. rituals.Select(one => (one.Id, one.Title, one.Moment, one.Minutes))]);
    }

    // Half-days that were read while one state of the promo held.
    private sealed class Halves
    {
        public ConcurrentDictionary<(DateOnly, DayPart), Half> All { get; } = new();
    }

    private sealed record Half(RunState? Sheet, IReadOnlyList<RunLine> Steps, ILookup<Guid, (string Title, int StartsAt, int Minutes)> Items, IReadOnlyList<(Guid Id, string Title, RitualMoment Moment, int Minutes)> Rituals);
}

/// <summary>Where a half-day that was started stands.</summary>
internal sealed record RunState(int Version, DateTime StartedAt, DateTime? EndedAt)
{
    public bool IsRunning => EndedAt is null;
}

/// <summary>A half-day to run: the programme around it, and its lines. Nothing of the reader and nothing of the time is in it.</summary>
/// <param name="State">Null: nobody started it.</param>
/// <param name="Plan">The lines as the programme has them.</param>
/// <param name="Lines">The lines as they run.</param>
/// <param name="Rituals">Rituals that were kept for this half-day.</param>
internal sealed record RunReading(GetProgramme.Answer Programme, DateOnly Date, DayPart Part, RunState? State, IReadOnlyList<RunLine> Plan, IReadOnlyList<RunLine> Lines, IReadOnlyList<Guid> Rituals)
{
    public PromoCard Promo => Programme.Promo;

    public bool IsRunning => State is { IsRunning: true };

    public RunLine? Current => IsRunning ? Lines.FirstOrDefault(one => one.IsCurrent) : null;

    /// <summary>The workshops of the half-day, in order.</summary>
    public IReadOnlyList<(BoardWorkshop Workshop, BoardSlot Slot)> Workshops => Programme.Board.On(Date, Part);

    /// <summary>The times as things stand.</summary>
    public RunForecast Forecast(DateTime now) => RunClock.Forecast(Lines, IsRunning ? now : null, Date, Promo.Zone);

    /// <summary>What shows of it: two that are equal look the same.</summary>
    public string Look => string.Join('|', Lines.Select(one => $"{one.Step}{one.Source}{one.Title}{one.PlannedAt}/{one.Minutes}/{one.StartedAt?.Ticks}/{one.EndedAt?.Ticks}/{one.IsSkipped}").Prepend($"{State?.Version} {State?.IsRunning}"));
}
