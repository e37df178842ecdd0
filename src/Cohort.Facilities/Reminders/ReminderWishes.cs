namespace Cohort.Facilities.Reminders;

/// <summary>When a person wants to be told. Minutes since midnight, in the promo's zone.</summary>
internal sealed class ReminderHours
{
    public static readonly ReminderHours Usual = new(Guid.Empty);

    private ReminderHours()
    {
    }

    public ReminderHours(Guid personId) => PersonId = personId;

    public Guid PersonId { get; private set; }

    /// <summary>No mail from here…</summary>
    public int QuietFrom { get; set; } = 20 * 60;

    /// <summary>…to here. The same as <see cref="QuietFrom"/>: mail at any hour.</summary>
    public int QuietTo { get; set; } = (7 * 60) + 30;

    /// <summary>The hour of what is told the evening before.</summary>
    public int EveningAt { get; set; } = 18 * 60;

    /// <summary>Days of the week on which no mail leaves: one bit each, Sunday the lowest.</summary>
    public int QuietDays { get; set; }

    public bool IsQuiet(DayOfWeek day) => (QuietDays & (1 << (int)day)) != 0;
}

/// <summary>How a person wants to be told of one kind of thing.</summary>
internal sealed class ReminderChoice
{
    private ReminderChoice()
    {
    }

    public ReminderChoice(Guid personId, string rule)
    {
        PersonId = personId;
        Rule = rule;
    }

    public Guid PersonId { get; private set; }

    public string Rule { get; private set; } = "";

    /// <summary>Told as the promo chose, or as the rule does: <see cref="Ways"/> say nothing.</summary>
    public bool IsUsual { get; set; }

    public bool Inbox { get; set; }

    public bool Mail { get; set; }

    public Channels Ways
    {
        get => (Inbox ? Channels.Inbox : Channels.None) | (Mail ? Channels.Mail : Channels.None);
        set => (Inbox, Mail, IsUsual) = (value.HasFlag(Channels.Inbox), value.HasFlag(Channels.Mail), false);
    }

    /// <summary>How long before its moment, as <see cref="Reminders.Lead.Minutes"/>; null: as the promo does.</summary>
    public int? LeadMinutes { get; set; }

    /// <summary>At which local hour of that day, as <see cref="Reminders.Lead.At"/>.</summary>
    public int? LeadAt { get; set; }

    public Lead? Lead
    {
        get => LeadMinutes is { } minutes ? new Lead(minutes, LeadAt) : null;
        set => (LeadMinutes, LeadAt) = (value?.Minutes, value?.At);
    }
}
