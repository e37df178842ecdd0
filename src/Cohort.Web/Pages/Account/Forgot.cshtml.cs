using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

[AllowAnonymous]
internal sealed class ForgotModel : CohortPage
{
    [BindProperty]
    public AskForReset Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done("/sign-in", L["If an account has this address, a message is on its way. It may take a few minutes; look among the unwanted messages too."]);
    }
}
