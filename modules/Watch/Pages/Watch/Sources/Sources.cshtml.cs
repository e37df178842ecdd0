using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Pages.Watch.Themes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Watch.Pages.Watch.Sources;

/// <summary>The feeds that the promo follows: when each was read, and what keeps it from being read.</summary>
internal sealed class SourcesModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public AddSource Form { get; set; } = new();

    public GetSources.Answer Now { get; private set; } = null!;

    public bool Builds => person.Builds(Cohort);

    public IReadOnlyList<SelectListItem> Choices => [.. Now.Shelf.Themes.Select(one => new SelectListItem(ThemesModel.Indented(one.Name, one.Above.Count), one.Id.ToString()))];

    public override async Task Load() => Now = await Send(new GetSources(Cohort));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(WatchLinks.Sources(Cohort), L["It is followed: it is read in the next minutes."]);
    }
}
