using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.Curriculum.Pages.Curriculum.Launches;

/// <summary>Proposing a workshop in a launch: from a brick, whose words come along, or new.</summary>
internal sealed class ProposeModel : PromoPage
{
    [FromRoute(Name = "launch")]
    public Guid Id { get; set; }

    [BindProperty]
    public AddProposal Form { get; set; } = new();

    public LaunchView Now { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Bricks { get; private set; } = [];

    public ProposalFields Fields => new(Now, Form, Form.Needs, ModelState);

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        Now = await Send(new GetLaunch(Cohort, Id));
        var bricks = await Send(new ListBricks(Cohort, "", null, null));
        Bricks = [.. bricks.Bricks.Select(one => new SelectListItem(one.Title, one.Id.ToString(), one.Id == Form.BrickId))];
    }

    public async Task OnGet(Guid? brick, Guid? need)
    {
        OnlyFor(Roles.Building);
        Form = new AddProposal { Id = Guid.CreateVersion7(), Minutes = 90 };
        if (brick is { } id)
        {
            var from = await Send(new GetBrick(Cohort, id));
            (Form.BrickId, Form.Title, Form.Doing, Form.Leaves, Form.Material, Form.Minutes) = (from.Id, from.Title, from.Doing, from.Leaves, from.Material, from.Minutes);
            Form.Touched.AddRange(from.Competences);
        }

        await Load();
        if (need is { } asked && Now.Reading.Of(asked) is { } card)
        {
            Form.Needs.Add(card.Id);
            Form.Touched.AddRange(card.Nodes.Except(Form.Touched).ToList());
        }
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Launch) = (Cohort, Id);
        await Send(Form);
        return Done($"{CurriculumLinks.Launch(Cohort, Id)}#proposal-{Form.Id}", L["The proposal stands before the group."]);
    }
}
