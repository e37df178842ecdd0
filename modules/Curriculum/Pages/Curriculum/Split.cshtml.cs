using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Splitting a workshop over one more half-day.</summary>
internal sealed class SplitModel : WorkshopPage
{
    [BindProperty]
    public SplitWorkshop Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> HalfDays { get; private set; } = [];

    public override async Task Load()
    {
        await base.Load();
        OnlyFor(Roles.Building);
        HalfDays = HalfDayChoices.Of(Now.Programme.Context, Today, Id, L);
    }

    public override async Task OnGet()
    {
        await Load();
        var first = Now.Board.Slots.MaxBy(one => one.Minutes);
        Form = new SplitWorkshop { Version = Workshop.Version, Slot = first?.Id ?? Guid.Empty, Minutes = (first?.Minutes ?? 0) / 2 };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return await Changed(L["Split: its hours are the same, on one more half-day."]);
    }
}
