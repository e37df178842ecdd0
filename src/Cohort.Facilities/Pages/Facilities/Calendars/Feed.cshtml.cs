using System.Globalization;
using System.Security.Cryptography;
using Cohort.Facilities.Calendars;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace Cohort.Facilities.Pages.Facilities.Calendars;

/// <summary>
/// A calendar, for a program that holds its address. Its reader is for this request the person whose it is, with what they
/// hold now: who left the promo reads nothing more of it.
/// </summary>
[AllowAnonymous]
internal sealed class FeedModel(CurrentPerson person, SiteAddress site) : CohortPage
{
    [FromRoute]
    public string Token { get; set; } = "";

    public async Task<IActionResult> OnGet()
    {
        Response.Headers["X-Robots-Tag"] = "noindex, nofollow";
        var door = await Send(new OpenCalendar(Token)) ?? throw new NotFound();
        var content = await Read(door);
        Response.Headers.CacheControl = "private, max-age=900";
        return new FileContentResult(content, IcalFile.Type) { EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content))[..32]}\"") };
    }

    private async Task<byte[]> Read(OpenCalendar.Answer door)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = Speech.Culture(door.Language);
        person.Become(door.Feed.PersonId, door.Name, door.Language, door.Holds);
        try
        {
            var now = await Send(new ReadCalendar(door.Feed));
            var said = now.IsUpToDate ? now.Published : await person.AskAsHouse(() => Send(new PublishCalendar(door.Feed.Id, now.Events)));
            return IcalFile.Write(now.Name, said.Select(one => one.Entry(title => L["Cancelled: {0}", title])), site);
        }
        finally
        {
            // Whatever page comes after this one, of an error too, is nobody's.
            person.Become(Guid.Empty, "", door.Language, []);
        }
    }
}
