namespace Cohort.Facilities.Mail;

/// <summary>Where a message stands.</summary>
internal enum MailState
{
    /// <summary>Waits for its hour.</summary>
    Queued,

    /// <summary>A node has it in hand, until <see cref="OutgoingMail.NextAt"/>.</summary>
    Sending,

    /// <summary>The connection ended before the server said yes or no: sent once more under the same Message-Id.</summary>
    InDoubt,

    /// <summary>The server took it.</summary>
    Sent,

    /// <summary>Given up: a coordinator sees why, and may send it again.</summary>
    GivenUp,

    /// <summary>No longer of use when its hour came.</summary>
    Dropped,
}

/// <summary>One message to one person. Its id is its Message-Id.</summary>
internal sealed class OutgoingMail
{
    private OutgoingMail()
    {
    }

    public OutgoingMail(Guid id, string rule, Guid subjectId, string to, string occurrence, DateTime now)
    {
        Id = id;
        Rule = rule;
        SubjectId = subjectId;
        To = to;
        Occurrence = occurrence;
        QueuedAt = now;
        NextAt = now;
    }

    public Guid Id { get; private set; }

    /// <summary>Why it is written: "Invitation", or the name of a reminder's rule.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>What it is about: an invitation, a workshop.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Which time, of a subject written about several times.</summary>
    public string Occurrence { get; private set; } = "";

    public string To { get; private set; } = "";

    public string ToName { get; set; } = "";

    /// <summary>The account written to, or null: somebody invited has none yet.</summary>
    public Guid? PersonId { get; set; }

    public string Language { get; set; } = "fr";

    public string Title { get; set; } = "";

    /// <summary>Paragraphs, parted by an empty line.</summary>
    public string Text { get; set; } = "";

    public string LinkLabel { get; set; } = "";

    /// <summary>Absolute. Protected while it waits, and emptied once sent, when <see cref="IsSecret"/>.</summary>
    public string Link { get; set; } = "";

    /// <summary>Whoever holds the link may act: it is never shown, and does not stay in the database.</summary>
    public bool IsSecret { get; set; }

    /// <summary>The person may stop messages of this rule; then the message says how.</summary>
    public bool MayBeStopped { get; set; }

    /// <summary>What its last link stops: names of rules, parted by commas; empty: its own rule.</summary>
    public string Stops { get; set; } = "";

    public MailState State { get; set; }

    /// <summary>When to look at it again (UTC); null: never.</summary>
    public DateTime? NextAt { get; set; }

    /// <summary>After this it is of no use (UTC), or null.</summary>
    public DateTime? ExpiresAt { get; set; }

    public int Attempts { get; set; }

    /// <summary>How many times nobody could tell whether it left.</summary>
    public int Doubts { get; set; }

    /// <summary>What the last failure said, without the address of anybody else.</summary>
    public string Error { get; set; } = "";

    public DateTime QueuedAt { get; private set; }

    public DateTime? SettledAt { get; set; }
}
