using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Pages.Watch.Themes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Watch.Pages.Watch.Tags;

/// <summary>The promo's own words: how often each is used, what else it is called.</summary>
internal sealed class TagsModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public RenameTag Form { get; set; } = new();

    public GetThemes.Answer Now { get; private set; } = null!;

    public bool Builds => person.Builds(Cohort);

    public IReadOnlyList<SelectListItem> Choices => [.. Now.Shelf.Tags.Select(one => new SelectListItem(one.Name, one.Id.ToString()))];

    public override async Task Load() => Now = await Send(new GetThemes(Cohort));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done($"{WatchLinks.List(Cohort)}/tags", L["Saved."]);
    }
}
