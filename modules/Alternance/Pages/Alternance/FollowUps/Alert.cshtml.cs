using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.FollowUps;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>One alert: what it is about, and what was done.</summary>
internal sealed class AlertModel : PromoPage
{
    [FromRoute(Name = "alert")]
    public Guid Id { get; set; }

    [BindProperty]
    public FollowUpAlert Form { get; set; } = new();

    public GetAlert.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetAlert(Cohort, Id));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return Done(AlternanceLinks.Alerts(Cohort), Form.Outcome == FollowUpOutcome.Watching ? L["It is noted. The alert stays open until somebody says how it ended."] : L["It is followed up, and stays below as proof."]);
    }
}
