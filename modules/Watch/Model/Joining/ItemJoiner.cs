using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Watch.Model.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Model.Joining;

/// <summary>Two cards are one: what hangs on the second is moved.</summary>
internal sealed record ItemsJoined(Guid Kept, Guid Gone, Guid? By) : IEvent;

/// <summary>Nothing hangs on this card any longer.</summary>
internal sealed record ItemEmptied(Guid Gone) : IEvent;

/// <summary>
/// Makes two cards one, in three steps that are one transaction. The first writes to both: from then on nobody else in the
/// promo can write, so that the second misses nothing that was said meanwhile. The third takes the empty card away.
/// </summary>
internal sealed class ItemJoiner(WatchDb db, AliasBook aliases, UnitOfWork work)
{
    /// <summary>Begins; which of the two stays. The one that came first does, so that it does not matter from which side one asks.</summary>
    /// <param name="cohort">The promo.</param>
    /// <param name="one">A card, or one that went into another.</param>
    /// <param name="other">The other.</param>
    /// <param name="by">Who says so; null: the rules of addresses.</param>
    /// <param name="stop">Stops it.</param>
    /// <exception cref="Refusal">It is not theirs to join.</exception>
    /// <exception cref="NotFound">One of them is not of this promo.</exception>
    public async Task<Guid> Join(Guid cohort, Guid one, Guid other, CurrentPerson? by, CancellationToken stop)
    {
        (one, other) = (await Now(cohort, one, stop), await Now(cohort, other, stop));
        if (one == other)
            return one;
        var both = await db.Items.Where(item => item.CohortId == cohort && (item.Id == one || item.Id == other)).ToListAsync(stop);
        if (both.Count < 2)
            throw new NotFound();
        var (kept, gone) = Order(both[0], both[1]);
        if (by is not null && !May(by, cohort, kept, gone))
            throw new Refusal("Cards that others brought are joined by a trainer: ask one.");
        kept.TakeFrom(gone);
        work.Raise(new ItemsJoined(kept.Id, gone.Id, by?.Id));
        return kept.Id;
    }

    /// <summary>The one that stays comes first: that whose row was made first. Since when it is here may have been told by a file.</summary>
    public static (WatchItem Kept, WatchItem Gone) Order(WatchItem one, WatchItem other) => one.Id.CompareTo(other.Id) < 0 ? (one, other) : (other, one);

    /// <summary>Who may: who steers the promo, who brought the card that goes, and anybody when the rules of addresses say that they are perhaps the same.</summary>
    public static bool May(CurrentPerson person, Guid cohort, WatchItem kept, WatchItem gone) =>
        person.Steers(cohort) || gone.AddedBy == person.Id || string.Equals(kept.WideHash, gone.WideHash, StringComparison.Ordinal);

    private async Task<Guid> Now(Guid cohort, Guid id, CancellationToken stop) => await aliases.Follow(cohort, id, stop) ?? id;
}
