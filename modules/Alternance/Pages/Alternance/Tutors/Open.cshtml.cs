using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Where a tutor's link leads: its token moves into a cookie and out of the address. Nothing else changes, whoever or whatever opens it.</summary>
[AllowAnonymous]
internal sealed class OpenModel : CohortPage
{
    // As PersonCulture reads it before anybody is known.
    private const string Language = "cohort-language";

    [FromRoute]
    public string Token { get; set; } = "";

    public async Task<IActionResult> OnGet()
    {
        TutorPage.KeepOut(Response);
        if (await Send(new OpenPass(Token)) is not { } pass)
            return Done(TutorPage.Lost, L["This link opens nothing: it is too old, was ended, or was copied in part. Another is sent below."]);
        Response.Cookies.Append(TutorPage.Cookie, Token, TutorPage.Only(Request, pass.ExpiresAt - Clock.GetUtcNow().UtcDateTime));
        Response.Cookies.Append(Language, pass.Language, new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365) });
        return LocalRedirect("/tutor");
    }
}
