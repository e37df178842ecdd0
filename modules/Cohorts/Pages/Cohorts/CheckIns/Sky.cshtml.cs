using Cohort.Ui;

namespace Cohort.Cohorts.Pages.Cohorts.CheckIns;

internal sealed class SkyModel : PromoPage
{
    public GetSkyTrend.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetSkyTrend(Cohort));
}
