using Cohort.Facilities;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Sharing;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>A list of what one brought, for everybody, under one's own name.</summary>
internal sealed class MyListModel(SiteAddress site) : PromoPage
{
    [BindProperty]
    public SaveMyList Form { get; set; } = new();

    public GetMyList.Answer Now { get; private set; } = null!;

    public bool IsShown => Now.Page?.PublishedAt is not null;

    public string Path => PublicPage.PathOf(Now.Page!.Slug);

    /// <summary>Where everybody reads it.</summary>
    public string Address => site.Of(Path);

    public override async Task Load() => Now = await Send(new GetMyList(Cohort));

    public async Task OnGet()
    {
        await Load();
        if (Now.Page is not { } page)
            return;
        (Form.Title, Form.Introduction, Form.ShowsPromo, Form.IsListed) = (page.Title, page.Introduction, page.Promo.Length > 0, page.IsListed);
        (Form.HasReasons, Form.Items) = (page.HasReasons, page.Picks.ConvertAll(one => one.ItemId));
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(WatchLinks.MyList(Cohort), Form.Publishes ? L["Everybody may read your list now."] : L["Saved."]);
    }

    public async Task<IActionResult> OnPostStop()
    {
        await Send(new StopMyList(Cohort));
        return Done(WatchLinks.MyList(Cohort), L["Nobody outside reads it any more."]);
    }
}
