using Cohort.Alternance.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance;

/// <summary>Who works where, who follows them, and what is missing. Who is not there to steer goes straight to their own.</summary>
internal sealed class AlternanceModel(CurrentPerson person) : PromoPage
{
    public GetAlternance.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetAlternance(Cohort));

    public async Task<IActionResult> OnGet()
    {
        OnlyFor(Roles.Community);
        if (!person.Steers(Cohort))
            return LocalRedirect(AlternanceLinks.Trainee(Cohort, person.Id));
        await Load();
        return Page();
    }
}
