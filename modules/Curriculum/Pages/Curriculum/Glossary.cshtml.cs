using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Reading;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>The words of the trade as the group uses them: several definitions may stand side by side.</summary>
internal sealed class GlossaryModel(CurrentPerson person) : PromoPage
{
    [BindProperty]
    public DefineTerm Form { get; set; } = new();

    /// <summary>The definition to take away or to put back.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid Definition { get; set; }

    public IReadOnlyList<IGrouping<string, ListTerms.Term>> Letters { get; private set; } = [];

    public TimeZoneInfo Zone { get; private set; } = TimeZoneInfo.Utc;

    public bool MayWrite => person.Builds(Cohort);

    private string Here => $"/promos/{Cohort}/glossary";

    public override async Task Load()
    {
        Letters = [.. (await Send(new ListTerms(Cohort))).GroupBy(one => GlossaryWords.Letter(one.Key))];
        Zone = (await Send(new GetPromo(Cohort))).Zone;
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var term = await Send(Form);
        return LocalRedirect($"{Here}#t-{term}");
    }

    public async Task<IActionResult> OnPostRemove()
    {
        await Send(new RemoveDefinition(Cohort, Definition, Back: false));
        return Done(Here, L["The definition was taken away."], $"{Here}?handler=Back&definition={Definition}");
    }

    public async Task<IActionResult> OnPostBack()
    {
        await Send(new RemoveDefinition(Cohort, Definition, Back: true));
        return Done(Here, L["The definition is back."]);
    }

    public bool MayRemove(ListTerms.Definition one) => person.Steers(Cohort) || (one.ById == person.Id && MayWrite);
}
