using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Joining;

/// <summary>Looks items up by their other addresses.</summary>
internal sealed class AliasBook(WatchDb db)
{
    // Of an `in (…)`: SQL Server takes 2,100 values.
    private const int AtOnce = 1_000;

    /// <summary>The items that these keys lead to.</summary>
    public async Task<Dictionary<string, Guid>> Of(Guid cohort, IEnumerable<string> keys, CancellationToken stop)
    {
        var found = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var some in keys.Chunk(AtOnce))
        {
            foreach (var one in await db.Aliases.Where(one => one.CohortId == cohort && some.Contains(one.KeyHash)).OrderBy(one => one.At).Select(one => new { one.KeyHash, one.ItemId }).ToListAsync(stop))
                found.TryAdd(one.KeyHash, one.ItemId);
        }

        return found;
    }

    /// <summary>The item that an address leads to by another one, or null.</summary>
    public async Task<Guid?> Of(Guid cohort, ItemAddress address, CancellationToken stop) =>
        await Of(cohort, [address.KeyHash], stop) is { Count: > 0 } found ? found[address.KeyHash] : null;

    /// <summary>Where a card went that is gone, or null.</summary>
    public Task<Guid?> Follow(Guid cohort, Guid former, CancellationToken stop) =>
        db.Aliases.Where(one => one.FormerId == former && one.CohortId == cohort).Select(one => (Guid?)one.ItemId).FirstOrDefaultAsync(stop);
}
