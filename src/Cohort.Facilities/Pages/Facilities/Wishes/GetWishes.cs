using Cohort.Facilities.Reminders;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Facilities.Pages.Facilities.Wishes;

/// <summary>What a person wants to be told, and when.</summary>
internal sealed record GetWishes : IQuery<GetWishes.Answer>
{
    public Access Access => Access.SignedIn;

    internal sealed record Answer(ReminderHours Hours, IReadOnlyList<Line> Lines);

    /// <summary>One kind of thing; <paramref name="Label"/> is a key of the texts, <paramref name="Way"/> a value of the form, <paramref name="Usual"/> how long before it is told to whoever chose nothing.</summary>
    internal sealed record Line(string Rule, string Label, string Way, Lead? Usual, Lead? Lead);

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IReminderRule> rules, CurrentPerson person) : IRequestHandler<GetWishes, Answer>
    {
        public async Task<Answer> Handle(GetWishes request, CancellationToken cancellationToken)
        {
            var hours = await db.Hours.FirstOrDefaultAsync(one => one.PersonId == person.Id, cancellationToken);
            var chosen = await db.Choices.Where(one => one.PersonId == person.Id).ToListAsync(cancellationToken);
            return new Answer(hours ?? ReminderHours.Usual, [.. rules.Select(one => (Rule: one, Choice: chosen.Find(choice => choice.Rule == one.Name)))
                .Select(one => new Line(one.Rule.Name, one.Rule.Label, one.Choice is null or { IsUsual: true } ? SetWishes.Usual : WishesModel.Way(one.Choice.Ways), one.Rule.Lead, one.Choice?.Lead))]);
        }
    }
}
