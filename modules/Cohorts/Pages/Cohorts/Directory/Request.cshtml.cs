using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Directory;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

internal sealed class RequestModel : CohortPage
{
    [FromRoute(Name = "request")]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerContact Form { get; set; } = new();

    /// <summary>What was typed of a report.</summary>
    public string Words { get; private set; } = "";

    public GetRequest.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetRequest(Id));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Request = Id;
        await Send(Form);
        return Done(CohortsLinks.Request(Id), Form.Answer == ContactAnswer.Yes ? L["You said yes. You both have the other’s address now."] : L["You said no. They are told kindly."]);
    }

    public async Task<IActionResult> OnPostBlock()
    {
        await Send(new BlockAsker(Id));
        return Done(CohortsLinks.Requests, L["You get no more requests from this person. They are not told."]);
    }

    public async Task<IActionResult> OnPostReport(string? words)
    {
        Words = words ?? "";
        await Send(new ReportContact(Id, Words));
        return Done(CohortsLinks.Request(Id), L["The coordinators are told, and can read this request."]);
    }

    public async Task<IActionResult> OnPostSettle(string? words)
    {
        Words = words ?? "";
        await Send(new SettleReport(Id, Words));
        return Done(CohortsLinks.Requests, L["It is settled. Whoever reported it is told."]);
    }
}
