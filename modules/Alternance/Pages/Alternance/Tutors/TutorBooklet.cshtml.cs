using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Pages.Alternance.Booklet;
using Cohort.Facilities.Papers;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Tutors;

/// <summary>The booklet for who follows the trainee: the paper, and the tutor's own word of a period; without one in the address, of the latest.</summary>
internal sealed class TutorBookletModel : TutorPage
{
    [FromRoute(Name = "cohort")]
    public Guid Cohort { get; set; }

    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromQuery(Name = "of")]
    public DateOnly? Of { get; set; }

    [BindProperty]
    public SayWord Form { get; set; } = new();

    public BookletSheet Sheet { get; private set; } = null!;

    public PeriodWord? Kept { get; private set; }

    /// <summary>What was written meanwhile, beside the words that were refused.</summary>
    public PeriodWord? Theirs => WasSent() && Kept?.Version != Form.Version ? Kept : null;

    public override async Task Load()
    {
        Sheet = await Send(new GetBooklet(Cohort, Person));
        if (Sheet.Beside != Beside.Tutor)
            throw new Kernel.NotFound();
        Of ??= Sheet.Begun.Count > 0 ? Sheet.Begun[^1].From : PeriodWord.Whole;
        Kept = Sheet.Said(Of.Value, Beside.Tutor);
        if (!WasSent())
            Form = new SayWord { Text = Kept?.Text ?? "", Version = Kept?.Version ?? SayWord.Nothing };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnGetPdf()
    {
        await Load();
        return File(new MemoryStream(new BookletPaper(Sheet, L).Write()), "application/pdf", PaperTerms.FileName("pdf", "livret", Sheet.Trainee.Name, $"{Sheet.Today:yyyy-MM-dd}"));
    }

    public async Task<IActionResult> OnPost(DateOnly said)
    {
        (Form.Cohort, Form.Person, Form.Of) = (Cohort, Person, said);
        Of = said;
        await Send(Form);
        return Done($"/tutor/{Cohort}/{Person}/booklet?of={said:yyyy-MM-dd}", L["It is written down."]);
    }
}
