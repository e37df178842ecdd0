using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Sharing;

/// <summary>Whether an item may leave the promo, and from where it came.</summary>
/// <param name="KeptBy">Who asked that it stay inside.</param>
/// <param name="From">The promos that handed it over.</param>
internal sealed record Outside(IReadOnlyList<Guid> KeptBy, IReadOnlyList<string> From)
{
    /// <summary>Somebody asked that it stay inside.</summary>
    public bool IsKept => KeptBy.Count > 0;
}

/// <summary>Reads it.</summary>
internal sealed class OutsideReader(WatchDb db)
{
    public async Task<Outside> Read(Guid item, CancellationToken stop) => new(
        await db.KeptBack.Where(one => one.ItemId == item).OrderBy(one => one.At).Select(one => one.SaidBy).ToListAsync(stop),
        await db.HandedOver.Where(one => one.ItemId == item).OrderBy(one => one.At).Select(one => one.From).ToListAsync(stop));
}
