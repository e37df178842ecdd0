using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>The fact sheets of a promo.</summary>
internal sealed class FactSheetsModel : PromoPage
{
    [BindProperty(SupportsGet = true)]
    public string Q { get; set; } = "";

    public IReadOnlyList<FactSheetLine> All { get; private set; } = [];

    public async Task OnGet() => All = await Send(new ListFactSheets(Cohort, Q = Kernel.Text.TextFile.Cut(Q ?? "", 100)));

    public async Task<IActionResult> OnGetZip() => new SheetArchive(await Send(new ReadFactSheets(Cohort)), L);
}
