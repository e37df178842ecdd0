using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>What Today says of the programme: the day in a sentence, what waits for a decision, the two half-days, the hours.</summary>
internal sealed record DayView(GetProgramme.Answer Programme, TodayContext Context, bool Steers, bool Builds, Guid Reader)
{
    public Guid Cohort => Context.Cohort;

    public IReadOnlyList<BoardCard> On(DayPart part) => [.. Programme.Board.On(Context.Date, part)
        .Select(one => new BoardCard(Cohort, one.Workshop, one.Slot, Programme, Placement.Standing(one.Workshop, [one.Slot], Programme.Context)))];

    /// <summary>Workshops whose last half-day is past and of which nobody said that they were held.</summary>
    public IReadOnlyList<BoardWorkshop> Unsaid => field ??= [.. Programme.Board.Workshops
        .Where(one => one.State == WorkshopState.Planned && one.Slots.Count > 0 && one.Slots.Max(slot => slot.Date) < Context.Date && Programme.Context.MayValidate && (Steers || one.IsLedBy(Reader)))
        .OrderBy(one => one.Slots[0].Date)];

    /// <summary>Workshops of the coming days that have a problem.</summary>
    public IReadOnlyList<BoardWorkshop> Clashing => field ??= [.. Programme.Board.Workshops
        .Where(one => one.State == WorkshopState.Planned && one.Slots.Any(slot => slot.Date >= Context.Date) && Programme.Clashes(one.Id))
        .OrderBy(one => one.Slots[0].Date).Take(5)];

    /// <summary>Competences without an hour.</summary>
    public IReadOnlyList<Contracts.CompetenceCard> Uncovered => field ??= [.. Programme.Coverage.Where(one => one.Placed == 0).Select(one => one.Competence)];

    /// <summary>The next half-day with something on the board.</summary>
    public When? Next => Programme.Board.Placed.Where(one => one.Slot.Date > Context.Date).Select(one => (When?)new When(one.Slot.Date, one.Slot.Part)).FirstOrDefault();

    public int Week => Programme.Promo.WeekOf(Context.Date) ?? 0;
}

/// <summary>Reads the programme once for all the panels of a Today.</summary>
internal sealed class DayReader(IMediator mediator, CurrentPerson person)
{
    private DayView? day;

    public async Task<DayView?> Read(TodayContext context, CancellationToken stop)
    {
        if (context.Role == Role.Tutor)
            return null;
        return day ??= new DayView(await mediator.Send(new GetProgramme(context.Cohort), stop), context, person.Steers(context.Cohort), person.Builds(context.Cohort), person.Id);
    }
}

internal sealed class LeadPanel(DayReader reader) : ITodayPanel
{
    public int Order => 0;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop) =>
        await reader.Read(context, stop) is { } day ? new TodayPart("/Pages/Curriculum/_TodayLead.cshtml", day, false) : null;
}

internal sealed class DecidePanel(DayReader reader) : ITodayPanel
{
    public int Order => 10;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop) =>
        await reader.Read(context, stop) is { Builds: true } day ? new TodayPart("/Pages/Curriculum/_TodayDecide.cshtml", day, false) : null;
}

internal sealed class DayPanel(DayReader reader) : ITodayPanel
{
    public int Order => 20;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop) =>
        await reader.Read(context, stop) is { } day ? new TodayPart("/Pages/Curriculum/_TodayDay.cshtml", day, false) : null;
}

internal sealed class HoursPanel(DayReader reader) : ITodayPanel
{
    public int Order => 30;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop) =>
        await reader.Read(context, stop) is { } day ? new TodayPart("/Pages/Curriculum/_TodayHours.cshtml", day, true) : null;
}
