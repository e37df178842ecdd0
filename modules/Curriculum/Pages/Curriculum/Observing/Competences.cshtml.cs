using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Everybody, with how many of their competences were seen by whom; for who steers.</summary>
internal sealed class CompetencesModel : PromoPage
{
    public IReadOnlyList<CountStandings.Counts> People { get; private set; } = [];

    public async Task OnGet() => People = await Send(new CountStandings(Cohort));

    public async Task<IActionResult> OnGetCsv() =>
        File(ObservationCsv.Write(L, await Send(new GetStanding(Cohort, null))), "text/csv; charset=utf-8", $"{L["observations"]}-{Cohort:N}.csv");
}
