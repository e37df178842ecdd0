using System.Globalization;
using System.Text;
using Cohort.Alternance.Contracts;
using Cohort.Alternance.Pages.Alternance.Visits;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.FollowUps;

/// <summary>What asks for a follow-up in the promo, and what was done: the proof that dropping out is prevented.</summary>
internal sealed class AlertsModel : PromoPage
{
    public GetAlerts.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetAlerts(Cohort));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPostUsual()
    {
        var added = await Send(new PlanUsualVisits(Cohort, null));
        return Done(AlternanceLinks.Alerts(Cohort), L.Count(added, "{0} visit is written down.", "{0} visits are written down."));
    }

    public async Task<IActionResult> OnGetCsv()
    {
        var all = await Send(new GetAlerts(Cohort, All: true));
        var text = new StringBuilder("\uFEFF").Append(CsvCells.Line(';', L["Trainee"], L["Alert"], L["Since"], L["Raised"], L["Went away by itself"], L["What was done"], L["Outcome"], L["By"], L["Followed up"])).Append("\r\n");
        foreach (var one in all.Open.Concat(all.Closed))
        {
            text.Append(CsvCells.Line(
                ';', all.Names.GetValueOrDefault(one.PersonId, ""), FollowUpWords.Say(one.Kind, one.Since, L), one.Since.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), Instant(one.RaisedAt), Instant(one.CalmedAt),
                FollowUpWords.Acts(one), one.Outcome is { } outcome ? L[FollowUpWords.Outcome(outcome)] : "", one.DoneByName, Instant(one.ClosedAt))).Append("\r\n");
        }

        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", $"{L["alerts"]}-{Cohort:N}.csv");
    }

    private static string Instant(DateTime? utc) => utc is { } at ? at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) : "";
}
