using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Work;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Pages.Watch.Themes;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>The list goes over to another promo, in two steps: what would come of it is told, then it is done beside the page.</summary>
internal sealed class HandOverModel(CurrentPerson person, LongWorks works) : PromoPage
{
    [BindProperty]
    public Wish Form { get; set; } = new();

    public ItemShelf Shelf { get; private set; } = null!;

    /// <summary>Promos one steers too.</summary>
    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public PreviewHandOver.Answer? Told { get; private set; }

    public IEnumerable<ThemeCard> Themes => Shelf.Themes.Where(one => one.ParentId is null);

    public override async Task Load()
    {
        OnlyFor(Roles.Steering);
        // Each says what it is about.
        ViewData["ErrorsNamed"] = false;
        Shelf = (await Send(new GetThemes(Cohort))).Shelf;
        Others = [.. (await Send(new ListMyPromos())).Where(one => one.Id != Cohort && person.Steers(one.Id)).Select(one => new SelectListItem(one.Name, one.Id.ToString()))];
    }

    public async Task OnGet()
    {
        await Load();
        (Form.Themes, Form.HasUnplaced, Form.HasReasons) = ([.. Themes.Select(one => one.Id)], true, true);
    }

    public async Task<IActionResult> OnPost()
    {
        OnlyFor(Roles.Steering);
        Told = await Send(new PreviewHandOver(Cohort, Chosen(), Form.Choice));
        await Load();
        Form.Work = Guid.CreateVersion7();
        ModelState.Remove("Form.Work");
        return Page();
    }

    public async Task<IActionResult> OnPostTake()
    {
        OnlyFor(Roles.Steering);
        await Send(new AskHandOver(Cohort, Form.Work, Chosen(), Form.Choice));
        await works.Glance(Form.Work, HttpContext.RequestAborted);
        return LocalRedirect(LongWorks.Path(Form.Work));
    }

    private Guid Chosen()
    {
        if (Form.Into is not { } into)
            throw new Refusal("Choose the promo that receives it.", "Into");
        return Form.Themes.Count > 0 || Form.HasUnplaced ? into : throw new Refusal("Choose a theme at least.");
    }

    /// <summary>What is chosen, as it is typed.</summary>
    internal sealed class Wish
    {
        public Guid? Into { get; set; }

        public List<Guid> Themes { get; set; } = [];

        public bool HasUnplaced { get; set; }

        public bool HasRetired { get; set; }

        public bool HasReasons { get; set; }

        /// <summary>The id of the work that is asked for: pressed twice, it asks once.</summary>
        public Guid Work { get; set; }

        public HandOverChoice Choice => new(Themes, HasUnplaced, HasRetired, HasReasons);
    }
}
