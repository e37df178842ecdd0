using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

internal sealed class PasswordModel : CohortPage
{
    [BindProperty]
    public ChangePassword Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done("/account", L["Your password is changed. Your other sessions are ended."]);
    }
}
