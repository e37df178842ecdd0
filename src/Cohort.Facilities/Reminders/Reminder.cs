namespace Cohort.Facilities.Reminders;

/// <summary>
/// Something to tell when its hour comes. It says only what to look at: who is told, and what, is read at that hour from the
/// rows as they stand, so that a reminder never speaks of what was done, moved or cancelled meanwhile.
/// </summary>
public sealed class Reminder
{
    private Reminder()
    {
    }

    internal Reminder(string rule, Guid subjectId, string occurrence, Guid promoId, DateTime now)
    {
        Id = Guid.CreateVersion7();
        Rule = rule;
        SubjectId = subjectId;
        Occurrence = occurrence;
        PromoId = promoId;
        PlannedAt = now;
    }

    /// <summary>Id of the row.</summary>
    public Guid Id { get; private set; }

    /// <summary>Name of its <see cref="IReminderRule"/>.</summary>
    public string Rule { get; private set; } = "";

    /// <summary>What to look at: a workshop, a promo.</summary>
    public Guid SubjectId { get; private set; }

    /// <summary>Which time of the subject: "2026-11-24 09:00".</summary>
    public string Occurrence { get; private set; } = "";

    /// <summary>The promo it belongs to.</summary>
    public Guid PromoId { get; private set; }

    /// <summary>The promo's time zone: quiet hours are local.</summary>
    public string TimeZone { get; internal set; } = "";

    /// <summary>When what it is about happens (UTC), if it is told ahead of that; then the promo may choose how long before.</summary>
    public DateTime? Moment { get; internal set; }

    /// <summary>From when on it may be told (UTC).</summary>
    public DateTime DueAt { get; internal set; }

    /// <summary>From when on it is of no use (UTC).</summary>
    public DateTime ExpiresAt { get; internal set; }

    /// <summary>When to look at it next (UTC); null: everybody concerned has been told, or was left out.</summary>
    public DateTime? NextAt { get; internal set; }

    /// <summary>Who has it in hand; changed by every claim and every replan, so that whoever lost it writes nothing.</summary>
    internal Guid? ClaimId { get; set; }

    /// <summary>Until when it is in hand (UTC): what a process that ended has left is free again then.</summary>
    internal DateTime? ClaimedUntil { get; set; }

    /// <summary>What the rule wants to remember, or empty.</summary>
    public string Note { get; internal set; } = "";

    /// <summary>When it was planned first (UTC).</summary>
    public DateTime PlannedAt { get; private set; }

    /// <summary>It is due so long before its moment from now on; whoever wants it sooner is looked for sooner.</summary>
    internal void RingBefore(Lead lead, IEnumerable<Lead> own)
    {
        if (Moment is not { } moment)
            return;
        DueAt = lead.From(moment, TimeZoneInfo.FindSystemTimeZoneById(TimeZone));
        LookAt(DueAt);
        LookSooner(own);
    }

    /// <summary>Somebody wants it so long before its moment: it is looked at then, if that is before it is looked at anyway.</summary>
    internal void LookSooner(IEnumerable<Lead> own)
    {
        if (Moment is not { } moment)
            return;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(TimeZone);
        foreach (var lead in own)
        {
            if (lead.From(moment, zone) is var wanted && wanted < NextAt)
                LookAt(wanted);
        }
    }

    /// <summary>Looks at it next at another time (UTC), or never again; nobody has it in hand.</summary>
    internal void LookAt(DateTime? next) => (NextAt, ClaimId, ClaimedUntil) = (next, null, null);
}
