using Cohort.Alternance.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Booklet;

/// <summary>Dates of assessments, Pix, the exam and the jury.</summary>
internal sealed class ExamsModel(CurrentPerson reader) : PromoPage
{
    /// <summary>The date that is being corrected.</summary>
    [FromQuery(Name = "edit")]
    public Guid? Edit { get; set; }

    [BindProperty]
    public SaveExamDate Form { get; set; } = new();

    public GetExams.Answer Now { get; private set; } = null!;

    public bool Steers => reader.Steers(Cohort);

    private string Here => $"{AlternanceLinks.Alternance(Cohort)}/exams";

    /// <summary>What was written meanwhile, beside the words that were refused.</summary>
    public Model.Booklet.ExamDate? Theirs => WasSent() && Now.Dates.FirstOrDefault(one => one.Id == Form.Id) is { } kept && kept.Version != Form.Version ? kept : null;

    public override async Task Load()
    {
        Now = await Send(new GetExams(Cohort));
        if (WasSent())
            return;
        Form = Now.Dates.FirstOrDefault(one => one.Id == Edit) is { } kept
            ? new SaveExamDate { Id = kept.Id, Version = kept.Version, Person = kept.PersonId, Kind = kept.Kind, Date = kept.Date, Words = kept.Words, Result = kept.Result }
            : new SaveExamDate { Id = Guid.CreateVersion7() };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(Here, L["It is written down."]);
    }

    public async Task<IActionResult> OnPostDrop(Guid id)
    {
        await Send(new DropExamDate(Cohort, id));
        return Done(Here, L["The date is taken off."]);
    }
}
