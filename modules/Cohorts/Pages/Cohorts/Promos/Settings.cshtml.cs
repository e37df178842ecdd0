using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Calendar;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Promos;

internal sealed class SettingsModel : PromoPage
{
    [BindProperty]
    public ChangePromo Form { get; set; } = new();

    /// <summary>The promo as it stands; after a conflict it is shown beside what was typed.</summary>
    public ChangePromo Now { get; private set; } = null!;

    /// <summary>What the form would do to the half-days, to be confirmed.</summary>
    public CalendarChanges? Changes { get; private set; }

    public override async Task Load() => Now = await Send(new GetSettings(Cohort));

    public async Task OnGet()
    {
        await Load();
        Form = Now;
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var changes = await Send(new CompareCalendar(Cohort, Form));
        if (!changes.IsNothing && Form.Seen != changes.Mark())
        {
            await Load();
            Changes = changes;
            return Page();
        }

        await Send(Form);
        return Done(CohortsLinks.Calendar(Cohort), L["Saved."]);
    }
}
