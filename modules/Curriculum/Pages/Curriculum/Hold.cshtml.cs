using System.Globalization;
using Cohort.Curriculum.Model.Programme;
using Cohort.Curriculum.Pages.Curriculum.Running;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Saying what was really done: minutes and competences.</summary>
internal sealed class HoldModel : WorkshopPage
{
    [BindProperty]
    public HoldWorkshop Form { get; set; } = new();

    /// <summary>What the run of its half-days measured, in minutes; 0: nobody ran it.</summary>
    public int Measured { get; private set; }

    public string? Typed(string field) => ModelState.TryGetValue(field, out var entry) ? entry.AttemptedValue : null;

    public override async Task Load()
    {
        await base.Load();
        OnlyFor(Roles.Building);
        Measured = await Send(new GetRunMinutes(Cohort, Id));
    }

    public override async Task OnGet()
    {
        await Load();
        EditWorkshopModel.Fill(Form, Workshop);
        Form.Version = Workshop.Version;
        if (Workshop.State == WorkshopState.Held)
        {
            Form.Minutes = Workshop.Slots.Sum(one => one.HeldMinutes);
            Form.Shares = Workshop.Competences.Where(one => one.HeldMinutes > 0).ToDictionary(one => one.NodeId, one => Minutes.Format(one.HeldMinutes, CultureInfo.CurrentCulture));
            Form.Touched = [.. Form.Shares.Keys];
        }
        else if (Measured is > 0 and <= WorkshopForm.MostMinutes)
        {
            Form.Minutes = Math.Max(5, Measured);
            // The minutes of the plan would no longer add up: those ticked share the real ones.
            Form.Shares = [];
        }
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return await Changed(L["Held: its hours now count as done."]);
    }
}
