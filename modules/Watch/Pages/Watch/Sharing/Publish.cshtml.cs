using Cohort.Facilities;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Sharing;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>Before a theme is shown to everybody: what will be seen, and of whom.</summary>
internal sealed class PublishModel(SiteAddress site) : PromoPage
{
    [FromRoute(Name = "theme")]
    public Guid Id { get; set; }

    [BindProperty]
    public PublishTheme Form { get; set; } = new();

    public GetPublishCheck.Answer Now { get; private set; } = null!;

    public bool IsShown => Now.Page?.PublishedAt is not null;

    /// <summary>Where everybody reads it.</summary>
    public string Address => site.Of(PublicPage.PathOf(Now.Page!.Slug));

    private string Here => WatchLinks.Publish(Cohort, Id);

    public override async Task Load() => Now = await Send(new GetPublishCheck(Cohort, Id));

    public async Task OnGet()
    {
        await Load();
        Form.Title = Now.Theme;
        if (Now.Page is { } page)
            (Form.Title, Form.Introduction, Form.ShowsPromo, Form.IsListed) = (page.Title, page.Introduction, page.Promo.Length > 0, page.IsListed);
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Theme) = (Cohort, Id);
        await Send(Form);
        return Done(Here, L["Everybody may read this theme now."]);
    }

    public async Task<IActionResult> OnPostStop()
    {
        await Send(new StopTheme(Cohort, Id));
        return Done(Here, L["Nobody outside reads it any more."]);
    }
}
