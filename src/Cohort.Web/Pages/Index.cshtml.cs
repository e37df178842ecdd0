using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages;

/// <summary>The door: today of the latest promo; the list of promos for a coordinator without one.</summary>
internal sealed class IndexModel(CurrentPerson person) : CohortPage
{
    public async Task<IActionResult> OnGet()
    {
        var promos = await Send(new ListMyPromos());
        return promos switch
        {
            [var first, ..] when !person.IsCoordinator || promos.Count == 1 => Redirect($"/promos/{first.Id}/today"),
            _ when person.IsCoordinator => Redirect(CohortsLinks.Promos),
            _ => Page(),
        };
    }
}
