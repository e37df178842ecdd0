using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots.Guests;

/// <summary>The page of a guest's link. Opening it changes nothing: what reads mail before people do opens links.</summary>
[AllowAnonymous]
internal sealed class GuestModel : CohortPage
{
    [FromRoute]
    public string Token { get; set; } = "";

    [BindProperty]
    public ComeAsGuest Form { get; set; } = new();

    public GetGuestSlot.Answer? Told { get; private set; }

    public override async Task Load()
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Told = await Send(new GetGuestSlot(Token));
        if (Told is not null && !WasSent())
            (Form.Dates, Form.Follows, Form.Explains) = ([.. Told.Lines.Where(one => one.Mine).Select(one => one.Date)], Told.Follows, Told.Explains);
    }

    public async Task<IActionResult> OnGet()
    {
        await Load();
        var page = Page();
        page.StatusCode = Told is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK;
        return page;
    }

    public async Task<IActionResult> OnPost()
    {
        if (await Send(new GetGuestSlot(Token)) is null)
            return await OnGet();
        Form.Token = Token;
        await Send(Form);
        return Done($"/guest/slots/{Uri.EscapeDataString(Token)}", L["Thank you: it is noted."]);
    }
}
