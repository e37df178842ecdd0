using System.Text.Json;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Sharing;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>What somebody decided to show to everybody.</summary>
[AllowAnonymous]
internal sealed class PublicModel(CurrentPerson person) : CohortPage
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [FromQuery]
    public long? Before { get; set; }

    [FromQuery]
    public Guid? After { get; set; }

    public PublicPage Now { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        Now = await Send(new GetPublic(Slug, new PublicPlace(Before, After)));
        return PublicDoor.Has(HttpContext, JsonSerializer.Serialize(Now), Now.IsListed, person.IsSignedIn) ? StatusCode(StatusCodes.Status304NotModified) : Page();
    }
}
