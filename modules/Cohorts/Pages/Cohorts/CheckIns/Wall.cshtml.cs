using Cohort.Ui;

namespace Cohort.Cohorts.Pages.Cohorts.CheckIns;

/// <summary>The sky for the projector: large, nothing to press, and as it stands.</summary>
internal sealed class WallModel : PromoPage
{
    public GetSky.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetSky(Cohort));
}
