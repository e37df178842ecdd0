using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

internal sealed class OpenModel : CohortPage
{
    [BindProperty]
    public OpenPromo Form { get; set; } = new();

    public IReadOnlyList<PromoName> Former { get; private set; } = [];

    /// <summary>What the form would make, once "Preview" was pressed.</summary>
    public CalendarTerms? Preview { get; private set; }

    public override async Task Load() => Former = (await Send(new GetPromos())).Promos.Select(one => new PromoName(one.Id, one.Name)).ToList();

    public async Task OnGet()
    {
        await Load();
        var body = await Send(new GetDefaults());
        Form = new OpenPromo { Id = Guid.CreateVersion7(), TimeZone = body.TimeZone, Target = body.TargetMinutes, HalfDayMinutes = body.HalfDayMinutes };
    }

    public async Task<IActionResult> OnPostPreview()
    {
        await Load();
        Preview = await Send(new PreviewPromo(Form));
        return Page();
    }

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done(CohortsLinks.Promo(Form.Id), L["The promo is open."]);
    }
}
