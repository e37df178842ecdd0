using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>A form about a fact sheet: its title, and what it is linked to.</summary>
internal abstract class SheetPage : PromoPage
{
    [BindProperty]
    public MakeFactSheet Form { get; set; } = new();

    public IReadOnlyList<(Guid Id, string Title)> Bricks { get; private set; } = [];

    public IReadOnlyList<CompetenceCard> Competences { get; private set; } = [];

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        var now = await Send(new ListBricks(Cohort, "", null, null));
        (Bricks, Competences) = ([.. now.Bricks.Select(one => (one.Id, one.Title))], now.Competences);
    }
}
