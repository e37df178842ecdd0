using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Where a bookmarklet and a phone's share sheet arrive: on to the form of one's promo, or first to the choice of it.</summary>
internal sealed class AddAnywhereModel(CurrentPerson person) : CohortPage
{
    public IReadOnlyList<PromoName> Promos { get; private set; } = [];

    public async Task<IActionResult> OnGet()
    {
        if (!person.IsSignedIn)
            throw new NotFound();
        Promos = [.. (await Send(new ListMyPromos())).Where(one => person.Builds(one.Id))];
        return Promos.Count == 1 ? LocalRedirect(Of(Promos[0].Id)) : Page();
    }

    /// <summary>The form of a promo, with all that was brought along.</summary>
    public string Of(Guid cohort) => WatchLinks.Add(cohort) + Request.QueryString.ToUriComponent();
}
