using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Papers;
using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Facilities.Papers;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Attendance.Pages.Attendance.Papers;

/// <summary>The sheet of a half-day, to print, and as a PDF.</summary>
internal sealed class PrintModel(SiteAddress site) : PromoPage
{
    [FromRoute(Name = "date")]
    public DateOnly Date { get; set; }

    [FromRoute(Name = "part")]
    public DayPart Part { get; set; }

    public SheetOnPaper Sheet { get; private set; } = null!;

    /// <summary>Where anybody checks it.</summary>
    public string Address => Sheet.IsSealed ? site.Of(AttendanceLinks.Check(Sheet.Content.Number, Sheet.Hash)) : "";

    public override async Task Load() => Sheet = await Send(new GetSheetPaper { Cohort = Cohort, Date = Date, Part = Part });

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetPdf()
    {
        await Load();
        var name = PaperTerms.FileName("pdf", L["Attendance sheet"], $"{Date:yyyy-MM-dd}", L[SheetWords.Part(Part)]);
        return File(new MemoryStream(new SheetPaper(Sheet, Address, L).Write()), "application/pdf", name);
    }
}
