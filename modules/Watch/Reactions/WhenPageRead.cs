using Cohort.Facilities.Fetching;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Search;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Reactions;

/// <summary>A title that was read goes to the items of its address, in every promo: the lists need not look for it elsewhere.</summary>
internal sealed class WhenPageRead(WatchDb db, ItemIndex index) : INotificationHandler<PageRead>
{
    private const int Most = 500;

    public async Task Handle(PageRead notification, CancellationToken cancellationToken)
    {
        var hash = ItemAddress.HashOf(notification.Url);
        var items = await db.Items.Where(one => one.AddressHash == hash && one.FetchedTitle != notification.Title).OrderBy(one => one.Id).Take(Most).ToListAsync(cancellationToken);
        foreach (var item in items)
            item.FetchedTitle = notification.Title;
        index.Reword(items);
    }
}
