using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Scenarios;
using Cohort.PeerSessions.Pages.PeerSessions.Numbers;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.PeerSessions.Pages.PeerSessions.Scenarios;

/// <summary>Writing a card of the promo: /scenarios/write, or /scenarios/write/{card}.</summary>
internal sealed class WriteModel : PromoPage
{
    [FromRoute(Name = "card")]
    public Guid? Id { get; set; }

    [BindProperty]
    public SaveScenario Form { get; set; } = new();

    public IReadOnlyList<ListNumbers.Line> Numbers { get; private set; } = [];

    /// <summary>Somebody saved since: their words, beside those that were typed.</summary>
    public SaveScenario? Theirs { get; private set; }

    /// <summary>Something was found that may be somebody's own.</summary>
    public bool Warned => ModelState.TryGetValue("Form.Sure", out var found) && found.Errors.Count > 0;

    public IEnumerable<SelectListItem> Themes => ScenarioThemes.All.Select(one => new SelectListItem(L[one.Name], one.Code)).OrderBy(one => one.Text, StringComparer.CurrentCulture);

    public override async Task Load()
    {
        OnlyFor(Roles.Community);
        Numbers = await Send(new ListNumbers());
        if (Id is { } id && Request.Method == "POST" && await Send(new GetScenarioText(Cohort, id)) is { } theirs && theirs.Version != Form.Version)
            Theirs = theirs;
    }

    public async Task OnGet()
    {
        await Load();
        Form = Id is { } id ? await Send(new GetScenarioText(Cohort, id)) : new SaveScenario { Id = Guid.CreateVersion7(), Grid = L["Welcomes, and asks what was tried already\nLets the person hold the device\nSays what will be done, before doing it\nHas the next step said back"], Debrief = L["How did the person feel, and when did it change?\nWhich question brought out what was hidden?\nWhat would we say otherwise?\nTo whom could one have handed over, and when?"] };
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        if (Id is { } id)
            Form.Id = id;
        return Done(PeerSessionsLinks.Scenario(Cohort, await Send(Form)), L["Saved."]);
    }
}
