using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Exchanging the half-days of two workshops.</summary>
internal sealed class SwapModel : WorkshopPage
{
    [BindProperty]
    public SwapWorkshops Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Mine { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public override async Task Load()
    {
        await base.Load();
        OnlyFor(Roles.Building);
        Mine = [.. Now.Board.Slots.Select(one => new SelectListItem(L["{0} ({1})", new When(one.Date, one.Part), new Duration(one.Minutes)], one.Id.ToString()))];
        Others = [.. Now.Programme.Board.Placed.Where(one => one.Workshop.Id != Id && one.Workshop.State is WorkshopState.Planned or WorkshopState.Draft && one.Slot.Date >= Today && one.Workshop.Id != Id)
            .Select(one => new SelectListItem(L["{0}: {1} ({2})", new When(one.Slot.Date, one.Slot.Part), one.Workshop.Title, new Duration(one.Slot.Minutes)], one.Slot.Id.ToString()))];
    }

    public override async Task OnGet()
    {
        await Load();
        Form = new SwapWorkshops { Version = Workshop.Version, Slot = Now.Board.Slots.Select(one => one.Id).FirstOrDefault() };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return await Changed(L["The two workshops changed places."]);
    }
}
