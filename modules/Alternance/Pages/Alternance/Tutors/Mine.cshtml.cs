using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>Whom a tutor follows; with one trainee there is nothing to choose.</summary>
internal sealed class MineModel : TutorPage
{
    public IReadOnlyList<ListFollowed.Line> Lines { get; private set; } = [];

    public override async Task Load() => Lines = await Send(new ListFollowed());

    public async Task<IActionResult> OnGet()
    {
        await Load();
        return Lines is [var only] ? LocalRedirect($"/tutor/{only.Cohort}/{only.Person}") : Page();
    }

    public IActionResult OnPostLeave()
    {
        Response.Cookies.Delete(Cookie, Only(Request));
        return Done(Lost, L["You left the page. The link in your message opens it again."]);
    }
}
