using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Exchange;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>Proposing a session, from nothing or from an offer, a request, a link or a need.</summary>
internal sealed class NewModel : PromoPage
{
    [BindProperty]
    public MakeSession Form { get; set; } = new();

    [FromQuery(Name = "from")]
    public string? From { get; set; }

    [FromQuery(Name = "id")]
    public Guid? FromId { get; set; }

    [FromQuery(Name = "title")]
    public string? Words { get; set; }

    /// <summary>The offer or the request it comes from, while it stands there.</summary>
    public PeerEntry? Entry { get; private set; }

    public string? FromName { get; private set; }

    public override async Task Load()
    {
        OnlyFor(Roles.Building);
        var now = await Send(new GetPeers(Cohort));
        var id = Form.FromId ?? FromId;
        Entry = now.Reading.Entries.FirstOrDefault(one => one.Id == id);
        FromName = Entry is null ? null : now.Name(Entry.PersonId);
        if (Form.Id == Guid.Empty)
            Form.Id = Guid.CreateVersion7();
    }

    public async Task OnGet()
    {
        await Load();
        Form.Title = Entry?.Text ?? (Words is { Length: <= PeerSession.LongestTitle } words ? words : "");
        if (Entry is not null)
            (Form.From, Form.FromId) = (Entry.Kind == EntryKind.Offer ? SessionFrom.Offer : SessionFrom.Request, Entry.Id);
        // What somebody asked for waits for somebody who shows it: whoever asked does not lead it.
        var me = HttpContext.RequestServices.GetService(typeof(CurrentPerson)) as CurrentPerson;
        Form.ILead = Entry is null || (Entry.Kind == EntryKind.Offer) == (Entry.PersonId == me!.Id);
    }

    public async Task<IActionResult> OnPost()
    {
        Form.Cohort = Cohort;
        await Send(Form);
        return Done(PeerSessionsLinks.Session(Cohort, Form.Id), L["It is proposed. Say more when you like."]);
    }
}
