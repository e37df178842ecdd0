using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

internal sealed class MyListsModel : CohortPage
{
    [BindProperty]
    public SaveMyLists Form { get; set; } = new();

    public GetMyLists.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetMyLists());

    public async Task OnGet()
    {
        await Load();
        Form = Now.Form;
    }

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done(CohortsLinks.MyLists, L["Saved."]);
    }

    public async Task<IActionResult> OnPostRenew()
    {
        // The button alone is sent: after a refusal the lists are shown as they stand.
        ModelState.Clear();
        Form = (await Send(new GetMyLists())).Form;
        await Send(new RenewConsent());
        return Done(CohortsLinks.MyLists, L["The directory shows you for a year more."]);
    }
}
