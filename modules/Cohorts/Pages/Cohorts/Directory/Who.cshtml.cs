using Cohort.Cohorts.Contracts;
using Cohort.Ui;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

internal sealed class WhoModel : PromoPage
{
    public GetWho.Answer Answer { get; private set; } = null!;

    public PromoCard Promo { get; private set; } = null!;

    public override async Task Load()
    {
        Answer = await Send(new GetWho(Cohort));
        Promo = await Send(new GetPromo(Cohort));
    }

    public Task OnGet() => Load();
}
