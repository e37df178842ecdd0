using System.Text;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Files;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Watch.Pages.Watch.Files;

/// <summary>What one import brought, and what is to be recovered by hand; also as a table to keep.</summary>
internal sealed class ReportModel : PromoPage
{
    [FromRoute(Name = "import")]
    public Guid Id { get; set; }

    public GetImport.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetImport(Cohort, Id));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetFile()
    {
        await Load();
        var text = new StringBuilder("\uFEFF").Append(CsvCells.Line(';', L["Outcome"], L["Where in the file"], L["Title"], L["Address"], L["Reason"])).Append("\r\n");
        foreach (var one in Now.Report.Lines)
            text.Append(CsvCells.Line(';', L[Word(one.Fate)], PlaceWords.Say(one.Place, L), one.Title, one.Address, one.Said)).Append("\r\n");
        return File(Encoding.UTF8.GetBytes(text.ToString()), "text/csv; charset=utf-8", "cohort-import.csv");
    }

    // L["to recover"]
    private static string Word(LinkFate fate) => fate switch { LinkFate.ToRecover => "to recover", LinkFate.New => "new", LinkFate.Joined => "joined with yours", _ => "was there" };
}
