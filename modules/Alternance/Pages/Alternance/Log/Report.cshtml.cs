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

    public ReadPromoLog.Answer Now { get; private set; } = null!;

    public override async Task Load()
    {
        var promo = await Send(new GetPromo(Cohort));
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Clock.GetUtcNow(), promo.Zone).DateTime);
        From ??= today.Monday().AddDays(-7 * Weeks);
        To ??= today;
        Now = await Send(new ReadPromoLog(Cohort, From.Value, To.Value));
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetCsv()
    {
        await Load();
        var names = Now.Trainees.ToDictionary(one => one.PersonId, one => one.Name);
        return File(
            ReportCsv.Write([.. Now.Entries.Where(one => names.ContainsKey(one.PersonId)).Select(one => (names[one.PersonId], one)).OrderBy(one => one.Item1, StringComparer.CurrentCulture)], true),
            "text/csv; charset=utf-8", $"{L["activity"]}-{Cohort:N}.csv");
    }

    public string LogOf(Guid person) => AlternanceLinks.Log(Cohort, person);
}
