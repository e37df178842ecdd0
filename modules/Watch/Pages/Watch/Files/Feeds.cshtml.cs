using Cohort.Facilities;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Pages.Watch.Themes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>One's own feeds of the list. An address is shown once, where it was made: only its hash is kept.</summary>
internal sealed class FeedsModel(SiteAddress site) : PromoPage
{
    [BindProperty]
    public MakeFeed Form { get; set; } = new();

    /// <summary>The feed that is given another address, or ended.</summary>
    [BindProperty]
    public Guid Feed { get; set; }

    public GetFeeds.Answer Now { get; private set; } = null!;

    /// <summary>The addresses that were just made, Atom and JSON Feed; this page alone shows them.</summary>
    public (string Atom, string Json)? Made { get; private set; }

    public IReadOnlyList<SelectListItem> Choices => [.. Now.Shelf.Themes.Select(one => new SelectListItem(ThemesModel.Indented(one.Name, one.Above.Count), one.Id.ToString()))];

    public override async Task Load() => Now = await Send(new GetFeeds(Cohort));

    public async Task OnGet()
    {
        await Load();
        Form.Id = Guid.CreateVersion7();
    }

    public Task<IActionResult> OnPost() => Make(Form);

    public Task<IActionResult> OnPostAgain() => Make(new MakeFeed { Id = Feed });

    public async Task<IActionResult> OnPostEnd()
    {
        await Send(new RevokeFeed(Cohort, Feed));
        return Done(WatchLinks.Feeds(Cohort), L["This address is dead."]);
    }

    public IReadOnlyList<SelectListItem> People => [.. Now.Members.Select(one => new SelectListItem(one.Name, one.PersonId.ToString()))];

    public string Of(GetFeeds.One feed) =>
        feed.BroughtBy is { } whose ? L["what {0} brought", Now.Members.FirstOrDefault(one => one.PersonId == whose)?.Name ?? L["Somebody"]]
        : feed.Theme is { } id ? Now.Shelf.Theme(id)?.Name ?? L["a theme that is gone"] : L["the whole list"];

    private async Task<IActionResult> Make(MakeFeed form)
    {
        form.Cohort = Cohort;
        var token = await Send(form);
        Made = (site.Of($"/feeds/{token}/atom"), site.Of($"/feeds/{token}/json"));
        await Load();
        ModelState.Remove("Form.Id");
        Form = new MakeFeed { Id = Guid.CreateVersion7() };
        return Page();
    }
}
