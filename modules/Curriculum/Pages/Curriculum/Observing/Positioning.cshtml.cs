using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>A trainee says where they stand, competence by competence: for themselves, until they share it.</summary>
internal sealed class PositioningModel(CurrentPerson reader) : PromoPage
{
    [BindProperty]
    public SavePositioning Form { get; set; } = new();

    public GetPositioning.Answer Now { get; private set; } = null!;

    public string Mine => CurriculumLinks.Standing(Cohort, reader.Id);

    public bool IsShared => Now.Said?.IsShared == true;

    /// <summary>Refused: what was typed stands in the form.</summary>
    public bool IsRefused => !ModelState.IsValid;

    public override async Task Load() => Now = await Send(new GetPositioning(Cohort));

    public async Task OnGet()
    {
        await Load();
        Form.Version = Now.Said?.Version ?? SavePositioning.None;
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var shared = await Send(Form);
        return Done(CurriculumLinks.Positioning(Cohort), shared ? L["It is saved, and the trainers can read it."] : L["It is saved, for you alone."]);
    }

    public async Task<IActionResult> OnPostStop()
    {
        await Send(new StopSharing(Cohort));
        return Done(CurriculumLinks.Positioning(Cohort), L["From now on, what you write here is for you alone."]);
    }

    public async Task<IActionResult> OnPostPutAway()
    {
        await Send(new PutAwayPositioning(Cohort));
        return Done($"/promos/{Cohort}/today", L["You will not be asked again. The page stays under “My competences”."]);
    }

    public ObservedLevel? Level(Guid node) => IsRefused ? Form.Lines.GetValueOrDefault(node)?.Level : Now.Of(node)?.Level;

    public string Words(Guid node) => (IsRefused ? Form.Lines.GetValueOrDefault(node)?.Words : Now.Of(node)?.Words) ?? "";
}
