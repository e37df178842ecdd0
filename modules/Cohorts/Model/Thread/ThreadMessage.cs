namespace Cohort.Cohorts.Model.Thread;

/// <summary>
/// A short message in the thread of a promo. Its author changes it for a quarter of an hour, and removes it whenever they
/// like; a trainer hides it with a reason, and may show it again.
/// </summary>
internal sealed class ThreadMessage
{
    public const int Longest = 2_000, LongestWhy = 300;

    /// <summary>Messages that one person may write in an hour.</summary>
    public const int MostAnHour = 60;

    public static readonly TimeSpan MayChange = TimeSpan.FromMinutes(15);

    private ThreadMessage()
    {
    }

    public ThreadMessage(Guid id, Guid cohortId, string text, Guid by, DateTime now)
    {
        (Id, CohortId, By, At) = (id, cohortId, by, now);
        Text = text.Trim();
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public string Text { get; private set; } = "";

    public DateTime? ChangedAt { get; private set; }

    /// <summary>When its author removed it, or null.</summary>
    public DateTime? RemovedAt { get; private set; }

    /// <summary>When a trainer hid it, or null: it shows.</summary>
    public DateTime? HiddenAt { get; private set; }

    /// <summary>Why; its author reads it.</summary>
    public string HiddenWhy { get; private set; } = "";

    /// <summary>The words may be changed: soon after, and as long as nobody hid them.</summary>
    public bool IsFresh(DateTime now) => RemovedAt is null && HiddenAt is null && now < At + MayChange;

    public void Change(string text, DateTime now) => (Text, ChangedAt) = (text.Trim(), now);

    /// <summary>For good: the words go.</summary>
    public void Remove(DateTime now) => (Text, RemovedAt) = ("", now);

    public void Hide(string why, DateTime now) => (HiddenAt, HiddenWhy) = (now, why);

    public void ShowAgain() => (HiddenAt, HiddenWhy) = (null, "");
}

/// <summary>Somebody says that a message should not stand there. Trainers read it, nobody else.</summary>
internal sealed class ThreadReport
{
    private ThreadReport()
    {
    }

    public ThreadReport(ThreadMessage message, string why, Guid by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        (CohortId, MessageId, By, At, Why) = (message.CohortId, message.Id, by, now, why);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid MessageId { get; private set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    public string Why { get; private set; } = "";

    /// <summary>When a trainer settled it, by hiding the message or by leaving it; null: it waits.</summary>
    public DateTime? SettledAt { get; private set; }

    public Guid? SettledBy { get; private set; }

    public void Settle(Guid by, DateTime now) => (SettledAt, SettledBy) = (now, by);
}

/// <summary>That a message was hidden or shown again: who, when and why. Never changed.</summary>
internal sealed class ThreadTrace
{
    private ThreadTrace()
    {
    }

    public ThreadTrace(ThreadMessage message, bool hid, string why, Guid by, DateTime now)
    {
        Id = Guid.CreateVersion7();
        (CohortId, MessageId, By, At, Hid, Why) = (message.CohortId, message.Id, by, now, hid, why);
    }

    public Guid Id { get; private set; }

    public Guid CohortId { get; private set; }

    public Guid MessageId { get; private set; }

    public Guid By { get; private set; }

    public DateTime At { get; private set; }

    /// <summary>It was hidden; else shown again.</summary>
    public bool Hid { get; private set; }

    public string Why { get; private set; } = "";
}
