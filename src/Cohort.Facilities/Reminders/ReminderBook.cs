using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Reminders;

/// <summary>Where a command writes down what is to be told later; in its own transaction.</summary>
public sealed class ReminderBook
{
    private readonly FacilitiesDb db;
    private readonly TimeProvider clock;

    internal ReminderBook(FacilitiesDb db, TimeProvider clock)
    {
        this.db = db;
        this.clock = clock;
    }

    /// <summary>Plans a reminder, or sets another hour for the one that is planned. One that was told already is left alone, unless its hour is still to come.</summary>
    /// <param name="rule">Name of an <see cref="IReminderRule"/>.</param>
    /// <param name="subject">What to look at when the hour comes.</param>
    /// <param name="occurrence">Which time of the subject; 60 characters at most.</param>
    /// <param name="promo">The promo, and its time zone.</param>
    /// <param name="due">From when on it may be told (UTC).</param>
    /// <param name="expires">From when on it is of no use (UTC).</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="note">What the rule wants to remember, kept from the first time; 1,000 characters at most.</param>
    public async Task Plan(string rule, Guid subject, string occurrence, (Guid Id, string TimeZone) promo, DateTime due, DateTime expires, CancellationToken stop, string note = "")
    {
        var found = Held(rule, subject, occurrence) ?? await db.Reminders.FirstOrDefaultAsync(one => one.Rule == rule && one.SubjectId == subject && one.Occurrence == occurrence, stop);
        Set(found, rule, promo, (subject, occurrence, due, expires), note);
    }

    /// <summary>Plans a reminder of one rule for each of many subjects, as <see cref="Plan"/> does, and reads what is known of them at once.</summary>
    /// <param name="rule">Name of an <see cref="IReminderRule"/>.</param>
    /// <param name="promo">The promo, and its time zone.</param>
    /// <param name="times">What to look at, which time of it, and from and until when it may be told (UTC).</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="note">What the rule wants to remember of each, as <see cref="Plan"/> keeps it.</param>
    public async Task PlanAll(string rule, (Guid Id, string TimeZone) promo, IReadOnlyCollection<(Guid Subject, string Occurrence, DateTime Due, DateTime Expires)> times, CancellationToken stop, string note = "")
    {
        var subjects = times.Select(one => one.Subject).Distinct().ToList();
        // Followed from now on: each is found among those held.
        await db.Reminders.Where(one => one.Rule == rule && subjects.Contains(one.SubjectId)).LoadAsync(stop);
        foreach (var one in times)
            Set(Held(rule, one.Subject, one.Occurrence), rule, promo, one, note);
    }

    /// <summary>Plans reminders of one rule ahead of the moments they are about, as <see cref="PlanAll"/> does.</summary>
    /// <param name="rule">Name of an <see cref="IReminderRule"/>.</param>
    /// <param name="usual">How long before, unless the promo or a person of it chose otherwise: the rule's <see cref="IReminderRule.Lead"/>.</param>
    /// <param name="promo">The promo, and its time zone.</param>
    /// <param name="times">What to look at, which time of it, when it happens, and until when it may be told (UTC).</param>
    /// <param name="stop">Stops it.</param>
    /// <param name="note">What the rule wants to remember of each, as <see cref="Plan"/> keeps it.</param>
    public async Task PlanAhead(string rule, Lead usual, (Guid Id, string TimeZone) promo, IReadOnlyCollection<(Guid Subject, string Occurrence, DateTime Moment, DateTime Expires)> times, CancellationToken stop, string note = "")
    {
        var zone = TimeZoneInfo.FindSystemTimeZoneById(promo.TimeZone);
        var lead = (await db.Terms.AsNoTracking().FirstOrDefaultAsync(one => one.PromoId == promo.Id && one.Rule == rule, stop))?.Lead ?? usual;
        await PlanAll(rule, promo, [.. times.Select(one => (one.Subject, one.Occurrence, lead.From(one.Moment, zone), one.Expires))], stop, note);
        var own = await db.LeadsOf(rule, promo.Id).ToListAsync(stop);
        foreach (var one in times)
        {
            if (Held(rule, one.Subject, one.Occurrence) is not { } planned)
                continue;
            planned.Moment = one.Moment;
            planned.LookSooner(own.Select(choice => choice.Lead!));
        }
    }

    private Reminder? Held(string rule, Guid subject, string occurrence) => db.Reminders.Local.FirstOrDefault(one => one.Rule == rule && one.SubjectId == subject && one.Occurrence == occurrence);

    private void Set(Reminder? found, string rule, (Guid Id, string TimeZone) promo, (Guid Subject, string Occurrence, DateTime Due, DateTime Expires) time, string note)
    {
        var (now, (subject, occurrence, due, expires)) = (clock.GetUtcNow().UtcDateTime, time);
        if (expires <= now || (found is { NextAt: null } && due <= now))
            return;
        if (found is null)
            db.Reminders.Add(found = new Reminder(rule, subject, occurrence, promo.Id, now) { Note = note });
        (found.TimeZone, found.DueAt, found.ExpiresAt) = (promo.TimeZone, due, expires);
        found.LookAt(due);
    }

    /// <summary>The reminder of a subject that waits, or null.</summary>
    public Task<Reminder?> Waiting(string rule, Guid subject, CancellationToken stop) =>
        db.Reminders.Where(one => one.Rule == rule && one.SubjectId == subject && one.NextAt != null).OrderByDescending(one => one.PlannedAt).FirstOrDefaultAsync(stop);
}
