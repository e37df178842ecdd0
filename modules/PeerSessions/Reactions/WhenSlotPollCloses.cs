using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Inbox;
using Cohort.Kernel.Data;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Contracts;
using Cohort.PeerSessions.Model.Slots;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Reactions;

/// <summary>The date poll of a slot is closed: the slot takes the half-day that came first, or asks whoever made it. Heard twice, it changes nothing more.</summary>
internal sealed class WhenSlotPollCloses(PeersDb db, Turns turns, InboxBook inbox, IMediator mediator, Texts texts, TimeProvider clock) : INotificationHandler<DecisionClosed>
{
    public async Task Handle(DecisionClosed notification, CancellationToken cancellationToken)
    {
        if (await db.Slots.AsNoTracking().FirstOrDefaultAsync(one => one.PollId == notification.Decision && one.EndedAt == null, cancellationToken) is not { } known)
            return;
        await turns.Take<OpenSlot>(known.Id, cancellationToken);
        var slot = await db.Slots.FirstAsync(one => one.Id == known.Id, cancellationToken);
        if (slot.PollReadAt is not null || slot.EndedAt is not null)
            return;
        var card = await mediator.Send(new GetDecision(slot.CohortId, notification.Decision), cancellationToken);
        var promo = await mediator.Send(new GetPromo(slot.CohortId), cancellationToken);
        slot.PollReadAt = clock.GetUtcNow().UtcDateTime;
        var first = card.Result is { Outcome: DecisionOutcome.Adopted, Chosen: [var id] } ? card.Options.FirstOrDefault(one => one.Id == id) : null;
        if (first is { Date: { } date, Part: { } part })
        {
            (slot.Weekday, slot.StartsAt) = (date.DayOfWeek, promo.StartOf(part));
            if (slot.From < date)
                slot.From = date;
            slot.Plan(promo.Zone, slot.PollReadAt.Value);
        }

        await inbox.Add(slot.MadeBy, slot.CohortId, SlotTeller.Rule, () => (
            slot.Weekday is { } day ? texts["“{0}” has its day: {1}", slot.Title, SlotWords.Every(day, slot.EveryWeeks, texts)] : texts["“{0}” has no day yet: choose it yourself", slot.Title],
            slot.Weekday is null ? texts["No half-day came first alone in the poll."] : texts["You may change its hour."],
            PeerSessionsLinks.Slot(slot.CohortId, slot.Id)), cancellationToken);
    }
}
