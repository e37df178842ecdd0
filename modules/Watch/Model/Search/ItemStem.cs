namespace Cohort.Watch.Model.Search;

/// <summary>
/// A stem that an item's words have. Read by promo and stem in the order of the list, so that the first page of a search ends
/// where it is full.
/// </summary>
internal sealed class ItemStem
{
    private ItemStem()
    {
    }

    public ItemStem(Guid cohortId, string stem, DateTime addedAt, Guid itemId, int weight) =>
        (CohortId, Stem, AddedAt, ItemId, Weight) = (cohortId, stem, addedAt, itemId, weight);

    public Guid CohortId { get; private set; }

    public string Stem { get; private set; } = "";

    /// <summary>When the item came, again: the order of the list.</summary>
    public DateTime AddedAt { get; private set; }

    public Guid ItemId { get; private set; }

    /// <summary>The sum of the <see cref="WordPlace"/> it stands in.</summary>
    public int Weight { get; set; }
}

/// <summary>The words of an item, in their order, without case and accents: a phrase is looked for in them.</summary>
internal sealed class ItemText
{
    /// <summary>Most characters kept.</summary>
    public const int Most = 20_000;

    private ItemText()
    {
    }

    public ItemText(Guid itemId) => ItemId = itemId;

    public Guid ItemId { get; private set; }

    /// <summary>Words with one space around each; a bar parts what is not one text.</summary>
    public string Words { get; set; } = "";
}

/// <summary>Where a word stands. A word of the title says more of what an item is about than one of a comment.</summary>
internal enum WordPlace
{
    /// <summary>The text of the page itself: many words, of which each says little.</summary>
    Page = 1,
    Comment = 3,
    Site = 5,
    Why = 8,
    Tag = 12,
    Title = 18,
}
