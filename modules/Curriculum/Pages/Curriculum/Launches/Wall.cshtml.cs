using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>The launch for the projector: nothing to press, large, and always as things stand.</summary>
internal sealed class WallModel : PromoPage
{
    [FromRoute(Name = "launch")]
    public Guid Id { get; set; }

    public LaunchView Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetLaunch(Cohort, Id));
}
