using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Wishes;

/// <summary>Of what a person wants to be told, how, and when.</summary>
internal sealed class SetWishes : ICommand<Unit>
{
    /// <summary>As the promo does, or the rule.</summary>
    public const string Usual = "usual";

    public TimeOnly QuietFrom { get; set; } = Hour(ReminderHours.Usual.QuietFrom);

    public TimeOnly QuietTo { get; set; } = Hour(ReminderHours.Usual.QuietTo);

    public TimeOnly EveningAt { get; set; } = Hour(ReminderHours.Usual.EveningAt);

    /// <summary>Days of the week without mail.</summary>
    public List<DayOfWeek> QuietDays { get; set; } = [];

    /// <summary>By the name of a rule: "usual", "both", "inbox", "mail" or "none".</summary>
    public Dictionary<string, string> Ways { get; set; } = new(StringComparer.Ordinal);

    /// <summary>By the name of a rule: how long before, in the unit of its usual <see cref="Lead"/>; null: as the promo does.</summary>
    public Dictionary<string, int?> Leads { get; set; } = new(StringComparer.Ordinal);

    /// <summary>By the name of a rule: the local hour.</summary>
    public Dictionary<string, TimeOnly?> Hours { get; set; } = new(StringComparer.Ordinal);

    public Access Access => Access.SignedIn;

    public static TimeOnly Hour(int minutes) => TimeOnly.MinValue.AddMinutes(minutes);

    public static Channels? Read(string way) => way switch
    {
        "both" => Channels.Inbox | Channels.Mail,
        "inbox" => Channels.Inbox,
        "mail" => Channels.Mail,
        "none" => Channels.None,
        _ => null,
    };

    internal sealed class Validator : AbstractValidator<SetWishes>
    {
        public Validator()
        {
            RuleFor(one => one.EveningAt).Must(one => one >= new TimeOnly(12, 0)).Says("Between noon and midnight.");
            RuleFor(one => one.QuietDays).Must(days => days.Distinct().Count() < 7 && days.TrueForAll(Enum.IsDefined)).Says("Leave a day on which mail may come, or choose no mail above.");
            RuleFor(one => one.Ways).Must(ways => ways.Count <= 100 && ways.Values.All(one => one == Usual || Read(one) is not null)).Says("This value cannot be read.");
            RuleFor(one => one.Leads).Must(leads => leads.Count <= 100 && leads.Values.All(Lead.MayAsk)).Says("This value cannot be read.");
            RuleFor(one => one.Hours).Must(hours => hours.Count <= 100).Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IReminderRule> rules, CurrentPerson person) : IRequestHandler<SetWishes, Unit>
    {
        public async Task<Unit> Handle(SetWishes request, CancellationToken cancellationToken)
        {
            var hours = await db.Hours.FirstOrDefaultAsync(one => one.PersonId == person.Id, cancellationToken);
            if (hours is null)
                db.Hours.Add(hours = new ReminderHours(person.Id));
            (hours.QuietFrom, hours.QuietTo, hours.EveningAt) = (Minutes(request.QuietFrom), Minutes(request.QuietTo), Minutes(request.EveningAt));
            hours.QuietDays = request.QuietDays.Aggregate(0, (all, day) => all | (1 << (int)day));
            var chosen = await db.Choices.Where(one => one.PersonId == person.Id).ToListAsync(cancellationToken);
            var sooner = new Dictionary<string, Lead>(StringComparer.Ordinal);
            foreach (var rule in rules.Where(one => request.Ways.ContainsKey(one.Name)))
            {
                var choice = chosen.Find(one => one.Rule == rule.Name);
                var (way, lead) = (request.Ways[rule.Name], request.Leads.GetValueOrDefault(rule.Name) is { } asked ? rule.Lead?.Asked(asked, request.Hours.GetValueOrDefault(rule.Name)) : null);
                if (lead is not null && lead != choice?.Lead)
                    sooner[rule.Name] = lead;
                if (way == Usual && lead is null)
                {
                    if (choice is not null)
                        db.Choices.Remove(choice);
                    continue;
                }

                if (choice is null)
                    db.Choices.Add(choice = new ReminderChoice(person.Id, rule.Name));
                if (Read(way) is { } ways)
                    choice.Ways = ways;
                else
                    choice.IsUsual = true;
                choice.Lead = lead;
            }

            await Look(sooner, cancellationToken);
            return Unit.Value;
        }

        // What waits in my promos is looked at when I want it; who wants it later is told later.
        private async Task Look(Dictionary<string, Lead> sooner, CancellationToken stop)
        {
            var (names, promos) = (sooner.Keys.ToList(), person.Memberships.Select(one => one.CohortId).ToList());
            if (names.Count == 0)
                return;
            foreach (var reminder in await db.Reminders.Where(one => names.Contains(one.Rule) && promos.Contains(one.PromoId) && one.NextAt != null && one.Moment != null).ToListAsync(stop))
                reminder.LookSooner([sooner[reminder.Rule]]);
        }

        private static int Minutes(TimeOnly time) => (time.Hour * 60) + time.Minute;
    }
}
