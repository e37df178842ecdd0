using Cohort.Alternance.Pages.Alternance.Structures;
using Cohort.Cohorts.Contracts;
using Cohort.Kernel.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Alternance.Pages.Alternance.Trainee;

/// <summary>Saying who follows a trainee in a structure.</summary>
internal sealed class NewTutorModel : TraineePage
{
    [FromRoute(Name = "placement")]
    public Guid Placement { get; set; }

    [BindProperty]
    public AddTutor Form { get; set; } = new();

    public string Structure { get; private set; } = "";

    public IReadOnlyList<SelectListItem> Tutors { get; private set; } = [];

    private SavePlacement contract = null!;

    public override async Task Load()
    {
        OnlyFor(Roles.Steering);
        contract = await Send(new GetContract(Cohort, Person, Placement));
        Structure = (await Send(new GetStructure(Cohort, contract.Structure!.Value))).Structure.Name;
        Tutors = [.. (await Send(new ListMembers(Cohort))).Where(one => one.Role == Role.Tutor).Select(one => new SelectListItem(one.Name, one.PersonId.ToString()))];
    }

    public async Task OnGet()
    {
        await Load();
        Form.From = contract.StartsOn;
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person, Form.Placement) = (Cohort, Person, Placement);
        await Send(Form);
        return Done(Here, L["Written down. They can be sent their link now: they answer without a password."]);
    }
}
