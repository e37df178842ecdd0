using Cohort.Curriculum.Model.Writing;
using Cohort.Kernel.People;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>One revision: what it added and removed, line by line; and the way back to it.</summary>
internal sealed class RevisionModel(CurrentPerson person) : PromoPage
{
    [FromRoute(Name = "text")]
    public Guid Id { get; set; }

    [FromRoute(Name = "number")]
    public int Number { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public TextCard Card { get; private set; } = null!;

    public IReadOnlyList<(char Kind, string Text)> Lines { get; private set; } = [];

    public bool MayRevert => person.Builds(Cohort) && Number != Card.Text.Version;

    public override async Task Load()
    {
        Card = await Send(new GetText(Cohort, Id));
        var read = await Send(new GetRevision(Cohort, Id, Number));
        Lines = LineDifference.Of(read.Before, read.After);
    }

    public Task OnGet() => Load();

    public async Task<IActionResult> OnPost()
    {
        var saved = await Send(new RevertText(Cohort, Id, Number, Version));
        await Load();
        return saved.Both > 0 ? Done(Card.Edit(), L["Saved, with both versions of what two of you changed."]) : Done(Card.Path, L["The page is back at revision {0}.", Number]);
    }
}
