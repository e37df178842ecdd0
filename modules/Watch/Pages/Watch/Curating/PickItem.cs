using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Curating;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Curating;

/// <summary>Puts an item on the list of a day, or takes it off. Anyone may: the curator prepares, the group helps. Said twice it is said once.</summary>
internal sealed record PickItem(Guid Cohort, DateOnly Date, Guid Item, bool IsPicked) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<PickItem>;

    internal sealed class Handler(WatchDb db, TurnReader turns, CurrentPerson person, TimeProvider clock) : IRequestHandler<PickItem, Unit>
    {
        public async Task<Unit> Handle(PickItem request, CancellationToken cancellationToken)
        {
            var picks = await db.Picks.Where(one => one.CohortId == request.Cohort && one.Date == request.Date).ToListAsync(cancellationToken);
            var known = picks.Find(one => one.ItemId == request.Item);
            if (request.IsPicked == known is not null)
                return Unit.Value;
            if (known is { PresentedAt: not null })
                throw new Refusal("It was presented: it stays on the list of that day.");
            if (known is not null)
            {
                db.Picks.Remove(known);
                return Unit.Value;
            }

            if (!await db.Items.AnyAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken))
                throw new NotFound();
            if (!(await turns.Read(request.Cohort, cancellationToken)).Dates.Any(one => one.Date == request.Date))
                throw new Refusal("The promo is not at the centre on that day.");
            if (picks.Count >= Pick.Most)
                throw new Refusal("{0} links at most: the others wait for another day.", null, Pick.Most);
            db.Picks.Add(new Pick(request.Cohort, request.Date, request.Item, picks.Select(one => one.Position).DefaultIfEmpty(0).Max() + 1, person.Id, clock.GetUtcNow().UtcDateTime));
            return Unit.Value;
        }
    }
}
