using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Facilities.Pages.Facilities.Stopping;

/// <summary>
/// Where the last link of a message leads. Mail programs press the button themselves (RFC 8058), without a cookie: the link is
/// the proof, so no antiforgery token is asked for.
/// </summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
internal sealed class UnsubscribeModel : CohortPage
{
    [FromRoute]
    public string Token { get; set; } = "";

    public string What { get; private set; } = "";

    public bool IsDone { get; private set; }

    public override async Task Load()
    {
        var labels = await Send(new GetStopping(Token));
        What = labels.Count > 0 ? string.Join(" · ", labels.Select(one => L[one])) : throw new Kernel.NotFound();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Send(new StopTelling(Token));
        await Load();
        IsDone = true;
        return Page();
    }
}
