using Cohort.Ui;

namespace Cohort.Alternance.Pages.Alternance;

/// <summary>Who works where, and who follows them.</summary>
internal sealed class AlternanceModel : PromoPage
{
    public GetAlternance.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetAlternance(Cohort));

    public Task OnGet() => Load();
}
