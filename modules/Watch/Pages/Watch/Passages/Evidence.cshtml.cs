using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Passages;

/// <summary>What the watch led to in a period: figures by theme, and each passage.</summary>
internal sealed class EvidenceModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public GetEvidence.Answer Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetEvidence(Cohort, From, To));
}
