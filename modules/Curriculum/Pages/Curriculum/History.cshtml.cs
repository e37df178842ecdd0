using Cohort.Cohorts.Contracts;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Who changed what in the programme, when and why.</summary>
internal sealed class HistoryModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public DateTime? Before { get; set; }

    public IReadOnlyList<HistoryLine> Lines { get; private set; } = [];

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public async Task OnGet()
    {
        Lines = await Send(new ListChanges(Cohort, null, Before?.ToUniversalTime()));
        Zone = (await Send(new GetPromo(Cohort))).Zone;
    }
}
