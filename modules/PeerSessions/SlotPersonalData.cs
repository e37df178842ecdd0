using Cohort.Facilities.PersonalData;
using Cohort.PeerSessions.Model.Slots;
using Microsoft.EntityFrameworkCore;

namespace Cohort.PeerSessions;

/// <summary>What the open slots know of a person.</summary>
internal sealed class SlotPersonalData(PeersDb db) : IPersonalData
{
    public IReadOnlyList<PersonalTable> Tables { get; } =
    [
        new(typeof(OpenSlot), Fate.Unnamed, "The open slots you made stay for the group, without your name."),
        new(typeof(SlotComing), Fate.Deleted, "When you come to open slots, and what you follow there, goes."),
        new(typeof(SlotGuest), Fate.Deleted, "The guests you invited to open slots go, and their links with them."),
    ];

    public async Task<IReadOnlyDictionary<string, IReadOnlyList<object>>> Export(Guid person, CancellationToken stop) =>
        new Dictionary<string, IReadOnlyList<object>>(StringComparer.Ordinal)
        {
            ["Open slots you made"] = await db.Slots.Where(one => one.MadeBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.MadeAt, one.Title, one.Where, one.EndedAt }).ToListAsync(stop),
            ["Open slots you come to"] = await db.Comings.Where(one => one.PersonId == person).OrderBy(one => one.At).Select(one => (object)new { one.CohortId, one.SlotId, one.Date, EveryTime = one.Date == SlotComing.EveryTime, one.Comes, one.Follows, one.Explains, one.At }).ToListAsync(stop),
            ["Guests you invited to open slots"] = await db.SlotGuests.Where(one => one.InvitedBy == person).OrderBy(one => one.MadeAt).Select(one => (object)new { one.CohortId, one.SlotId, one.MadeAt, one.Name, one.Email }).ToListAsync(stop),
        };

    public async Task Erase(Leaving person, CancellationToken stop)
    {
        var guests = await db.SlotGuests.Where(one => one.InvitedBy == person.Id || one.Email == person.Email).ToListAsync(stop);
        var gone = guests.Select(one => one.Id).Append(person.Id).ToList();
        db.Comings.RemoveRange(await db.Comings.Where(one => gone.Contains(one.PersonId)).ToListAsync(stop));
        db.SlotGuests.RemoveRange(guests);
    }
}
