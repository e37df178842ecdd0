using Cohort.Watch.Model.Items;

namespace Cohort.Watch.Model.Talk;

/// <summary>What is said of an item.</summary>
internal enum CommentKind
{
    /// <summary>A remark.</summary>
    Comment,

    /// <summary>I tried it, and this came of it: before it was asked what.</summary>
    Tried,

    /// <summary>I tried it, and it worked.</summary>
    Worked,

    /// <summary>I tried it, and it worked in part.</summary>
    Partly,

    /// <summary>I tried it, and it did not work.</summary>
    Failed,
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

    /// <summary>SHA-256 of the words that its author withdrew, in hex, or null: the file that brought them does not bring them again.</summary>
    public string? WithdrawnHash { get; private set; }

    /// <summary>No longer shows. What its author withdraws is forgotten too.</summary>
    public void Remove(Guid by, string why, DateTime now)
    {
        (RemovedAt, RemovedBy, RemovedWhy) = (now, by, why);
        if (by == By)
            (WithdrawnHash, Text) = (ItemAddress.HashOf(Text), "");
    }
}
