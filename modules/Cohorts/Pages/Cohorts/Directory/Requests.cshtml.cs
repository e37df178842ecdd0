using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Directory;

internal sealed class RequestsModel : CohortPage
{
    public GetRequests.Answer Answer { get; private set; } = null!;

    public override async Task Load() => Answer = await Send(new GetRequests());

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostAllow(Guid person)
    {
        await Send(new AllowAsker(person));
        return Done(CohortsLinks.Requests, L["Requests from this person come again."]);
    }
}
