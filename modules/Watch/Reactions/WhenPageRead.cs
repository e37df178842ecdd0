using Cohort.Facilities.Fetching;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Reading;
using Cohort.Watch.Model.Search;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Reactions;

/// <summary>
/// What was read goes to the items of its address, in every promo: the title to each, so that the lists need not look for it
/// elsewhere; the rest to the one card of the address. Pages that no promo has on its list are not kept.
/// </summary>
internal sealed class WhenPageRead(WatchDb db, ItemIndex index, TimeProvider clock) : INotificationHandler<PageRead>
{
    private const int Most = 500;

    public async Task Handle(PageRead notification, CancellationToken cancellationToken)
    {
        var hash = ItemAddress.HashOf(notification.Url);
        var items = await db.Items.Where(one => one.AddressHash == hash).OrderBy(one => one.Id).Take(Most).ToListAsync(cancellationToken);
        if (items.Count == 0)
            return;
        var card = await db.Pages.FirstOrDefaultAsync(one => one.AddressHash == hash, cancellationToken);
        if (card is null)
            db.Pages.Add(card = new PageCard(hash));
        var isOther = card.Take(notification, clock.GetUtcNow().UtcDateTime);
        var reworded = items.FindAll(one => isOther || (notification.Title.Length > 0 && one.FetchedTitle != notification.Title));
        foreach (var item in reworded)
        {
            // A title that was read once is better than none.
            if (notification.Title.Length > 0)
                item.FetchedTitle = notification.Title;
        }

        index.Reword(reworded);
    }
}
