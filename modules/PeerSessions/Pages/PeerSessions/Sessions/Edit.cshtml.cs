using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.PeerSessions.Model.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Saying more of a session.</summary>
internal sealed class EditModel : SessionPage
{
    [BindProperty]
    public EditSession Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Bricks { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Modalities => [.. Enum.GetValues<SessionModality>().Select(one => new SelectListItem(SessionWords.Modality(one, L), one.ToString()))];

    public override async Task Load()
    {
        await base.Load();
        if (!Runs)
            throw new Forbidden();
        Bricks = [.. (await Send(new ListBrickCards(Cohort))).Select(one => new SelectListItem(one.Title, one.Id.ToString()))];
    }

    public async Task OnGet()
    {
        await Load();
        var one = Session;
        Form = new EditSession
        {
            Title = one.Title,
            Doing = one.Doing,
            Before = one.Before,
            Brick = one.BrickId,
            Minutes = one.Minutes,
            Most = one.Most,
            Quorum = one.Quorum,
            Modality = one.Modality,
            Material = one.Material,
            Touched = [.. one.Touched.Select(row => row.NodeId)],
        };
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Id) = (Cohort, Id);
        await Send(Form);
        return Done(Here, L["Saved."]);
    }
}
