using Cohort.Kernel.People;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>How one is named outside the promo.</summary>
internal sealed class CreditsModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public ChooseCredit Form { get; set; } = new();

    [BindProperty]
    public Guid List { get; set; }

    /// <summary>May stop somebody's list.</summary>
    public bool Steers => person.Steers(Cohort);

    public GetCredit.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetCredit(Cohort));

    public async Task OnGet()
    {
        await Load();
        if (Now.Mine is { } mine)
            (Form.Kind, Form.Pseudonym, Form.ShowsReasons) = (mine.Kind, mine.Pseudonym, mine.ShowsReasons);
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(WatchLinks.Credits(Cohort), L["Saved. It holds from now on, on every public page."]);
    }

    public async Task<IActionResult> OnPostStop()
    {
        OnlyFor(Roles.Steering);
        await Send(new StopListOf(Cohort, List));
        return Done(WatchLinks.Credits(Cohort), L["Nobody outside reads it any more."]);
    }
}
