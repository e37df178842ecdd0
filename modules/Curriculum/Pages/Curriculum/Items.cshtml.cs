using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The run of a workshop: written line by line, taken from a template, shifted when late.</summary>
internal sealed class ItemsModel : WorkshopPage
{
    [BindProperty]
    public SetItems Form { get; set; } = new();

    public IReadOnlyList<WorkshopItem> Items => [.. Workshop.Items.OrderBy(one => one.Position)];

    public override async Task Load()
    {
        await base.Load();
        OnlyFor(Roles.Building);
    }

    [BindProperty(SupportsGet = true)]
    public string Template { get; set; } = "";

    public override async Task OnGet()
    {
        await Load();
        var slot = Now.Board.Slots.Count > 0 ? Now.Board.Slots[0] : null;
        var start = Items.Count > 0 ? Items[0].StartsAt : slot?.StartsAt ?? Now.Programme.Promo.MorningStartsAt;
        var chosen = DayTemplate.All.FirstOrDefault(one => one.Key == Template);
        var lines = chosen is not null
            ? chosen.Items.Select(one => $"{one.Minutes} {one.Title}")
            : Items.Select(one => $"{one.Minutes} {one.Title}");
        Form = new SetItems { Version = Workshop.Version, StartsAt = TimeOnly.MinValue.AddMinutes(start), Lines = string.Join('\n', lines) };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return await Changed(L["The run is written."]);
    }

    public async Task<IActionResult> OnPostShift([FromForm] Guid from, [FromForm] int minutes, [FromForm] int version)
    {
        await Send(new ShiftItems { Cohort = Cohort, Id = Id, From = from, Minutes = minutes, Version = version });
        return Done($"{Here}/items", L["Shifted."]);
    }
}
