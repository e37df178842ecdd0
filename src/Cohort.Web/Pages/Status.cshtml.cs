using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages;

/// <summary>What went wrong, in words, with the way on.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true)]
internal sealed class StatusModel : CohortPage
{
    [FromRoute]
    public int Code { get; set; }

    public (string Title, string Text) Words => Code switch
    {
        400 => (L["This form is too old"], L["Go back, load the page again and send it once more."]),
        403 => (L["This is not yours to do"], L["Your role in this promo does not open this page. If it should, ask a trainer."]),
        404 => (L["Nothing here"], L["This address leads nowhere, or to something that is not yours."]),
        413 => (L["This file is too large"], L["Files may weigh 2 MB at most here."]),
        429 => (L["Too many tries"], L["Wait a minute, then try again."]),
        _ => (L["Something went wrong on our side"], L["Nothing was half saved. Try again; if it comes back, tell whoever runs this site."]),
    };

    public void OnGet()
    {
    }

    public void OnPost()
    {
    }
}
