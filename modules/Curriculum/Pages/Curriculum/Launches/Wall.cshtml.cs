using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>The launch for the projector: nothing to press, large, and read again every few seconds.</summary>
internal sealed class WallModel : PromoPage
{
    private const string Seconds = "5";

    [FromRoute(Name = "launch")]
    public Guid Id { get; set; }

    public LaunchView Now { get; private set; } = null!;

    public async Task OnGet()
    {
        Now = await Send(new GetLaunch(Cohort, Id));
        Response.Headers["Refresh"] = Seconds;
    }
}
