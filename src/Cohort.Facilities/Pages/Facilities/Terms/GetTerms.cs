using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Terms;

/// <summary>Each rule of reminders, as a promo has it.</summary>
internal sealed record GetTerms(Guid Cohort) : IQuery<IReadOnlyList<GetTerms.Line>>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    /// <summary>One rule; <paramref name="Label"/> is a key of the texts, <paramref name="Way"/> a value of the form, <paramref name="Usual"/> the rule's own lead, whose unit the form counts in.</summary>
    internal sealed record Line(string Rule, string Label, string Way, ReminderAudience? Whom, Lead? Usual, Lead? Lead);

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IReminderRule> rules) : IRequestHandler<GetTerms, IReadOnlyList<Line>>
    {
        public async Task<IReadOnlyList<Line>> Handle(GetTerms request, CancellationToken cancellationToken)
        {
            var terms = await db.Terms.Where(one => one.PromoId == request.Cohort).ToDictionaryAsync(one => one.Rule, cancellationToken);
            return [.. rules.Select(one => (Rule: one, Term: terms.GetValueOrDefault(one.Name)))
                .Select(one => new Line(one.Rule.Name, one.Rule.Label, SetTerms.Way(one.Term), one.Term?.Whom, one.Rule.Lead, one.Term?.Lead ?? one.Rule.Lead))];
        }
    }
}
