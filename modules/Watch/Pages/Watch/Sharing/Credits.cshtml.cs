using Cohort.Ui;
using Cohort.Watch.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>How one is named outside the promo.</summary>
internal sealed class CreditsModel : PromoPage
{
    [BindProperty]
    public ChooseCredit Form { get; set; } = new();

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
}
