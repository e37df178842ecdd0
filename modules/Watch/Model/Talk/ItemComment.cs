namespace Cohort.Watch.Model.Talk;

/// <summary>What is said of an item.</summary>
internal enum CommentKind
{
    /// <summary>A remark.</summary>
    Comment,

    /// <summary>I tried it, and this came of it.</summary>
    Tried,
}

/// <summary>A remark on an item, or what came of trying it. Withdrawn by its author, hidden by a trainer: the row stays, the words do not show.</summary>
internal sealed class ItemComment
{
    public const int Most = 2_000;

    private ItemComment()
    {
    }

    public ItemComment(Guid id, Guid cohortId, Guid itemId, CommentKind kind, string text, Guid by, DateTime now)
    {
        Id = id;
        CohortId = cohortId;
        ItemId = itemId;
        Kind = kind;
        Text = text;
        By = by;
        At = now;
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid ItemId { get; set; }

    public CommentKind Kind { get; private set; }

    public string Text { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>When it was withdrawn or hidden, or null: it shows.</summary>
    public DateTime? RemovedAt { get; private set; }

    public Guid? RemovedBy { get; private set; }

    /// <summary>Why a trainer hid it; empty when its author withdrew it.</summary>
    public string RemovedWhy { get; private set; } = "";

    /// <summary>No longer shows. What its author withdraws is forgotten too.</summary>
    public void Remove(Guid by, string why, DateTime now)
    {
        (RemovedAt, RemovedBy, RemovedWhy) = (now, by, why);
        if (by == By)
            Text = "";
    }
}
