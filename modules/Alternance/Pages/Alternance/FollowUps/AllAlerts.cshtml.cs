using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>What waits for a follow-up in every promo that the reader steers.</summary>
internal sealed class AllAlertsModel : CohortPage
{
    /// <summary>Where the page before ended.</summary>
    [BindProperty(SupportsGet = true, Name = "since")]
    public long? Since { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public Guid? After { get; set; }

    public GetAllAlerts.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetAllAlerts(Since, After));
}
