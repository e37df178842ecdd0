using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Watch.Pages.Watch.Themes;

/// <summary>One theme: its name and place, who cares for it, and what it goes into.</summary>
internal sealed class ThemeModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "theme")]
    public Guid Id { get; set; }

    [BindProperty]
    public EditTheme Form { get; set; } = new();

    [BindProperty]
    public Guid Into { get; set; }

    /// <summary>A button: "+" or "-".</summary>
    [BindProperty]
    public string Press { get; set; } = "";

    public GetThemes.Answer Now { get; private set; } = null!;

    public ThemeCard Card { get; private set; } = null!;

    public bool Builds => person.Builds(Cohort);

    /// <summary>May show it to everybody.</summary>
    public bool Publishes => person.Steers(Cohort) || (Builds && Keeps);

    public bool Keeps => Card.Keepers.Contains(person.Id);

    /// <summary>Themes this one may stand under, or go into.</summary>
    public IReadOnlyList<SelectListItem> Others => [.. Now.Shelf.Themes.Where(one => one.Id != Id && !one.Above.Contains(Id))
        .Select(one => new SelectListItem(ThemesModel.Indented(one.Name, one.Above.Count), one.Id.ToString()))];

    public override async Task Load()
    {
        Now = await Send(new GetThemes(Cohort));
        Card = Kernel.NotFound.IfNull(Now.Shelf.Theme(Id));
        if (!WasSent())
            Form = new EditTheme { Name = Card.Name, Under = Card.ParentId };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Theme) = (Cohort, Id);
        await Send(Form);
        return Done(WatchLinks.Themes(Cohort), L["Saved."]);
    }

    /// <summary>Asked whether this one goes into that.</summary>
    public ThemeCard? Asked { get; private set; }

    public async Task<IActionResult> OnPostMerge(bool sure)
    {
        if (!sure)
        {
            OnlyFor(Roles.Building);
            await Load();
            Asked = Kernel.NotFound.IfNull(Now.Shelf.Theme(Into));
            return Page();
        }

        await Send(new MergeTheme(Cohort, Id, Into));
        return Done(WatchLinks.Themes(Cohort), L["They are one theme now."]);
    }

    public async Task<IActionResult> OnPostKeep()
    {
        await Send(new KeepTheme(Cohort, Id, Press == "+"));
        return LocalRedirect($"{WatchLinks.Themes(Cohort)}/{Id}");
    }

    public string Name(Guid id) => Now.Names.GetValueOrDefault(id) ?? L["Somebody"];
}
