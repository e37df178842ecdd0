using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Places;

internal sealed class AddModel : PromoPage
{
    [BindProperty]
    public AddPlace Form { get; set; } = new();

    public override async Task Load()
    {
        await Send(new GetPromo(Cohort));
        OnlyFor(Roles.Steering);
    }

    public async Task OnGet()
    {
        await Load();
        Form.Id = Guid.CreateVersion7();
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CohortsLinks.Places(Cohort), L["The place is added."]);
    }
}
