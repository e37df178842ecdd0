using Cohort.Facilities.Papers;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>The half-days of a week, to print, and as a PDF.</summary>
internal sealed class WeekModel : PromoPage
{
    [FromQuery(Name = "of")]
    public DateOnly? Of { get; set; }

    public GetWeek.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetWeek(Cohort, Of));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetPdf()
    {
        await Load();
        return File(new MemoryStream(WeekPaper.Write(Now, L)), "application/pdf", PaperTerms.FileName("pdf", L["Attendance"], $"{Now.Monday:yyyy-MM-dd}"));
    }
}
