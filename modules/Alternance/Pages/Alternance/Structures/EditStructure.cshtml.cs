using Cohort.Alternance.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Alternance.Pages.Alternance.Structures;

/// <summary>Writing a structure down, or correcting its card.</summary>
internal sealed class EditStructureModel : PromoPage
{
    [FromRoute(Name = "structure")]
    public Guid? Id { get; set; }

    /// <summary>The trainee for whom it is written down: their contract comes next.</summary>
    [FromQuery(Name = "for")]
    public Guid? Trainee { get; set; }

    [BindProperty]
    public SaveStructure Form { get; set; } = new();

    /// <summary>As it is kept, when somebody saved since.</summary>
    public Model.Structures.Structure? Theirs { get; private set; }

    public FindTwin.Twin? Twin { get; private set; }

    public override async Task Load()
    {
        OnlyFor(Roles.Steering);
        if (Id is { } id)
        {
            var now = await Send(new GetStructure(Cohort, id));
            if (!now.MayCorrect)
                throw new NotFound();
            Theirs = WasSent() && now.Structure.Version != Form.Version ? now.Structure : null;
        }

        if (WasSent() && await Send(new FindTwin(Cohort, Form.Siret)) is { } twin && twin.Id != Id)
            Twin = twin;
    }

    public async Task OnGet()
    {
        await Load();
        if (Id is not { } id)
        {
            Form = new SaveStructure { Id = Guid.CreateVersion7() };
            return;
        }

        var one = (await Send(new GetStructure(Cohort, id))).Structure;
        Form = new SaveStructure { Id = one.Id, Version = one.Version, Name = one.Name, Siret = one.Siret, Status = one.Status, Publics = one.Publics, Themes = one.Themes, Place = one.Place, Hours = one.Hours };
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        if (Id is { } id)
            (Form.Id, Form.Version) = (id, Form.Version ?? -1);
        else
            Form.Version = null;
        await Send(Form);
        return Done(Trainee is { } one ? $"{AlternanceLinks.Trainee(Cohort, one)}/contract?structure={Form.Id}" : AlternanceLinks.Structure(Cohort, Form.Id), L["Saved."]);
    }
}
