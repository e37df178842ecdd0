using Cohort.Cohorts.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;

namespace Cohort.PeerSessions.Model.Slots;

/// <summary>Somebody who comes on a date: a member by name, or a guest.</summary>
internal sealed record SlotComer(Guid Id, MemberCard? Member, SlotGuest? Guest, string Follows, string Explains);

/// <summary>One date of a slot.</summary>
/// <param name="Date">Local.</param>
/// <param name="Starts">When it begins (UTC).</param>
/// <param name="Row">What was decided of it, or null.</param>
/// <param name="Coming">Who comes.</param>
internal sealed record SlotTime(DateOnly Date, DateTime Starts, SlotDate? Row, IReadOnlyList<SlotComer> Coming)
{
    public bool IsOff => Row?.Outcome == SlotOutcome.Off;

    public bool Has(Guid person) => Coming.Any(one => one.Id == person);
}

/// <summary>A slot with what was said of it.</summary>
internal sealed class SlotCard(OpenSlot slot, IEnumerable<SlotDate> dates, IEnumerable<SlotComing> comings, IEnumerable<SlotGuest> guests, IReadOnlyDictionary<Guid, MemberCard> members, TimeZoneInfo zone)
{
    /// <summary>Dates that are shown, and of which one may say something.</summary>
    public const int Ahead = 8;

    private readonly Dictionary<DateOnly, SlotDate> rows = dates.ToDictionary(one => one.Date);

    public OpenSlot Slot => slot;

    public TimeZoneInfo Zone => zone;

    /// <summary>What was said; the act that is running adds to it and takes from it.</summary>
    public List<SlotComing> Comings { get; } = [.. comings];

    public IReadOnlyList<SlotGuest> Guests { get; } = [.. guests];

    public IEnumerable<SlotDate> Dates => rows.Values;

    public bool IsMember(Guid person) => members.ContainsKey(person);

    public SlotDate? Row(DateOnly date) => rows.GetValueOrDefault(date);

    public SlotDate Add(SlotDate row)
    {
        rows.Add(row.Date, row);
        return row;
    }

    /// <summary>It is one of its dates, or was when something was decided of it.</summary>
    public bool Has(DateOnly date) => rows.ContainsKey(date) || SlotDates.Has(slot, date);

    public SlotTime Time(DateOnly date) => new(date, SlotDates.Starts(slot, date, zone), Row(date), Coming(date));

    /// <summary>The dates that have not begun, those that were taken off too; what was decided before the next one stands first.</summary>
    public IReadOnlyList<SlotTime> Next(DateTime now) => slot.EndedAt is not null ? [] :
        [.. rows.Keys.Concat(slot.NextDate is { } next ? SlotDates.From(slot, next).Take(Ahead) : []).Distinct().Order().Where(one => SlotDates.Starts(slot, one, zone) > now).Take(Ahead).Select(Time)];

    /// <summary>One of them.</summary>
    /// <exception cref="NotFound">No date of this slot.</exception>
    /// <exception cref="Refusal">It has begun.</exception>
    public SlotTime ToCome(DateOnly date, DateTime now) => !Has(date) ? throw new NotFound() : Next(now).FirstOrDefault(one => one.Date == date) ?? throw new Refusal("This date is over, or too far away.");

    /// <summary>Who comes on a date, those who said so first.</summary>
    public IReadOnlyList<SlotComer> Coming(DateOnly date)
    {
        var comers = new List<SlotComer>();
        foreach (var said in Comings.Where(one => one.Date == date || one.Date == SlotComing.EveryTime).GroupBy(one => one.PersonId))
        {
            var row = said.MaxBy(one => one.Date)!;
            var usual = said.MinBy(one => one.Date)!;
            var member = members.GetValueOrDefault(said.Key);
            var guest = member is null ? Guests.FirstOrDefault(one => one.Id == said.Key) : null;
            if (row.Comes && (MayCome(said.Key, member?.Role) || MayCome(guest, date)))
                comers.Add(new SlotComer(said.Key, member, guest, row.Follows.Length > 0 ? row.Follows : usual.Follows, row.Explains.Length > 0 ? row.Explains : usual.Explains));
        }

        return comers;
    }

    /// <summary>It is open to a person of this role.</summary>
    public bool MayCome(Guid person, Role? role) => role is Role.Trainee or Role.Trainer || (role is Role.Alumnus && (slot.For != SlotFor.Members || slot.MadeBy == person));

    private bool MayCome(SlotGuest? guest, DateOnly date) => guest is not null && slot.For == SlotFor.Guests && SlotDates.Starts(slot, date, zone) <= guest.ExpiresAt;
}
