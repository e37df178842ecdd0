namespace Cohort.Watch.Model.Curating;

/// <summary>An item to be presented on a date; once it was, the row says so.</summary>
internal sealed class Pick
{
    /// <summary>Most items of a date.</summary>
    public const int Most = 12;

    /// <summary>Minutes of an item, unless somebody says otherwise.</summary>
    public const int Usual = 3;

    /// <summary>Most minutes of one item.</summary>
    public const int Longest = 60;

    /// <summary>Minutes that the whole should take.</summary>
    public const int Whole = 10;

    private Pick()
    {
    }

    public Pick(Guid cohortId, DateOnly date, Guid itemId, int position, Guid by, DateTime now)
    {
        (CohortId, Date, ItemId, Position) = (cohortId, date, itemId, position);
        (PickedBy, PickedAt, Minutes) = (by, now, Usual);
    }

    public Guid CohortId { get; private set; }

    /// <summary>Local date of the presentation.</summary>
    public DateOnly Date { get; private set; }

    public Guid ItemId { get; private set; }

    public int Position { get; set; }

    public int Minutes { get; set; }

    public Guid PickedBy { get; private set; }

    public DateTime PickedAt { get; private set; }

    public DateTime? PresentedAt { get; private set; }

    public Guid? PresentedBy { get; private set; }

    /// <summary>It was presented, or it was not after all.</summary>
    public void Present(bool wasPresented, Guid by, DateTime now) => (PresentedAt, PresentedBy) = wasPresented ? (now, by) : ((DateTime?)null, (Guid?)null);
}
