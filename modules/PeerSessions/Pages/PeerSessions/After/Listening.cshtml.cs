using Cohort.Curriculum.Contracts;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.Sessions;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Cohort.PeerSessions.Pages.PeerSessions.After;

/// <summary>While peers lead, a trainer listens, completes and questions: notes that nobody else reads.</summary>
internal sealed class ListeningModel : SessionPage
{
    [BindProperty]
    public NotePrivately Form { get; set; } = new();

    [BindProperty]
    public NoteSeen Seen { get; set; } = new();

    /// <summary>Those who lead and learn: a trainer observes no trainer.</summary>
    public IReadOnlyList<SelectListItem> Observed => [.. Card.Leaders.Where(one => one.Role == Role.Trainee).Select(one => new SelectListItem(one.Name, one.PersonId.ToString()))];

    public IReadOnlyList<SelectListItem> Competences => [.. Now.Competences.Select(one => new SelectListItem($"{one.Mark} {one.Statement}", one.NodeId.ToString()))];

    public IReadOnlyList<SelectListItem> Levels =>
    [
        new(L["beginner"], nameof(ObservedLevel.Beginner)), new(L["under way"], nameof(ObservedLevel.UnderWay)),
        new(L["autonomous"], nameof(ObservedLevel.Autonomous)), new(L["not seen"], nameof(ObservedLevel.NotSeen)),
    ];

    public IReadOnlyList<PrivateNote> Notes { get; private set; } = [];

    public override async Task Load()
    {
        OnlyFor(Roles.Steering);
        await base.Load();
        Notes = await Send(new GetMyNotes(Cohort, Id));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
        if (Seen.Id == Guid.Empty)
            Seen.Id = Guid.CreateVersion7();
    }

    public async Task OnGet()
    {
        await Load();
        // Who leads is seen leading: the competence that says so comes first.
        Seen.Competence = Now.Competences.FirstOrDefault(one => SearchText.Normalise(one.Statement).Contains("anim", StringComparison.Ordinal))?.NodeId ?? Guid.Empty;
    }

    public async Task<IActionResult> OnPostSeen()
    {
        (Seen.Cohort, Seen.Session) = (Cohort, Id);
        await Send(Seen);
        return Done($"{Here}/listening", L["It stands among what was seen of them."]);
    }

    public async Task<IActionResult> OnPost()
    {
        (Form.Cohort, Form.Session) = (Cohort, Id);
        await Send(Form);
        return Done($"{Here}/listening", L["Noted, for you alone."]);
    }

    public async Task<IActionResult> OnPostDrop(Guid note)
    {
        await Send(new DropNote(Cohort, Id, note));
        return Done($"{Here}/listening", L["The note is gone."]);
    }
}
