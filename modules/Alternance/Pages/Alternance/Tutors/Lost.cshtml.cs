using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>For whoever has no link that opens: unknown, too old, revoked, or none. Everyone is answered the same.</summary>
[AllowAnonymous]
internal sealed class LostModel : CohortPage
{
    [BindProperty]
    public AskForPass Form { get; set; } = new();

    public void OnGet() => TutorPage.KeepOut(Response);

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done(TutorPage.Lost, L["If this address follows somebody here, a new link is on its way. It may take a few minutes; look among the unwanted messages too."]);
    }
}
