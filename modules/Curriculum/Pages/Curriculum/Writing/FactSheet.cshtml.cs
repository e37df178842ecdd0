using System.Text;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Facilities.Files;
using Cohort.Facilities.Papers;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>One fact sheet, to read and to print. An address it had leads to the one it has.</summary>
internal sealed class FactSheetModel : PromoPage
{
    [FromRoute(Name = "leaf")]
    public string Slug { get; set; } = "";

    public GetFactSheet.Answer Now { get; private set; } = null!;

    public TextCard Card { get; private set; } = null!;

    public IReadOnlyList<TextSection> Sections { get; private set; } = [];

    public Pictures Pictures { get; private set; } = null!;

    public async Task<IActionResult> OnGet()
    {
        Now = await Send(new GetFactSheet(Cohort, Slug));
        var here = CurriculumLinks.FactSheet(Cohort, Now.Sheet.Slug);
        if (Now.Sheet.Slug != Slug)
            return LocalRedirectPermanent(here);
        Card = new TextCard(Now.Text, Now.Sheet.Title, here, Now.Sheet.WorkshopId ?? Now.Text.Id);
        Sections = TextSection.Of(Now.Text.Text);
        Pictures = new Pictures(Cohort, await Send(new ListAttachments(Cohort, Card.Owner)));
        return Page();
    }

    public async Task<IActionResult> OnGetFile()
    {
        var now = await Send(new GetFactSheet(Cohort, Slug));
        return File(Encoding.UTF8.GetBytes(SheetPaper.Write(now.Sheet.Title, now.Text.Text, now.Promo.Name, now.Sheet.MadeFrom, L)), "text/markdown; charset=utf-8", PaperTerms.FileName("md", now.Sheet.Title));
    }
}
