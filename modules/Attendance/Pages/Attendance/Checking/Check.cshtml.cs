using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Checking;

/// <summary>Where anybody types the number and the hash of a printed sheet. Nothing is uploaded.</summary>
[AllowAnonymous]
internal sealed class CheckModel : CohortPage
{
    [BindProperty]
    public FindSealed Form { get; set; } = new();

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost() => LocalRedirect(await Send(Form));
}
