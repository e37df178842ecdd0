using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Sessions;
using Cohort.Ui;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>All the sessions of a promo: to come, held, and those that did not take place.</summary>
internal sealed class SessionsModel : PromoPage
{
    public PeersView Now { get; private set; } = null!;

    public override async Task Load() => Now = await Send(new GetPeers(Cohort));

    public Task OnGet() => Load();

    public IReadOnlyList<(string Id, string Title, IReadOnlyList<SessionCard> Cards)> Parts =>
    [
        ("to-come", L["To come"], [.. Now.Sessions.Where(one => one.IsToCome).OrderBy(one => one.On ?? DateOnly.MaxValue)]),
        ("held", L["Held: their cards"], [.. Now.Sessions.Where(one => one.Stage == SessionStage.Held).OrderByDescending(one => one.On)]),
        ("not-held", L["Did not take place"], [.. Now.Sessions.Where(one => one.Stage is SessionStage.Cancelled or SessionStage.Withdrawn)]),
    ];
}
