using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>One question, its answers, and what one may do with them.</summary>
internal sealed class QuestionModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "question")]
    public Guid Id { get; set; }

    [BindProperty]
    public AnswerQuestion Form { get; set; } = new();

    [BindProperty]
    public TakeOff Off { get; set; } = new();

    public GetQuestion.Answer Now { get; private set; } = null!;

    public bool Steers => person.Steers(Cohort);

    /// <summary>Says what helped and closes: an alumnus who once asked no longer does.</summary>
    public bool Runs => Now.Runs && person.Builds(Cohort);

    public string Here => CohortsLinks.Question(Cohort, Id);

    public override async Task Load()
    {
        Now = await Send(new GetQuestion(Cohort, Id));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Question) = (Cohort, Id);
        await Send(Form);
        return Done($"{Here}#a-{Form.Id}", L["Thank you: your answer stands there."]);
    }

    public async Task<IActionResult> OnPostRun(string? press)
    {
        var parts = (press ?? "").Split(':');
        if (!Enum.TryParse<QuestionAct>(parts[0], out var act) || !Enum.IsDefined(act))
            throw new NotFound();
        var answer = parts.Length > 1 && Guid.TryParse(parts[1], out var id) ? id : Guid.Empty;
        await Send(new RunQuestion(Cohort, Id, act, answer));
        return Done(Here, L[act switch { QuestionAct.Keep => "Noted: this answer helped.", QuestionAct.Close => "The question is closed.", _ => "The question is open again." }]);
    }

    public async Task<IActionResult> OnPostOff()
    {
        (Off.Cohort, Off.Question) = (Cohort, Id);
        await Send(Off);
        return Done(Off.Answer is null ? CohortsLinks.Questions(Cohort) : Here, L["It is off the page."]);
    }

    /// <summary>Which answer, for those who listen.</summary>
    public string What(GetQuestion.Said said) => $"{Named(said.Name)}, {Dates.Instant(said.At, Now.Zone, L)}";

    /// <summary>A name, or somebody.</summary>
    public string Named(string name) => name.Length > 0 ? name : L["Somebody"];
}
