using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Links;

/// <summary>How one item's address fares, for its own page; one statement, and one more when it moved.</summary>
internal sealed class LinkOfItem(WatchDb db)
{
    /// <summary>Null: nobody looked yet.</summary>
    public async Task<LinkLine?> Read(WatchItem item, CancellationToken stop)
    {
        if (await db.Links.AsNoTracking().FirstOrDefaultAsync(one => one.AddressHash == item.AddressHash, stop) is not { } check)
            return null;
        var line = new LinkLine(item.Id, item.Title, item.FetchedTitle, item.Address, item.Site, item.AddedAt, check.State, check.Since, check.Reason, check.Looks, check.MovedTo, check.LastLookAt);
        if (line.NewKey is not { } key)
            return line;
        var twin = await db.Items.Where(one => one.CohortId == item.CohortId && one.KeyHash == key && one.Id != item.Id).Select(one => (Guid?)one.Id).FirstOrDefaultAsync(stop);
        return line with { Twin = twin };
    }
}
