using System.Security.Cryptography;
using System.Text;
using Cohort.Kernel;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Feeds;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>A feed of the list, for a program that holds its address. What has not changed is not sent again.</summary>
[AllowAnonymous]
internal sealed class FeedModel : CohortPage
{
    [FromRoute]
    public string Token { get; set; } = "";

    [FromRoute(Name = "form")]
    public string Wanted { get; set; } = "";

    public async Task<IActionResult> OnGet()
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        var format = Wanted switch { "atom" => LinkFormat.Atom, "json" => LinkFormat.JsonFeed, _ => throw new NotFound() };
        var content = Encoding.UTF8.GetBytes(await Send(new ReadFeed(Token, format)) ?? throw new NotFound());
        // For its owner only, and asked for again each time: no stranger's memory between us keeps it.
        Response.Headers.CacheControl = "private, no-cache";
        return new FileContentResult(content, FeedMaker.TypeOf(format)) { EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"") };
    }
}
