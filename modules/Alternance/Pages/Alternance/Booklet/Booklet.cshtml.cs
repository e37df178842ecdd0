using Cohort.Alternance.Contracts;
using Cohort.Alternance.Model.Booklet;
using Cohort.Facilities.Papers;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>The booklet, to read on a phone, to print, and as a PDF.</summary>
internal sealed class BookletModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    public BookletSheet Sheet { get; private set; } = null!;

    public IReadOnlyList<Lack> Missing { get; private set; } = [];

    public string Word(DateOnly of) => $"{AlternanceLinks.Trainee(Cohort, Person)}/words?of={of:yyyy-MM-dd}";

    public override async Task Load()
    {
        Sheet = await Send(new GetBooklet(Cohort, Person));
        Missing = Lacks.Of(Sheet);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetPdf()
    {
        await Load();
        var name = PaperTerms.FileName("pdf", "livret", Sheet.Trainee.Name, $"{Sheet.Today:yyyy-MM-dd}");
        return File(new MemoryStream(new BookletPaper(Sheet, L).Write()), "application/pdf", name);
    }
}
