using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Writing a brick: /bricks/edit, or /bricks/edit/{brick}.</summary>
internal sealed class BrickEditModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "brick")]
    public Guid? Id { get; set; }

    [BindProperty]
    public SaveBrick Form { get; set; } = new();

    public IReadOnlyList<CompetenceCard> Competences { get; private set; } = [];

    public override async Task Load()
    {
        OnlyFor(Roles.Steering);
        Competences = await Send(new ListCompetences(Cohort));
    }

    public async Task OnGet()
    {
        await Load();
        Form = new SaveBrick { Id = Id ?? Guid.CreateVersion7(), Authors = person.Name };
        if (Id is not { } id)
            return;
        var one = (await Send(new GetBrick(Cohort, id))).Brick;
        Form = new SaveBrick
        {
            Id = one.Id,
            Version = one.Version,
            Title = one.Title,
            Value = one.Value,
            Goal = one.Goal,
            Kind = one.Kind,
            GroupMin = one.GroupMin,
            GroupMax = one.GroupMax,
            Minutes = one.Minutes,
            MinutesMin = one.MinutesMin,
            MinutesMax = one.MinutesMax,
            Moment = one.Moment,
            IsSeated = one.IsSeated,
            Remote = one.Remote,
            Difficulty = one.Difficulty,
            Summary = one.Summary,
            Doing = one.Doing,
            Leaves = one.Leaves,
            Steps = one.Steps,
            Tips = one.Tips,
            Material = one.Material,
            Licence = one.Licence,
            Authors = one.Authors,
            Competences = [.. one.Competences.Select(served => served.NodeId)],
            Shelved = one.ShelvedAt is not null,
        };
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        var id = await Send(Form);
        return Done($"/promos/{Cohort}/bricks/{id}", L["Saved."]);
    }
}
