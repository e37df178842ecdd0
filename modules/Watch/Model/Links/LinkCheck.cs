using Cohort.Kernel.Text;
using Cohort.Watch.Model.Items;

namespace Cohort.Watch.Model.Links;

/// <summary>How an address fares; one row for all the promos that read there. No person and no promo stands in it.</summary>
internal sealed class LinkCheck
{
    private static readonly TimeSpan InHand = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Believed = TimeSpan.FromDays(90);
    private static readonly TimeSpan JustNow = TimeSpan.FromMinutes(10);

    private LinkCheck()
    {
    }

    public LinkCheck(string addressHash, string address, DateTime now)
    {
        AddressHash = addressHash;
        Address = address;
        Since = now;
        NextLookAt = now;
    }

    /// <summary>SHA-256 of the address, in hex, as the items have it.</summary>
    public string AddressHash { get; private set; } = "";

    public string Address { get; private set; } = "";

    public LinkState State { get; private set; }

    /// <summary>Since when (UTC): of a dead one, the first look that did not find it.</summary>
    public DateTime Since { get; private set; }

    /// <summary>Why the last look saw what it saw.</summary>
    public SightReason Reason { get; private set; }

    /// <summary>The last looks, as <see cref="LinkLooks"/> writes them.</summary>
    public string Looks { get; private set; } = "";

    /// <summary>Where it leads, when it moved or leads elsewhere; else empty.</summary>
    public string MovedTo { get; private set; } = "";

    public DateTime? LastLookAt { get; private set; }

    public DateTime NextLookAt { get; private set; }

    /// <summary>Counts the claims, so that two never look at once, and who was too slow writes nothing.</summary>
    public int Turn { get; private set; }

    public IReadOnlyList<Sighting> History => LinkLooks.Read(Looks, MovedTo);

    /// <summary>Takes it in hand for a quarter of an hour.</summary>
    public int Claim(DateTime now)
    {
        NextLookAt = now + InHand;
        return ++Turn;
    }

    /// <summary>Nothing can be said of this look: this machine's own way out was perhaps closed.</summary>
    public void PutOff(DateTime until) => NextLookAt = until;

    /// <summary>Takes a look down, and judges.</summary>
    public void Keep(Sighting look, TimeSpan? asked)
    {
        var history = LinkLooks.With(History, look with { Target = look.Target.Length > WatchItem.LongestAddress ? "" : look.Target });
        var state = LinkJudge.Judge(history);
        if (state != State)
            Since = LinkJudge.Run(history) is [var first, ..] && state is not LinkState.Alive ? first.At : look.At;
        // A stumble leaves the reason of what is known.
        if (look.Sight != Sight.Trouble || state == LinkState.Trouble)
            Reason = look.Reason;
        var target = history.LastOrDefault(one => one.Target.Length > 0)?.Target ?? "";
        if (look.Target.Length > 0 || target.Length == 0)
            MovedTo = target;
        (State, Looks, LastLookAt) = (state, LinkLooks.Write(history), look.At);
        NextLookAt = look.At + LinkJudge.Wait(history, state, asked);
    }

    /// <summary>A person looked, and it is there: that holds for 90 days.</summary>
    public void Vouch(DateTime now) =>
        (State, Since, Reason, Looks, MovedTo, NextLookAt) = (LinkState.Alive, now, SightReason.None, "", "", now + Believed);

    /// <summary>Somebody wants it looked at now: it comes before all others. False: it was, just now.</summary>
    public bool Ask(DateTime now)
    {
        if (now - LastLookAt < JustNow)
            return false;
        NextLookAt = DateTime.UnixEpoch;
        return true;
    }
}
