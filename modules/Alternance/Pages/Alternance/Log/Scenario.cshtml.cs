using Cohort.Alternance.Contracts;
using Cohort.Kernel.Text;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>From a situation of the log to a scenario card.</summary>
internal sealed class ScenarioModel : PromoPage
{
    private const int LongestTitle = 60;

    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromRoute(Name = "entry")]
    public Guid Entry { get; set; }

    [BindProperty]
    public LeadEntry Form { get; set; } = new();

    public string Here => AlternanceLinks.Log(Cohort, Person);

    public bool Asks => Form.Sure || (ModelState.TryGetValue("Form.Sure", out var found) && found.Errors.Count > 0);

    public override async Task Load()
    {
        var entry = await Send(new GetEntry(Cohort, Person, Entry));
        if (!WasSent())
            Form = new LeadEntry { Id = Guid.CreateVersion7(), Title = TextFile.Cut(TextFile.OneLine(entry.Did), LongestTitle), Situation = string.Join("\n\n", new[] { entry.Did, entry.Asks }.Where(one => one.Length > 0)) };
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person, Form.Entry) = (Cohort, Person, Entry);
        return Done(await Send(Form), L["The card is begun. Nobody sees it before you finish it."]);
    }
}
