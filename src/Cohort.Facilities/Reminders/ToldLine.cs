namespace Cohort.Facilities.Reminders;

/// <summary>The log of what was told: one line for each person and way, sent or dropped and why. Its key makes "once" true.</summary>
internal sealed class ToldLine
{
    private ToldLine()
    {
    }

    public ToldLine(Reminder reminder, Guid personId, Channels channel, string why, DateTime now)
        : this((reminder.Rule, reminder.SubjectId, reminder.Occurrence, reminder.PromoId), personId, channel, why, now)
    {
    }

    public ToldLine((string Rule, Guid Subject, string Occurrence, Guid Promo) of, Guid personId, Channels channel, string why, DateTime now)
    {
        Id = Guid.CreateVersion7();
        (Rule, SubjectId, Occurrence, PromoId) = of;
        PersonId = personId;
        Channel = channel;
        Why = why;
        At = now;
    }

    public Guid Id { get; private set; }

    public string Rule { get; private set; } = "";

    public Guid SubjectId { get; private set; }

    public string Occurrence { get; private set; } = "";

    public Guid PromoId { get; private set; }

    public Guid PersonId { get; private set; }

    /// <summary>How; <see cref="Channels.None"/> when the person was left out of both.</summary>
    public Channels Channel { get; private set; }

    /// <summary>Why it was dropped, a key of the texts; empty: it was sent.</summary>
    public string Why { get; private set; } = "";

    public DateTime At { get; private set; }
}
