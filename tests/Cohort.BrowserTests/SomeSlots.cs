using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.PeerSessions.Model.Slots;
using Microsoft.EntityFrameworkCore;

namespace Cohort.BrowserTests;

/// <summary>The slot of the demo, with a guest whose link the tests know.</summary>
internal static class SomeSlots
{
    private const int Days = 365;

    public static async Task<(Guid Id, DateOnly Next)> Add(CohortDb db, Guid cohort, Guid by, DateTime now)
    {
        var slot = await db.Set<OpenSlot>().FirstAsync(one => one.CohortId == cohort && one.NextDate != null);
        var hash = LinkToken.Hash(Addresses.GuestToken);
        if (!await db.Set<SlotGuest>().AnyAsync(one => one.TokenHash == hash))
        {
            var guest = new SlotGuest(Guid.CreateVersion7(), slot, "Zoé Marchal", "zoe@exemple.example", "fr", by, now);
            guest.NewToken(now.AddDays(Days));
            db.Add(guest);
            // Only its hash is kept: nobody could know the token otherwise.
            db.Entry(guest).Property(one => one.TokenHash).CurrentValue = hash;
        }

        return (slot.Id, slot.NextDate!.Value);
    }
}
