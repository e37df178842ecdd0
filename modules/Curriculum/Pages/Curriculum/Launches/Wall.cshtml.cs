using Cohort.Facilities;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>The launch for the projector: nothing to press, large, and always as things stand.</summary>
internal sealed class WallModel(SiteAddress site) : PromoPage
{
    [FromRoute(Name = "launch")]
    public Guid Id { get; set; }

    public LaunchView Now { get; private set; } = null!;

    /// <summary>What one types to come here, without the scheme.</summary>
    public string Site { get; } = site.Root[(site.Root.IndexOf("://", StringComparison.Ordinal) + 3)..];

    public async Task OnGet() => Now = await Send(new GetLaunch(Cohort, Id));
}
