using System.Globalization;
using System.Text;
using Cohort.Curriculum.Model.Programme;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>What is covered and what is not: by competence, block, leader and week; for the promo or one trainee.</summary>
internal sealed class CoverageModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Trainee { get; set; }

    public GetCoverage.Answer Now { get; private set; } = null!;

    public int Week { get; private set; }

    public async Task OnGet()
    {
        Now = await Send(new GetCoverage(Cohort, Trainee));
        Week = Now.Programme.Promo.WeekOf(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), Now.Programme.Promo.Zone).Date)) ?? 0;
    }

    /// <summary>The same figures in whole minutes, for a spreadsheet.</summary>
    public async Task<IActionResult> OnGetCsv()
    {
        Now = await Send(new GetCoverage(Cohort, Trainee));
        var text = new StringBuilder("\uFEFF");
        var weeks = Enumerable.Range(1, Now.Programme.Promo.Weeks).Select(week => L["W{0}", week]);
        text.Append(CsvCells.Line(';', [L["Mark"], L["Framework"], L["Block"], L["Code"], L["Competence"], L["Held (min)"], L["Proved (min)"], L["To come (min)"], L["Target (min)"], .. weeks])).Append("\r\n");
        foreach (var line in Now.Lines)
        {
            var card = line.Competence;
            text.Append(CsvCells.Line(';', [card.Mark, card.Framework, card.Block, card.Code, card.Statement, Number(line.Held), Number(line.Signed), Number(line.Planned), Number(line.Target), .. line.Weeks.Select(Number)])).Append("\r\n");
        }

        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", $"{L["coverage"]}-{Cohort:N}.csv");
    }

    public IReadOnlyList<(string Label, int Held, int Planned)> ByModality() =>
        [.. new[] { (Modality.OnSite, L["On site"]), (Modality.Remote, L["Remote"]) }.Select(one => (
            one.Item2,
            Now.Hours.Entries.Where(entry => entry.Modality == one.Item1 && entry.IsHeld).Sum(entry => entry.Minutes),
            Now.Hours.Entries.Where(entry => entry.Modality == one.Item1 && !entry.IsHeld).Sum(entry => entry.Minutes)))];

    private static string Number(int minutes) => minutes.ToString(CultureInfo.InvariantCulture);
}
