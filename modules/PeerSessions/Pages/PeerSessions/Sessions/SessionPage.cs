using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>A page about one session: its address is /promos/{cohort}/peers/sessions/{session}/…</summary>
internal abstract class SessionPage : PromoPage
{
    [FromRoute(Name = "session")]
    public Guid Id { get; set; }

    public PeersView Now { get; private set; } = null!;

    public SessionCard Card { get; private set; } = null!;

    public PeerSession Session => Card.Session;

    public string Here => PeerSessionsLinks.Session(Cohort, Id);

    public bool Leads => Card.IsLedBy(Now.Me);

    public bool Steers => Reader.Steers(Cohort);

    public bool Runs => Leads || Steers;

    /// <summary>Belongs to the promo and may take part.</summary>
    public bool TakesPart => Reader.RoleIn(Cohort) is Role.Trainee or Role.Trainer;

    protected CurrentPerson Reader => HttpContext.RequestServices.GetRequiredService<CurrentPerson>();

    public override async Task Load()
    {
        Now = await Send(new GetPeers(Cohort));
        Card = Now.Session(Id);
    }

    public string Name(Guid id) => Now.Name(id) ?? L["Somebody"];
}
