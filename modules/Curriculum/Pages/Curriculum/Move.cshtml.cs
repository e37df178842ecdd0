using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Placing or moving, by form or after a drag: the conflicts and who is concerned are shown before it is done.</summary>
internal sealed class MoveModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public MoveWorkshop Form { get; set; } = new();

    public GetWorkshop.Answer Now { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> HalfDays { get; private set; } = [];

    public IReadOnlyList<BoardSlot> Parts { get; private set; } = [];

    public IReadOnlyList<Conflict> Conflicts { get; private set; } = [];

    /// <summary>The charter lets this reader place; if not, the page says so and offers nothing.</summary>
    public bool MayPlace => Now.Programme.Context.MayPlace;

    public bool IsChecked => Parts.Count > 0;

    public bool IsForbidden => Conflicts.Any(one => one.IsHard);

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        Now = await Send(new GetWorkshop(Cohort, Form.Id));
        var context = Now.Programme.Context;
        HalfDays = HalfDayChoices.Of(context, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), context.Promo.Zone).Date), Form.Id, L);
        if (Form.Slot is { } slot && Now.Board.Slots.All(one => one.Id != slot))
            Form.Slot = null;
        Parts = Form.Parts(Now.Board, context);
        Conflicts = Parts.Count == 0 ? [] : Placement.Conflicts(Now.Board, Parts, context);
    }

    public Task OnGet()
    {
        ModelState.Clear();
        return Load();
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        _ = When.TryParse(Form.When, out var when);
        var last = await Send(new ListChanges(Cohort, Form.Id, null));
        return Done(CurriculumLinks.Week(Cohort, when.Date), L["On the board: {0}.", when], last is [{ MayUndo: true } first, ..] ? $"/promos/{Cohort}/programme/undo?change={first.Id}" : null);
    }
}
