using Cohort.Kernel.Modules;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Slots;
using MediatR;

namespace Cohort.PeerSessions.Pages.PeerSessions.Slots;

/// <summary>Today: the slots of today and tomorrow.</summary>
internal sealed record SlotsPart(SlotsView View, IReadOnlyList<(OpenSlot Slot, SlotTime Time)> Soon);

internal sealed class SlotPanel(SlotReader reader, IMediator mediator) : ITodayPanel
{
    private const int Most = 3;

    public int Order => 26;

    public async Task<TodayPart?> Load(TodayContext context, CancellationToken stop)
    {
        if (context.Role == Role.Tutor || (await reader.Read(context.Cohort, stop)).Slots.Count == 0)
            return null;
        var view = await mediator.Send(new GetSlots(context.Cohort), stop);
        var soon = view.Cards.SelectMany(card => card.Next(view.Now).Where(one => !one.IsOff && one.Date <= context.Date.AddDays(1)).Select(one => (card.Slot, Time: one))).OrderBy(one => one.Time.Starts).Take(Most).ToList();
        return soon.Count == 0 ? null : new TodayPart("/Pages/PeerSessions/Slots/_TodaySlots.cshtml", new SlotsPart(view, soon), false);
    }
}
