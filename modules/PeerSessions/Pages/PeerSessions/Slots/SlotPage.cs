using Cohort.Kernel.People;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>A page about one slot: its address is /promos/{cohort}/slots/{slot}/…</summary>
internal abstract class SlotPage : PromoPage
{
    [FromRoute(Name = "slot")]
    public Guid Id { get; set; }

    public SlotsView Now { get; private set; } = null!;

    public SlotCard Card { get; private set; } = null!;

    public OpenSlot Slot => Card.Slot;

    public string Here => PeerSessionsLinks.Slot(Cohort, Id);

    public bool Runs => SlotDesk.Runs(Slot, Reader);

    /// <summary>The slot is open to the reader.</summary>
    public bool MayCome => Card.MayCome(Now.Me, Reader.RoleIn(Cohort));

    protected CurrentPerson Reader => HttpContext.RequestServices.GetRequiredService<CurrentPerson>();

    public override async Task Load()
    {
        Now = await Send(new GetSlots(Cohort));
        Card = Now.Card(Id);
    }

    public string? Name(Guid id) => Now.Members.GetValueOrDefault(id)?.Name;
}
