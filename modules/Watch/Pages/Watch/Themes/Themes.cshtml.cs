using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Watch.Pages.Watch.Themes;

/// <summary>The themes: who cares for each, how much is in it, where nothing comes any more.</summary>
internal sealed class ThemesModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public AddTheme Form { get; set; } = new();

    public GetThemes.Answer Now { get; private set; } = null!;

    public bool Builds => person.Builds(Cohort);

    /// <summary>The themes one may stand under.</summary>
    public IReadOnlyList<SelectListItem> Choices => [.. Now.Shelf.Themes.Select(one => new SelectListItem(Indented(one.Name, one.Above.Count), one.Id.ToString()))];

    public override async Task Load()
    {
        Now = await Send(new GetThemes(Cohort));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(WatchLinks.Themes(Cohort), L["The theme is there."]);
    }

    public string Name(Guid id) => Now.Names.GetValueOrDefault(id) ?? L["Somebody"];

    /// <summary>A name as deep as it stands.</summary>
    public static string Indented(string name, int level) => new string('\u00a0', level * 3) + name;
}
