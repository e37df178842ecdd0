using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The frameworks of a promo, and the hours it aims at for each competence.</summary>
internal sealed class PromoFrameworksModel : PromoPage
{
    [BindProperty]
    public SetPromoFrameworks Form { get; set; } = new();

    [BindProperty]
    public SetTargets Targets { get; set; } = new();

    public GetPromoFrameworks.Answer Now { get; private set; } = null!;

    public PromoCard Promo { get; private set; } = null!;

    public override async Task Load()
    {
        Now = await Send(new GetPromoFrameworks(Cohort));
        Promo = await Send(new GetPromo(Cohort));
    }

    public Task OnGet() => Load();

    public string Shown(Guid node, int minutes) =>
        Targets.Minutes.GetValueOrDefault(node) ?? (minutes == 0 ? "" : Minutes.Format(minutes, CultureInfo.CurrentCulture));

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done($"/promos/{Cohort}/frameworks/settings", L["Saved."]);
    }

    public async Task<IActionResult> OnPostTargets()
    {
        Targets.Cohort = Cohort;
        await Send(Targets);
        return Done($"/promos/{Cohort}/frameworks/settings", L["Saved."]);
    }
}
