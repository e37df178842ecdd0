using Cohort.Kernel.People;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Reminders;

/// <summary>What is known of those whom a batch of reminders concerns: a few statements, however many they are.</summary>
internal sealed class RingFacts
{
    private readonly HashSet<(string Rule, Guid Subject, string Occurrence, Guid Person, Channels Channel)> told;
    private readonly HashSet<(string Rule, Guid Subject, string Occurrence)> known;
    private Dictionary<Guid, string> languages = [];
    private Dictionary<Guid, ReminderHours> hours = [];
    private Dictionary<(Guid Person, string Rule), ReminderChoice> choices = [];
    private Dictionary<Guid, int> letters = [];
    private Dictionary<(Guid Promo, string Rule), ReminderTerm> terms = [];
    private Dictionary<(Guid Promo, Guid Person), Role> roles = [];

    private RingFacts(HashSet<(string Rule, Guid Subject, string Occurrence, Guid Person, Channels Channel)> told) =>
        (this.told, known) = (told, [.. told.Select(one => (one.Rule, one.Subject, one.Occurrence))]);

    public static async Task<RingFacts> Of(FacilitiesDb db, IReadOnlyList<Reminder> reminders, IEnumerable<Guid> persons, DateTime now, CancellationToken stop)
    {
        var (rules, subjects, occurrences) = (reminders.Select(one => one.Rule).Distinct().ToList(), reminders.Select(one => one.SubjectId).Distinct().ToList(), reminders.Select(one => one.Occurrence).Distinct().ToList());
        var promos = reminders.Select(one => one.PromoId).Distinct().ToList();
        var ids = persons.Distinct().ToList();
        var lines = await db.Told.Where(one => rules.Contains(one.Rule) && subjects.Contains(one.SubjectId) && occurrences.Contains(one.Occurrence))
            .Select(one => new { one.Rule, one.SubjectId, one.Occurrence, one.PersonId, one.Channel }).ToListAsync(stop);
        var yesterday = now.AddDays(-1);
        var asked = await db.Terms.AsNoTracking().Where(one => promos.Contains(one.PromoId) && rules.Contains(one.Rule)).ToDictionaryAsync(one => (one.PromoId, one.Rule), stop);
        var picky = asked.Values.Where(one => one.Whom is not null).Select(one => one.PromoId).Distinct().ToList();
        return new RingFacts([.. lines.Select(one => (one.Rule, one.SubjectId, one.Occurrence, one.PersonId, one.Channel))])
        {
            languages = await db.People.Where(one => ids.Contains(one.Id)).Select(one => new { one.Id, one.Language }).ToDictionaryAsync(one => one.Id, one => one.Language, stop),
            hours = await db.Hours.AsNoTracking().Where(one => ids.Contains(one.PersonId)).ToDictionaryAsync(one => one.PersonId, stop),
            choices = await db.Choices.AsNoTracking().Where(one => ids.Contains(one.PersonId) && rules.Contains(one.Rule)).ToDictionaryAsync(one => (one.PersonId, one.Rule), stop),
            terms = asked,
            roles = picky.Count == 0 ? [] : await db.Memberships.Where(one => picky.Contains(one.CohortId) && ids.Contains(one.PersonId) && one.EndedAt == null)
                .ToDictionaryAsync(one => (one.CohortId, one.PersonId), one => one.Role, stop),
            letters = await db.Mail.Where(one => one.MayBeStopped && one.PersonId != null && ids.Contains(one.PersonId.Value) && one.QueuedAt > yesterday)
                .GroupBy(one => one.PersonId!.Value).Select(one => new { one.Key, Count = one.Count() }).ToDictionaryAsync(one => one.Key, one => one.Count, stop),
        };
    }

    /// <summary>The person's language; null: there is nobody of this id.</summary>
    public string? Language(Guid person) => languages.GetValueOrDefault(person);

    public ReminderHours Hours(Guid person) => hours.GetValueOrDefault(person, ReminderHours.Usual);

    /// <summary>How long before the person wants it; null: they chose nothing.</summary>
    public Lead? Lead(Guid person, IReminderRule rule) => choices.GetValueOrDefault((person, rule.Name))?.Lead;

    /// <summary>What the person chose; else the promo; else the rule.</summary>
    public Channels Ways(Guid person, IReminderRule rule, Guid promo) =>
        choices.TryGetValue((person, rule.Name), out var choice) && !choice.IsUsual ? choice.Ways : terms.GetValueOrDefault((promo, rule.Name))?.Ways ?? rule.Usual;

    /// <summary>The promo does not tell this.</summary>
    public bool IsOff(Reminder reminder) => terms.TryGetValue((reminder.PromoId, reminder.Rule), out var term) && term.IsOff;

    /// <summary>The promo tells it, but not to this person: it tells people of another role.</summary>
    public bool IsForOthers(Reminder reminder, Guid person) =>
        terms.GetValueOrDefault((reminder.PromoId, reminder.Rule))?.Whom is { } whom && roles.TryGetValue((reminder.PromoId, person), out var role) && whom switch
        {
            ReminderAudience.Trainers => role != Role.Trainer,
            ReminderAudience.Trainees => role is not (Role.Trainee or Role.Alumnus),
            ReminderAudience.Tutors => role != Role.Tutor,
            _ => role == Role.Tutor,
        };

    /// <summary>How many letters that may be stopped were written to them within a day.</summary>
    public int Letters(Guid person) => letters.GetValueOrDefault(person);

    public bool IsTold(Reminder reminder, Guid person, Channels channel) => told.Contains((reminder.Rule, reminder.SubjectId, reminder.Occurrence, person, channel));

    /// <summary>False: it was told before.</summary>
    public bool Tell(Reminder reminder, Guid person, Channels channel) => told.Add((reminder.Rule, reminder.SubjectId, reminder.Occurrence, person, channel));

    /// <summary>Somebody was told of this reminder before, or left out for a reason.</summary>
    public bool IsTold(Reminder reminder) => known.Contains((reminder.Rule, reminder.SubjectId, reminder.Occurrence));
}
