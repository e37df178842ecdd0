using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Feeds;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>A public page as Atom or JSON Feed.</summary>
[AllowAnonymous]
internal sealed class PublicFeedModel(CurrentPerson person) : CohortPage
{
    [FromRoute]
    public string Slug { get; set; } = "";

    [FromRoute(Name = "form")]
    public string Wanted { get; set; } = "";

    public async Task<IActionResult> OnGet()
    {
        var format = Wanted switch { "atom" => LinkFormat.Atom, "json" => LinkFormat.JsonFeed, _ => throw new NotFound() };
        var text = await Send(new GetPublicFeed(Slug, format));
        // A feed is for programs: search engines find the page.
        return PublicDoor.Has(HttpContext, text, isListed: false, person.IsSignedIn) ? StatusCode(StatusCodes.Status304NotModified) : Content(text, FeedMaker.TypeOf(format));
    }
}
