using Cohort.Facilities.Files;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model;
using Cohort.PeerSessions.Model.Sessions;
using Microsoft.AspNetCore.Mvc;

namespace Cohort.PeerSessions.Pages.PeerSessions.Sessions;

/// <summary>What is put beside a session: members read, those who lead it and those who steer add.</summary>
internal sealed class SessionFilesModel(CurrentPerson reader) : AttachmentsPage
{
    private SessionCard? card;

    [FromRoute(Name = "session")]
    public Guid Id { get; set; }

    public string Title => card?.Session.Title ?? "";

    public override string Here => PeerSessionsLinks.Files(Cohort, Id);

    protected override Guid Owner => Id;

    protected override IReadOnlyList<Role> MayAddRoles => card is { } one && (one.IsLedBy(reader.Id) || reader.Steers(Cohort)) ? Roles.Building : [];

    protected override Task Add(NewAttachment one) => Send(new AttachToSession(Cohort, Id, one));

    protected override async Task<TimeZoneInfo> LoadOwner()
    {
        var now = await Send(new GetPeers(Cohort));
        card = now.Session(Id);
        return now.Promo.Zone;
    }
}
