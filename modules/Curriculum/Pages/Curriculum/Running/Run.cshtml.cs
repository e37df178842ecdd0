using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Model.Running;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>The run of a half-day: what happens now with the time left, what comes and when, and the few buttons that move it.</summary>
internal sealed class RunModel : RunPage
{
    [BindProperty]
    public AddRunLine Form { get; set; } = new();

    [BindProperty]
    public PressRun Press { get; set; } = new();

    [BindProperty]
    public MoveWorkshop Move { get; set; } = new();

    [BindProperty]
    public SwapWorkshops Swap { get; set; } = new();

    /// <summary>A line is being written: the page does not read itself again without a script.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Add { get; set; }

    public string Here => CurriculumLinks.Run(Cohort, Date, Part == DayPart.Afternoon);

    /// <summary>What may still be replanned: workshops of this half-day that did not begin.</summary>
    public IReadOnlyList<(BoardWorkshop Workshop, BoardSlot Slot)> Movable => !Now.Builds || !Now.Reading.Programme.Context.MayPlace || Date < Now.Today || Now.State is { IsRunning: false } ? [] :
        [.. Now.Reading.Workshops.Where(one => one.Workshop.State is WorkshopState.Draft or WorkshopState.Planned
            && (!one.Workshop.IsLocked || Now.Reading.Programme.Context.MayPassLocks)
            && Now.Reading.Lines.All(line => line.Source != one.Workshop.Id || line.StartedAt is null))];

    /// <summary>The workshop of the day's other half that one may change places with; none when that half is past.</summary>
    public (BoardWorkshop Workshop, BoardSlot Slot)? Other
    {
        get
        {
            if (Part == DayPart.Afternoon && Date == Now.Today)
                return null;
            var found = Now.Reading.Programme.Board.On(Date, Part == DayPart.Morning ? DayPart.Afternoon : DayPart.Morning)
                .Where(one => one.Workshop.State is WorkshopState.Draft or WorkshopState.Planned && !one.Workshop.IsLocked).Take(1).ToList();
            return found.Count > 0 ? found[0] : null;
        }
    }

    public override async Task Load()
    {
        await base.Load();
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    /// <summary>The half-days at the centre still to come, the next with room for it first chosen.</summary>
    public IReadOnlyList<SelectListItem> Halves(BoardWorkshop workshop, BoardSlot slot)
    {
        var context = Now.Reading.Programme.Context;
        var coming = context.Calendar.Where(one => one.Kind == HalfDayKind.Centre && (one.Date, one.Part).CompareTo((Date, Part)) > 0).Take(20).ToList();
        var free = coming.FindIndex(one => context.Board.Taken(one.Date, one.Part, workshop.Id) + slot.Minutes <= context.Promo.HalfDayMinutes);
        return [.. HalfDayChoices.Of(context with { Calendar = coming }, Now.Today, workshop.Id, L)
            .Select((one, index) => new SelectListItem(one.Text, one.Value, index == Math.Max(0, free)))];
    }

    public async Task<IActionResult> OnPost()
    {
        await Send(Of(Form));
        return Done(Here, L["It comes next."]);
    }

    public async Task<IActionResult> OnPostStart()
    {
        await Send(Of(new StartRun()));
        return LocalRedirect(Here);
    }

    public async Task<IActionResult> OnPostPress()
    {
        var moved = await Send(Of(Press));
        return moved ? LocalRedirect(Here) : Done(Here, L["Somebody pressed before you: this is where we are."]);
    }

    public async Task<IActionResult> OnPostMove()
    {
        Move.Cohort = Cohort;
        await Send(Move);
        _ = When.TryParse(Move.When, out var when);
        return await Replanned(Move.Id, L["On the board: {0}.", when]);
    }

    public async Task<IActionResult> OnPostSwap()
    {
        Swap.Cohort = Cohort;
        await Send(Swap);
        return await Replanned(Swap.Id, L["The two workshops changed places."]);
    }

    private async Task<IActionResult> Replanned(Guid workshop, string said)
    {
        var last = await Send(new ListChanges(Cohort, workshop, null));
        return Done(Here, said, last is [{ MayUndo: true } first, ..] ? $"/promos/{Cohort}/programme/undo?change={first.Id}" : null);
    }
}
