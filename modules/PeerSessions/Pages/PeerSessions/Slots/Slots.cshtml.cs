using Cohort.PeerSessions.Model.Slots;
using Cohort.Ui;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>The slots of a promo, each with its next date.</summary>
internal sealed class SlotsModel : PromoPage
{
    public SlotsView Now { get; private set; } = null!;

    public async Task OnGet() => Now = await Send(new GetSlots(Cohort));
}
