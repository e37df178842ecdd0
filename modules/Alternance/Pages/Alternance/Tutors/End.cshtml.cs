using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Ends the links of a tutor, by one of them. Opening the page ends nothing.</summary>
[AllowAnonymous]
internal sealed class EndModel : CohortPage
{
    [FromRoute]
    public string Token { get; set; } = "";

    public void OnGet() => TutorPage.KeepOut(Response);

    public async Task<IActionResult> OnPost()
    {
        await Send(new EndPass(Token));
        Response.Cookies.Delete(TutorPage.Cookie, TutorPage.Only(Request));
        return Done(TutorPage.Lost, L["Your links open nothing any more."]);
    }
}
