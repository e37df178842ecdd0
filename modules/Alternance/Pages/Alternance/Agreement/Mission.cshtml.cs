using Cohort.Alternance.Contracts;
using Cohort.Curriculum.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Agreement;

/// <summary>A new mission, or one to change.</summary>
internal sealed class MissionModel : TraineePage
{
    [FromRoute(Name = "mission")]
    public Guid? Id { get; set; }

    [BindProperty]
    public SaveMission Form { get; set; } = new();

    public SaveMission? Theirs { get; private set; }

    public IReadOnlyList<CompetenceCard> Competences { get; private set; } = [];

    public string Back => AlternanceLinks.Agreement(Cohort, Person);

    public override async Task Load()
    {
        OnlyForTheTwo();
        // Also asks whether this trainee's alternance is the reader's to know of.
        Competences = [.. (await Send(new GetAgreement(Cohort, Person))).Lines.Select(one => one.Competence)];
        if (Id is { } id && await Send(new GetMission(Cohort, Person, id)) is var now && WasSent() && now.Version != Form.Version)
            Theirs = now;
    }

    public async Task OnGet()
    {
        await Load();
        Form = Id is { } id ? await Send(new GetMission(Cohort, Person, id)) : new SaveMission { Id = Guid.CreateVersion7() };
    }

    public async Task<IActionResult> OnPost()
    {
        OnlyForTheTwo();
        (Form.Cohort, Form.Person) = (Cohort, Person);
        if (Id is { } id)
            (Form.Id, Form.Version) = (id, Form.Version ?? -1);
        else
            Form.Version = null;
        await Send(Form);
        return Done($"{Back}#m-{Form.Id}", L["Saved."]);
    }
}
