using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Signing;

/// <summary>The six digits of the room, typed. Which half-day is found from who types them.</summary>
internal sealed class TypeCodeModel : CohortPage
{
    [BindProperty]
    public FindRoom Form { get; set; } = new();

    public async Task<IActionResult> OnPost() => LocalRedirect(await Send(Form));
}
