namespace Cohort.Facilities.Work;

/// <summary>Where a long work stands.</summary>
internal enum WorkState
{
    /// <summary>Waits for a node.</summary>
    Queued,

    /// <summary>A node is at it.</summary>
    Running,

    /// <summary>Finished.</summary>
    Done,

    /// <summary>Ended without having been done, and says why.</summary>
    Failed,
}

/// <summary>Something that takes longer than a page: told, left, and found again.</summary>
internal sealed class LongWork
{
    private LongWork()
    {
    }

    public LongWork(Guid id, string kind, string title, Guid by, DateTime now)
    {
        Id = id;
        Kind = kind;
        Title = title;
        By = by;
        At = now;
        NextAt = now;
    }

    public Guid Id { get; private set; }

    /// <summary>Name of its <see cref="IWorkKind"/>.</summary>
    public string Kind { get; private set; } = "";

    /// <summary>What it is, in the language of who asked: "Import of members.csv".</summary>
    public string Title { get; private set; } = "";

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public string Language { get; set; } = "fr";

    /// <summary>The promo it is about, or null.</summary>
    public Guid? PromoId { get; set; }

    /// <summary>What was asked, as JSON.</summary>
    public string Input { get; set; } = "";

    /// <summary>SHA-256 of the file it works on, in the file store; or empty.</summary>
    public string InputHash { get; set; } = "";

    public WorkState State { get; set; }

    /// <summary>Things done, of <see cref="Of"/>; 0 of 0 when it cannot be told.</summary>
    public int Step { get; set; }

    public int Of { get; set; }

    /// <summary>When to look at it next (UTC): while it runs, when it counts as abandoned. Null: it ended.</summary>
    public DateTime? NextAt { get; set; }

    public int Attempts { get; set; }

    public DateTime? StartedAt { get; set; }

    public DateTime? EndedAt { get; set; }

    /// <summary>One sentence: what it did, or why it failed, in the language of who asked.</summary>
    public string Said { get; set; } = "";

    /// <summary>Its report, one line each.</summary>
    public string Report { get; set; } = "";

    /// <summary>Where its outcome is to be seen, or empty.</summary>
    public string ResultPath { get; set; } = "";
}
