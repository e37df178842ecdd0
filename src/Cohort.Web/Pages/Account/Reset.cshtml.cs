using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

[AllowAnonymous]
internal sealed class ResetModel : CohortPage
{
    [BindProperty]
    public ChooseNewPassword Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost([FromRoute] Guid person, [FromQuery] string token)
    {
        Form.PersonId = person;
        Form.Token = token ?? "";
        await Send(Form);
        return Done("/sign-in", L["Your new password is kept. You can sign in."]);
    }
}
