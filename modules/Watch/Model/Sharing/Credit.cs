namespace Cohort.Watch.Model.Sharing;

/// <summary>How somebody is named outside their promo.</summary>
internal enum CreditKind
{
    /// <summary>Not at all: until they choose.</summary>
    Anonymous,

    /// <summary>By their name.</summary>
    Name,

    /// <summary>By a name they made up.</summary>
    Pseudonym,
}

/// <summary>What a person chose for all they brought to a promo's list. Without a row they are named on no page of a theme, and none of their reasons is shown.</summary>
internal sealed class Credit
{
    public const int LongestPseudonym = 60;

    private Credit()
    {
    }

    public Credit(Guid personId, Guid cohortId) => (PersonId, CohortId) = (personId, cohortId);

    public Guid PersonId { get; private set; }

    public Guid CohortId { get; private set; }

    public CreditKind Kind { get; private set; }

    public string Pseudonym { get; private set; } = "";

    /// <summary>Their reasons may be read outside.</summary>
    public bool ShowsReasons { get; private set; }

    public DateTime ChosenAt { get; private set; }

    public void Choose(CreditKind kind, string pseudonym, bool showsReasons, DateTime now) =>
        (Kind, Pseudonym, ShowsReasons, ChosenAt) = (kind, kind == CreditKind.Pseudonym ? pseudonym : "", showsReasons, now);
}

/// <summary>Somebody said that an item must not leave the promo: no public page shows it, and no hand-over takes it. Several may say so: it stays inside while one of them does.</summary>
internal sealed class KeptBack
{
    private KeptBack()
    {
    }

    public KeptBack(Guid itemId, Guid cohortId, Guid by, DateTime now) => (ItemId, CohortId, SaidBy, At) = (itemId, cohortId, by, now);

    public Guid ItemId { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid SaidBy { get; private set; }

    public DateTime At { get; private set; }
}

/// <summary>Another promo handed this item over.</summary>
internal sealed class HandedOver
{
    public const int LongestFrom = 120;

    private HandedOver()
    {
    }

    public HandedOver(Guid itemId, Guid cohortId, Guid fromId, string from, Guid by, DateTime now) =>
        (ItemId, CohortId, FromId, From, HandedBy, At) = (itemId, cohortId, fromId, from, by, now);

    /// <summary>The item of the promo that received it.</summary>
    public Guid ItemId { get; private set; }

    /// <summary>The promo that received it.</summary>
    public Guid CohortId { get; private set; }

    /// <summary>The promo that gave it.</summary>
    public Guid FromId { get; private set; }

    /// <summary>What that promo was called then.</summary>
    public string From { get; private set; } = "";

    public Guid HandedBy { get; private set; }

    public DateTime At { get; private set; }
}
