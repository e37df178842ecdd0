namespace Cohort.Watch.Model.Items;

/// <summary>Somebody brought an item, and says why. All who did stay, each with their own reason.</summary>
internal sealed class Voice
{
    /// <summary>Most characters of the reason.</summary>
    public const int LongestWhy = 500;

    private Voice()
    {
    }

    public Voice(WatchItem item, Guid personId, string pasted, string why, DateTime now)
    {
        Id = Guid.CreateVersion7();
        ItemId = item.Id;
        CohortId = item.CohortId;
        PersonId = personId;
        Pasted = pasted;
        Why = why;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid ItemId { get; set; }

    public Guid CohortId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>The address as this person gave it.</summary>
    public string Pasted { get; private set; } = "";

    /// <summary>Why for us, or empty.</summary>
    public string Why { get; set; } = "";

    public DateTime At { get; private set; }

    /// <summary>It came in a file: it does not count among the links of a day.</summary>
    public bool IsFromFile { get; set; }
}

/// <summary>Two items look alike, and somebody said that they are not the same: nobody is asked again.</summary>
internal sealed class NotSame
{
    private NotSame()
    {
    }

    public NotSame(Guid cohortId, Guid one, Guid other, Guid by, DateTime now)
    {
        CohortId = cohortId;
        (ItemId, OtherId) = one.CompareTo(other) < 0 ? (one, other) : (other, one);
        SaidBy = by;
        At = now;
    }

    public Guid ItemId { get; private set; }

    public Guid OtherId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid SaidBy { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>Somebody has read an item. Without the promo's id: a read mark must not renew what is kept in memory of the promo.</summary>
internal sealed class Seen
{
    private Seen()
    {
    }

    public Seen(Guid personId, Guid itemId, DateTime now) => (PersonId, ItemId, At) = (personId, itemId, now);

    public Guid PersonId { get; private set; }

    public Guid ItemId { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>Somebody found an item useful. Without the promo's id, as <see cref="Seen"/>.</summary>
internal sealed class Reaction
{
    private Reaction()
    {
    }

    public Reaction(Guid itemId, Guid personId, DateTime now) => (ItemId, PersonId, At) = (itemId, personId, now);

    public Guid ItemId { get; private set; }

    public Guid PersonId { get; private set; }

    public DateTime At { get; private set; }
}
