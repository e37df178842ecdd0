namespace Cohort.Watch.Model.Passages;

/// <summary>What an item led to.</summary>
internal enum PassageKind
{
    /// <summary>A need in a launch.</summary>
    Need,

    /// <summary>A new workshop.</summary>
    Workshop,

    /// <summary>Something to read before a workshop that was there.</summary>
    Reading,

    /// <summary>A brick of the library.</summary>
    Brick,

    /// <summary>A decision: what it changes for us.</summary>
    Decision,

    /// <summary>A session that peers lead.</summary>
    PeerSession,

    /// <summary>A question to the promo.</summary>
    Question,
}

/// <summary>An item led somewhere. Seen from both ends: by the item, and by what it led to.</summary>
internal sealed class Passage
{
    public const int LongestPath = 300;

    public const int LongestTitle = 200;

    /// <summary>Most characters of the words beside it.</summary>
    public const int LongestWords = 300;

    private Passage()
    {
    }

    public Passage(Guid cohortId, Guid itemId, PassageKind kind, Destination to, string words, Guid by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        (CohortId, ItemId, Kind, MadeBy, At, Words) = (cohortId, itemId, kind, by, now, words);
        (TargetId, Path, Title) = (to.Id, to.Path, to.Title);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid ItemId { get; set; }

    public PassageKind Kind { get; private set; }

    /// <summary>The need, the workshop, the brick, the decision.</summary>
    public Guid TargetId { get; private set; }

    /// <summary>Its address on this site.</summary>
    public string Path { get; private set; } = "";

    /// <summary>What it was called when the passage was made.</summary>
    public string Title { get; private set; } = "";

    public Guid MadeBy { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>Why, in a sentence, or empty.</summary>
    public string Words { get; private set; } = "";
}

/// <summary>Where an item led: the id, the address and the name of it.</summary>
internal readonly record struct Destination(Guid Id, string Path, string Title);
