using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Sharing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>An item is not to be shared outside: whoever reads it may ask so, and several may. Each takes back what they asked; who steers the promo, what all did.</summary>
internal sealed record KeepItemBack(Guid Cohort, Guid Item, bool Keeps) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<KeepItemBack>;

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<KeepItemBack, Unit>
    {
        public async Task<Unit> Handle(KeepItemBack request, CancellationToken cancellationToken)
        {
            if (!await db.Items.AnyAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken))
                throw new NotFound();
            var kept = await db.KeptBack.Where(one => one.ItemId == request.Item).ToListAsync(cancellationToken);
            var mine = kept.Find(one => one.SaidBy == person.Id);
            if (request.Keeps && mine is null)
                db.KeptBack.Add(new KeptBack(request.Item, request.Cohort, person.Id, clock.GetUtcNow().UtcDateTime));
            if (request.Keeps || kept.Count == 0)
                return Unit.Value;
            if (person.Steers(request.Cohort))
                db.KeptBack.RemoveRange(kept);
            else
                db.KeptBack.Remove(mine ?? throw new Refusal("Who asked that it stay inside takes it back, or a trainer."));
            return Unit.Value;
        }
    }
}
