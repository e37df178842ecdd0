using Cohort.Kernel;
using Cohort.Ui;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Web.Pages.Account;

[AllowAnonymous]
internal sealed class CodeModel : CohortPage
{
    [BindProperty]
    public SignInWithCode Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public string Back { get; set; } = "";

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPost() => await Send(Form) switch
    {
        SignInOutcome.In => LocalRedirect(SafePath.Or(Back)),
        SignInOutcome.Locked => throw new Refusal("Too many tries. This account opens again in ten minutes."),
        _ => throw new Refusal("This code is not right, or no longer. Codes change every 30 seconds.", nameof(Form.Code)),
    };
}
