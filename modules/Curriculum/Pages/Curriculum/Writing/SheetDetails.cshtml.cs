using Cohort.Curriculum.Contracts;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.Curriculum.Pages.Curriculum.Writing;

/// <summary>The title of a fact sheet, and what it is linked to.</summary>
internal sealed class SheetDetailsModel : SheetPage
{
    [FromRoute(Name = "leaf")]
    public string Slug { get; set; } = "";

    public GetFactSheet.Answer Now { get; private set; } = null!;

    public override async Task Load()
    {
        await base.Load();
        Now = await Send(new GetFactSheet(Cohort, Slug));
        // Somebody saved since: the form goes on from there, with what was typed.
        if (WasSent())
            Form.Version = Now.Sheet.Version;
    }

    public async Task OnGet()
    {
        await Load();
        Form = new MakeFactSheet
        {
            Id = Now.Sheet.Id,
            Title = Now.Sheet.Title,
            Version = Now.Sheet.Version,
            Bricks = [.. Now.Sheet.Touches.Select(one => one.BrickId).OfType<Guid>()],
            Nodes = [.. Now.Sheet.Touches.Select(one => one.NodeId).OfType<Guid>()],
        };
    }

    public async Task<IActionResult> OnPost()
    {
        var now = await Send(new GetFactSheet(Cohort, Slug));
        (Form.Cohort, Form.Sheet) = (Cohort, now.Sheet.Id);
        return Done(CurriculumLinks.FactSheet(Cohort, await Send(Form)), L["Saved."]);
    }
}
