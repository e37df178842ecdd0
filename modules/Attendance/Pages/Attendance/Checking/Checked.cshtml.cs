using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Checking;

/// <summary>What the register says of one printed sheet, to whoever holds it. A wrong hash and an unknown number answer alike.</summary>
[AllowAnonymous]
internal sealed class CheckedModel : CohortPage
{
    [FromRoute]
    public int Number { get; set; }

    [FromRoute]
    public string Hash { get; set; } = "";

    public CheckSheet.Answer? Now { get; private set; }

    public async Task OnGet()
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        Now = await Send(new CheckSheet(Number, FindSealed.Plain(Hash)));
        if (Now is null)
            Response.StatusCode = StatusCodes.Status404NotFound;
    }
}
