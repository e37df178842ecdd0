using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

[AllowAnonymous]
internal sealed class ResetModel : CohortPage
{
    [BindProperty]
    public ChooseNewPassword Form { get; set; } = new();

    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromQuery(Name = "token")]
    public string Token { get; set; } = "";

    public bool IsOpen { get; private set; }

    public override async Task Load() => IsOpen = await Send(new IsResetOpen(Person, Token ?? ""));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.PersonId = Person;
        Form.Token = Token ?? "";
        await Send(Form);
        return Done("/sign-in", L["Your new password is kept. You can sign in."]);
    }
}
