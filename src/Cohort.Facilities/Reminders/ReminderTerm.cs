namespace Cohort.Facilities.Reminders;

/// <summary>Who of those a reminder concerns is told, by their role in the promo. Who has none in it, as a coordinator, is told whatever a promo chose.</summary>
internal enum ReminderAudience
{
    /// <summary>Trainers.</summary>
    Trainers,

    /// <summary>Trainees.</summary>
    Trainees,

    /// <summary>Tutors.</summary>
    Tutors,

    /// <summary>Those of the group: no tutors.</summary>
    Group,
}

/// <summary>What a promo chose about one rule of reminders.</summary>
internal sealed class ReminderTerm
{
    private ReminderTerm()
    {
    }

    public ReminderTerm(Guid promoId, string rule) => (PromoId, Rule) = (promoId, rule);

    public Guid PromoId { get; private set; }

    public string Rule { get; private set; } = "";

    /// <summary>The promo does not tell this.</summary>
    public bool IsOff { get; set; }

    /// <summary>How whoever chose nothing is told; null: as the rule does.</summary>
    public Channels? Ways { get; set; }

    /// <summary>Who of those it concerns is told; null: all of them.</summary>
    public ReminderAudience? Whom { get; set; }

    /// <summary>How long before its moment, as <see cref="Reminders.Lead.Minutes"/>; null: as the rule does.</summary>
    public int? LeadMinutes { get; set; }

    /// <summary>At which local hour of that day, as <see cref="Reminders.Lead.At"/>.</summary>
    public int? LeadAt { get; set; }

    public Lead? Lead => LeadMinutes is { } minutes ? new Lead(minutes, LeadAt) : null;
}
