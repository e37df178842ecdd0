using Cohort.Attendance.Pages.Attendance.Signing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Sheets;

/// <summary>What who steers does so that others sign: links, the tablet; and signatures that are struck.</summary>
internal sealed partial class SheetModel
{
    [BindProperty]
    public StrikeSignature Strike { get; set; } = new();

    /// <summary>How it was signed, for who steers; else null.</summary>
    public GetWays.Answer? Ways { get; private set; }

    public async Task<IActionResult> OnPostLinks()
    {
        var sent = await Send(Of(new SendLinks()));
        return Done(Here + "#ways", sent == 0 ? L["No link was sent: everybody signed, or was sent three already."] : L.Count(sent, "{0} link is on its way.", "{0} links are on their way."));
    }

    public async Task<IActionResult> OnPostTablet()
    {
        var pass = await Send(Of(new StartTablet()));
        // From here on this device is nobody's.
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        Response.Cookies.Append(TabletPage.Cookie, pass.Token, TabletPage.Only(Request, pass.Until - Clock.GetUtcNow().UtcDateTime));
        return LocalRedirect(TabletPage.Home);
    }

    public async Task<IActionResult> OnPostStrike()
    {
        await Send(Of(Strike));
        return Done(Here + "#ways", Strike.Back ? L["The signature counts again."] : L["The signature is struck. It stays readable, and counts no more."]);
    }
}
