using Cohort.Facilities.Pages.Facilities.Wishes;
using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Terms;

/// <summary>What a promo tells by reminders, how, and how long before; what waits rings at its new hour.</summary>
internal sealed class SetTerms : ICommand<Unit>
{
    public const string Usual = "usual", Off = "off";

    [BindNever]
    public Guid Cohort { get; set; }

    /// <summary>By the name of a rule: "usual", "off", or how, as in the wishes of a person.</summary>
    public Dictionary<string, string> Ways { get; set; } = new(StringComparer.Ordinal);

    /// <summary>By the name of a rule: who of those it concerns; null: all.</summary>
    public Dictionary<string, ReminderAudience?> Whom { get; set; } = new(StringComparer.Ordinal);

    /// <summary>By the name of a rule: how long before, in the unit of its usual <see cref="Lead"/>.</summary>
    public Dictionary<string, int> Leads { get; set; } = new(StringComparer.Ordinal);

    /// <summary>By the name of a rule: the local hour.</summary>
    public Dictionary<string, TimeOnly> Hours { get; set; } = new(StringComparer.Ordinal);

    public Access Access => Access.In(Cohort, Roles.Steering);

    public static string Way(ReminderTerm? term) => term switch
    {
        null => Usual,
        { IsOff: true } => Off,
        { Ways: { } ways } => WishesModel.Way(ways),
        _ => Usual,
    };

    internal sealed class Validator : AbstractValidator<SetTerms>
    {
        public Validator()
        {
            RuleFor(one => one.Ways).Must(ways => ways.Count <= 100 && ways.Values.All(one => one is Usual or Off || SetWishes.Read(one) is not (null or Channels.None))).Says("This value cannot be read.");
            RuleFor(one => one.Leads).Must(leads => leads.Count <= 100 && leads.Values.All(one => Lead.MayAsk(one))).Says("This value cannot be read.");
            RuleFor(one => one.Whom).Must(whom => whom.Count <= 100 && whom.Values.All(one => one is null || Enum.IsDefined(one.Value))).Says("This value cannot be read.");
            RuleFor(one => one.Hours).Must(hours => hours.Count <= 100).Says("This value cannot be read.");
        }
    }

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IReminderRule> rules) : IRequestHandler<SetTerms, Unit>
    {
        public async Task<Unit> Handle(SetTerms request, CancellationToken cancellationToken)
        {
            var terms = await db.Terms.Where(one => one.PromoId == request.Cohort).ToListAsync(cancellationToken);
            var moved = new Dictionary<string, Lead>(StringComparer.Ordinal);
            foreach (var rule in rules.Where(one => request.Ways.ContainsKey(one.Name)))
            {
                var term = terms.Find(one => one.Rule == rule.Name);
                var before = term?.Lead ?? rule.Lead;
                var lead = Asked(request, rule);
                var way = request.Ways[rule.Name];
                var whom = request.Whom.GetValueOrDefault(rule.Name);
                if (term is null && way == Usual && lead == rule.Lead && whom is null)
                    continue;
                if (term is null)
                    db.Terms.Add(term = new ReminderTerm(request.Cohort, rule.Name));
                (term.IsOff, term.Ways) = (way == Off, way is Usual or Off ? null : SetWishes.Read(way));
                term.Whom = whom;
                (term.LeadMinutes, term.LeadAt) = lead is null || lead == rule.Lead ? (null, null) : ((int?)lead.Minutes, lead.At);
                if (lead is not null && lead != before)
                    moved[rule.Name] = lead;
            }

            var names = moved.Keys.ToList();
            if (names.Count == 0)
                return Unit.Value;
            var own = new Dictionary<string, IReadOnlyList<Lead>>(StringComparer.Ordinal);
            foreach (var name in names)
                own[name] = [.. (await db.LeadsOf(name, request.Cohort).ToListAsync(cancellationToken)).Select(one => one.Lead!)];
            foreach (var reminder in await db.Reminders.Where(one => one.PromoId == request.Cohort && names.Contains(one.Rule) && one.NextAt != null && one.Moment != null).ToListAsync(cancellationToken))
                reminder.RingBefore(moved[reminder.Rule], own[reminder.Rule]);
            return Unit.Value;
        }

        private static Lead? Asked(SetTerms request, IReminderRule rule) => rule.Lead is { } usual && request.Leads.TryGetValue(rule.Name, out var asked)
            ? usual.Asked(asked, request.Hours.TryGetValue(rule.Name, out var hour) ? hour : null)
            : rule.Lead;
    }
}
