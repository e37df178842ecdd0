using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>A trainer decides on one competence of one person.</summary>
internal sealed class DecideModel : PromoPage
{
    [FromRoute(Name = "person")]
    public Guid Person { get; set; }

    [FromRoute(Name = "node")]
    public Guid Node { get; set; }

    [BindProperty]
    public DecideCompetence Form { get; set; } = new();

    public string Name { get; private set; } = "";

    public StandingLine Line { get; private set; } = null!;

    public string Here => CurriculumLinks.Seen(Cohort, Person, Node);

    public override async Task Load()
    {
        OnlyFor(Roles.Steering);
        var answer = await Send(new GetStanding(Cohort, Person));
        Name = answer.People[0].Person.Name;
        Line = Kernel.NotFound.IfNull(answer.People[0].Lines.FirstOrDefault(one => one.Competence.NodeId == answer.Heirs.Of(Node) && one.Competence.Block.Length > 0));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Person, Form.Node) = (Cohort, Person, Node);
        await Send(Form);
        return Done(Here, L["It is decided, and {0} can read it.", (await Send(new GetStanding(Cohort, Person))).People[0].Person.Name]);
    }
}
