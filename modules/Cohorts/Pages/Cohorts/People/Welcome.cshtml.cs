using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.People;

internal sealed class WelcomeModel : PromoPage
{
    [BindProperty]
    public SayExpectation Form { get; set; } = new();

    public override Task Load() => Send(new GetPromo(Cohort));

    public async Task OnGet()
    {
        await Load();
        Form.Text = await Send(new GetMyExpectation(Cohort)) ?? "";
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done($"/promos/{Cohort}/today", L["Thank you. The promo can read it."]);
    }
}
