using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Places;

internal sealed class PlaceModel : PromoPage
{
    [FromRoute(Name = "place")]
    public Guid Id { get; set; }

    [BindProperty]
    public ChangePlace Form { get; set; } = new();

    /// <summary>The place as it stands; after a conflict it is shown beside what was typed, and saved over only by a second press.</summary>
    public GetPlaces.One Now { get; private set; } = null!;

    public override async Task Load()
    {
        var places = await Send(new GetPlaces(Cohort));
        OnlyFor(Roles.Steering);
        Now = Kernel.NotFound.IfNull(places.FirstOrDefault(one => one.Id == Id));
    }

    public async Task OnGet()
    {
        await Load();
        Form = new ChangePlace { Name = Now.Name, Address = Now.Address, WayIn = Now.WayIn, Network = Now.Network, Capacity = Now.Capacity, Version = Now.Version };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return Done(CohortsLinks.Places(Cohort), L["Saved."]);
    }
}
