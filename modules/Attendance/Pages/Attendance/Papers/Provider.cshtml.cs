using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>The training body as papers name it.</summary>
internal sealed class ProviderModel : CohortPage
{
    [BindProperty]
    public SaveProvider Form { get; set; } = new();

    /// <summary>What is kept; after a conflict it is shown beside what was typed.</summary>
    public SaveProvider Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetProvider());

    public async Task OnGet()
    {
        await Load();
        Form = Now;
    }

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done("/upkeep/provider", L["Saved."]);
    }
}
