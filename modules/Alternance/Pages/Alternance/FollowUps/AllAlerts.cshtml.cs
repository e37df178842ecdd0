using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>What waits for a follow-up in every promo that the reader steers.</summary>
internal sealed class AllAlertsModel : CohortPage
{
    [BindProperty(SupportsGet = true, Name = "from")]
    public int From { get; set; }

    public GetAllAlerts.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetAllAlerts(From));
}
