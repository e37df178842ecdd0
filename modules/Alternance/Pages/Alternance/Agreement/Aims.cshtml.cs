using Cohort.Alternance.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Agreement;

/// <summary>Saying which competences can be practised there, and which are the objectives.</summary>
internal sealed class AimsModel : TraineePage
{
    [BindProperty]
    public SaveAgreement Form { get; set; } = new();

    public GetAgreement.Answer Now { get; private set; } = null!;

    /// <summary>Somebody saved since the form was opened.</summary>
    public bool IsBehind => WasSent() && Form.Stamp != Now.Stamp;

    public override async Task Load()
    {
        OnlyForTheTwo();
        Now = await Send(new GetAgreement(Cohort, Person));
    }

    public async Task OnGet()
    {
        await Load();
        Form = new SaveAgreement { Lines = [.. Now.Lines.Select(one => new SaveAgreement.Line { Node = one.Competence.NodeId, Practice = one.Practice, IsChosen = one.IsChosen, Words = one.Words })] };
    }

    public async Task<IActionResult> OnPost()
    {
        OnlyForTheTwo();
        (Form.Cohort, Form.Person) = (Cohort, Person);
        await Send(Form);
        return Done(AlternanceLinks.Agreement(Cohort, Person), L["Saved."]);
    }
}
