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

    /// <summary>One kind of thing; <paramref name="Label"/> is a key of the texts.</summary>
    internal sealed record Line(string Rule, string Label, Channels Ways);

    internal sealed class Handler(FacilitiesDb db, IEnumerable<IReminderRule> rules, CurrentPerson person) : IRequestHandler<GetWishes, Answer>
    {
        public async Task<Answer> Handle(GetWishes request, CancellationToken cancellationToken)
        {
            var hours = await db.Hours.FirstOrDefaultAsync(one => one.PersonId == person.Id, cancellationToken);
            var chosen = await db.Choices.Where(one => one.PersonId == person.Id).ToListAsync(cancellationToken);
            return new Answer(hours ?? ReminderHours.Usual, [.. rules.Select(one => new Line(one.Name, one.Label, chosen.Find(choice => choice.Rule == one.Name)?.Ways ?? one.Usual))]);
        }
    }
}
