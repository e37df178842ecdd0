using Cohort.Kernel.Data;
using Cohort.Watch.Model.Passages;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Curating;

/// <summary>What an item led to.</summary>
internal sealed record PassageLine(Guid Item, PassageKind Kind, string Title, string Path);

/// <summary>A day an item is to be presented on, or was.</summary>
internal sealed record PickDay(Guid Item, DateOnly Date, bool WasPresented);

/// <summary>What became of the items of a promo; in memory until something of the promo changes, so that the list asks nothing more for it.</summary>
/// <param name="Passages">By item, oldest first.</param>
/// <param name="Picks">By item, by date.</param>
/// <param name="Days">What is presented on a date, in order.</param>
internal sealed record Led(ILookup<Guid, PassageLine> Passages, ILookup<Guid, PickDay> Picks, ILookup<DateOnly, PickLine> Days);

/// <summary>Reads it.</summary>
internal sealed class LedReader(WatchDb db, PromoMemory memory)
{
    public Task<Led> Read(Guid cohort, CancellationToken stop) => memory.Read(cohort, async () =>
    {
        var passages = await db.Passages.Where(one => one.CohortId == cohort).OrderBy(one => one.At).Select(one => new PassageLine(one.ItemId, one.Kind, one.Title, one.Path)).ToListAsync(stop);
        var picks = await (from pick in db.Picks
                           join item in db.Items on pick.ItemId equals item.Id
                           where pick.CohortId == cohort
                           orderby pick.Date, pick.Position, pick.PickedAt
                           select new { pick.Date, Line = new PickLine(item.Id, item.Title, item.FetchedTitle, item.Address, item.Site, item.AddedBy, pick.Minutes, pick.PresentedAt) }).ToListAsync(stop);
        return new Led(
            passages.ToLookup(one => one.Item),
            picks.ToLookup(one => one.Line.Id, one => new PickDay(one.Line.Id, one.Date, one.Line.PresentedAt is not null)),
            picks.ToLookup(one => one.Date, one => one.Line));
    }, stop);
}
