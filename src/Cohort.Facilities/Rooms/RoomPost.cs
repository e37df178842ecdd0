namespace Cohort.Facilities.Rooms;

/// <summary>Where a post stands.</summary>
internal enum PostState
{
    /// <summary>Waits for its hour.</summary>
    Queued,

    /// <summary>A node has it in hand, until <see cref="RoomPost.NextAt"/>.</summary>
    Sending,

    /// <summary>The chat took it.</summary>
    Sent,

    /// <summary>The chat refused it, or never answered.</summary>
    GivenUp,

    /// <summary>No longer of use when its hour came.</summary>
    Dropped,
}

/// <summary>One thing to be said in one chat. Its id is its webhook-id: sent twice, it is the same one.</summary>
internal sealed class RoomPost
{
    private RoomPost()
    {
    }

    public RoomPost(Guid webhookId, Guid promoId, string rule, Guid subjectId, string occurrence, string body, DateTime now)
    {
        Id = Guid.CreateVersion7();
        (WebhookId, PromoId, Rule, SubjectId, Occurrence, Body) = (webhookId, promoId, rule, subjectId, occurrence, body);
        QueuedAt = now;
        NextAt = now;
    }

    public Guid Id { get; private set; }

    public Guid WebhookId { get; private set; }

    public Guid PromoId { get; private set; }

    public string Rule { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    public string Occurrence { get; private set; } = "";

    /// <summary>The JSON, as it is signed and posted.</summary>
    public string Body { get; private set; } = "";

    public PostState State { get; set; }

    /// <summary>When to look at it again (UTC); null: never.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>After this it is of no use (UTC).</summary>
    public DateTime ExpiresAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>What the last try said: a key of the texts, or "HTTP 503"; never the chat's own words.</summary>
    public string Error { get; set; } = "";

    public DateTime QueuedAt { get; private set; }

    public DateTime? SettledAt { get; set; }
}
