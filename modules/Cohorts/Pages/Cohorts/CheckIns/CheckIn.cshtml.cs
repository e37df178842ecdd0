using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.CheckIns;

internal sealed class CheckInModel : PromoPage
{
    [BindProperty]
    public SayWeather Form { get; set; } = new();

    [BindProperty]
    public AddWord More { get; set; } = new();

    public GetSky.Answer Now { get; private set; } = null!;

    public override async Task Load()
    {
        Now = await Send(new GetSky(Cohort));
        if (!WasSent("Word"))
            More = new AddWord { Word = Now.Me?.Word ?? "", IsNamed = Now.Me?.IsNamed ?? false };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(CohortsLinks.CheckIn(Cohort), L["Thank you. You can change it until the day ends."]);
    }

    public async Task<IActionResult> OnPostWord()
    {
        More.Cohort = Cohort;
        await Send(More);
        return Done(CohortsLinks.CheckIn(Cohort), L["Saved."]);
    }
}
