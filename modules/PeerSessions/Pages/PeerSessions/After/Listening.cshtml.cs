using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.PeerSessions.Pages.PeerSessions.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.After;

/// <summary>While peers lead, a trainer listens, completes and questions: notes that nobody else reads.</summary>
internal sealed class ListeningModel : SessionPage
{
    [BindProperty]
    public NotePrivately Form { get; set; } = new();

    public IReadOnlyList<PrivateNote> Notes { get; private set; } = [];

    public override async Task Load()
    {
        OnlyFor(Roles.Steering);
        await base.Load();
        Notes = await Send(new GetMyNotes(Cohort, Id));
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public Task OnGet() => Load();

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
