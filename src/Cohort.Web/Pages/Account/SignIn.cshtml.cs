using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

[AllowAnonymous]
internal sealed class SignInModel(FirstRunCode firstRun) : CohortPage
{
    [BindProperty]
    public SignInWithPassword Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Back { get; set; } = "";

    public BodyCard Body { get; private set; } = BodyCard.None;

    public override async Task Load() => Body = await Send(new GetBody());

    public async Task<IActionResult> OnGet()
    {
        if (firstRun.IsOpen)
            return Redirect("/first-run");
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPost() => await Send(Form) switch
    {
        SignInOutcome.In => LocalRedirect(SafePath.Or(Back)),
        SignInOutcome.NeedsCode => RedirectToPage("/Account/Code", new { Back }),
        _ => throw new Refusal("This address and this password do not go together, or there were too many tries: then wait ten minutes."),
    };
}
