using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>Where a trainee's own link leads: one half-day, one button, no sign-in.</summary>
[AllowAnonymous]
internal sealed class ByLinkModel : CohortPage
{
    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    public SignByLink Form { get; set; } = new();

    public OpenLink.Answer? Now { get; private set; }

    public override async Task Load()
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Now = await Send(new OpenLink(Token));
        if (!WasSent())
            Form = new SignByLink { Id = Guid.CreateVersion7() };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Token, Form.Device) = (Token, DeviceMark.Of(HttpContext));
        await Send(Form);
        return Done(Model.Sheets.SignLink.Path(Token), L["You signed."]);
    }
}
