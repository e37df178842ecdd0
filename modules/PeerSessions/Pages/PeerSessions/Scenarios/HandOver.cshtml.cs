using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>The card "hand over": read when it goes too far or becomes real, and at the end of each debrief.</summary>
internal sealed class HandOverModel : PromoPage
{
    [FromRoute(Name = "card")]
    public Guid Id { get; set; }

    public GetHandOver.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetHandOver(Cohort, Id));
}
