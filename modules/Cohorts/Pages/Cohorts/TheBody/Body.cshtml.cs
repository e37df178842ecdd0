using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Ui.Forms;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.TheBody;

// Large enough that a picture far too heavy is still answered in words.
[RequestSizeLimit(Uploads.Largest)]
internal sealed class BodyModel : CohortPage
{
    [BindProperty]
    public ChangeBody Form { get; set; } = new();

    public GetBodyPage.Answer Answer { get; private set; } = null!;

    public RenewInvitation.Answer? Fresh { get; private set; }

    public TimeZoneInfo Zone => TimeZoneInfo.FindSystemTimeZoneById(Answer.Form.TimeZone);

    public override async Task Load()
    {
        Answer = await Send(new GetBodyPage());
        // What was typed is kept by the model state, and shown instead.
        Form = Answer.Form;
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        await Send(Form);
        return Done("/body", L["Saved."]);
    }

    public async Task<IActionResult> OnPostLogo(IFormFile? file)
    {
        if (file is not { Length: > 0 })
            throw new Refusal("Choose a picture first.", "file");
        await using var stream = file.OpenReadStream();
        await Send(new ChangeLogo(TextFile.ReadAtMost(stream, ChangeLogo.MaxBytes) ?? throw new Refusal("The logo is too heavy: 200 KB at most.", "file")));
        return Done("/body", L["Saved."]);
    }

    public async Task<IActionResult> OnPostLink(Guid id)
    {
        var fresh = await Send(new RenewInvitation(Membership.Body, id));
        Fresh = fresh with { Link = Request.Absolute(fresh.Link) };
        await Load();
        return Page();
    }

    public async Task<IActionResult> OnPostWithdraw(Guid id)
    {
        await Send(new WithdrawInvitation(Membership.Body, id));
        return Done("/body", L["The invitation is withdrawn."]);
    }
}
