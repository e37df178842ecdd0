using Cohort.Alternance.Contracts;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>From a situation of the log to a question for the promo.</summary>
internal sealed class QuestionModel : PromoPage
{
    private const int Longest = 1500;

    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromRoute(Name = "entry")]
    public Guid Entry { get; set; }

    [BindProperty]
    public AskFromEntry Form { get; set; } = new();

    public string Here => AlternanceLinks.Log(Cohort, Person);

    public bool Asks => Form.Sure || (ModelState.TryGetValue("Form.Sure", out var found) && found.Errors.Count > 0);

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        var entry = await Send(new GetEntry(Cohort, Person, Entry));
        if (!WasSent())
            Form = new AskFromEntry { Id = Guid.CreateVersion7(), Text = TextFile.Cut(entry.Asks.Length > 0 ? entry.Asks : entry.Did, Longest) };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person, Form.Entry) = (Cohort, Person, Entry);
        await Send(Form);
        return Done(CohortsLinks.Question(Cohort, Form.Id), L["Asked. It stands at the top of the queue until somebody answers."]);
    }
}
