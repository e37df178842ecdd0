using Cohort.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>The slots of a promo that have not ended, and what was said of them: read once for each state of their rows.</summary>
internal sealed record SlotReading(IReadOnlyList<OpenSlot> Slots, IReadOnlyList<SlotDate> Dates, IReadOnlyList<SlotComing> Comings, IReadOnlyList<SlotGuest> Guests);

/// <summary>Reads it: in four statements, however much there is. Dates long past are left out.</summary>
internal sealed class SlotReader(PeersDb db, PromoMemory memory)
{
    public Task<SlotReading> Read(Guid cohort, CancellationToken stop) => memory.Read(cohort, async () =>
    {
        var slots = await db.Slots.AsNoTracking().Where(one => one.CohortId == cohort && one.EndedAt == null).OrderBy(one => one.MadeAt).ThenBy(one => one.Id).ToListAsync(stop);
        if (slots.Count == 0)
            return new SlotReading([], [], [], []);
        var ids = slots.ConvertAll(one => one.Id);
        var from = slots.Min(one => one.KeptFrom);
        return new SlotReading(
            slots,
            await db.SlotDates.AsNoTracking().Where(one => ids.Contains(one.SlotId) && one.Date >= from).OrderBy(one => one.Date).ToListAsync(stop),
            await db.Comings.AsNoTracking().Where(one => ids.Contains(one.SlotId) && (one.Date >= from || one.Date == SlotComing.EveryTime)).OrderBy(one => one.At).ThenBy(one => one.PersonId).ToListAsync(stop),
            await db.SlotGuests.AsNoTracking().Where(one => ids.Contains(one.SlotId)).OrderBy(one => one.Name).ThenBy(one => one.Id).ToListAsync(stop));
    }, stop);
}
