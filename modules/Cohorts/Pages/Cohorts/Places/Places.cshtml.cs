using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Places;

internal sealed class PlacesModel(CurrentPerson person) : PromoPage
{
    public IReadOnlyList<GetPlaces.One> Places { get; private set; } = [];

    public bool Steers => person.Steers(Cohort);

    public override async Task Load() => Places = await Send(new GetPlaces(Cohort));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostClose(Guid id)
    {
        await Send(new ClosePlace(Cohort, id, Closed: true));
        return Done(CohortsLinks.Places(Cohort), L["This place is no longer proposed."]);
    }

    public async Task<IActionResult> OnPostReopen(Guid id)
    {
        await Send(new ClosePlace(Cohort, id, Closed: false));
        return Done(CohortsLinks.Places(Cohort), L["This place is proposed again."]);
    }
}
