using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Which competence of an earlier version becomes which of a later one.</summary>
internal sealed class EquivalencesModel : CohortPage
{
    [FromRoute(Name = "framework")]
    public Guid From { get; set; }

    [FromQuery]
    public Guid To { get; set; }

    [BindProperty]
    public SetEquivalences Form { get; set; } = new();

    public GetEquivalences.Answer Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetEquivalences(From, To));

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.From, Form.To) = (From, To);
        await Send(Form);
        return Done($"/frameworks/{From}/equivalences?to={To}", L["Saved."]);
    }
}
