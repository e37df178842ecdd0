using Cohort.Kernel.Pipeline;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Search;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Reactions;

/// <summary>What hangs on the card that goes is moved; once that is saved, the card goes.</summary>
internal sealed class WhenItemsJoined(WatchDb db, ItemMover mover, ItemIndex index, UnitOfWork work, TimeProvider clock) : INotificationHandler<ItemsJoined>
{
    public async Task Handle(ItemsJoined notification, CancellationToken cancellationToken)
    {
        var kept = await db.Items.SingleAsync(one => one.Id == notification.Kept, cancellationToken);
        var gone = await db.Items.SingleAsync(one => one.Id == notification.Gone, cancellationToken);
        await mover.Move(kept, gone, notification.By, clock.GetUtcNow().UtcDateTime, cancellationToken);
        index.Reword([kept]);
        work.Raise(new ItemEmptied(gone.Id));
    }
}

/// <summary>The empty card goes; the words that were found by it with it.</summary>
internal sealed class WhenItemEmptied(WatchDb db) : INotificationHandler<ItemEmptied>
{
    public async Task Handle(ItemEmptied notification, CancellationToken cancellationToken) =>
        db.Items.Remove(await db.Items.SingleAsync(one => one.Id == notification.Gone, cancellationToken));
}
