using Cohort.Alternance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>The activity of a promo over a period, for who steers: a line for each trainee, and the file.</summary>
internal sealed class ReportModel : PromoPage
{
    private const int Weeks = 4;

    [BindProperty(SupportsGet = true)]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    public DateOnly? To { get; set; }

    public SumPromoLog.Answer Now { get; private set; } = null!;

    public override async Task Load()
    {
        await Period();
        Now = await Send(new SumPromoLog(Cohort, From!.Value, To!.Value));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetCsv()
    {
        await Period();
        var all = await Send(new ReadPromoLog(Cohort, From!.Value, To!.Value));
        var names = all.Trainees.ToDictionary(one => one.PersonId, one => one.Name);
        return File(
            ReportCsv.Write([.. all.Entries.Where(one => names.ContainsKey(one.PersonId)).Select(one => (names[one.PersonId], one)).OrderBy(one => one.Item1, StringComparer.CurrentCulture)], true),
            "text/csv; charset=utf-8", $"{L["activity"]}-{Cohort:N}.csv");
    }

    public string LogOf(Guid person) => AlternanceLinks.Log(Cohort, person);

    private async Task Period()
    {
        var promo = await Send(new GetPromo(Cohort));
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), promo.Zone).DateTime);
        From ??= today.Monday().AddDays(-7 * Weeks);
        To ??= today;
    }
}
