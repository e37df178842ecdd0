using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Sharing;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>An item is not to be shared outside: whoever reads it may ask so. Only they, or who steers the promo, may take it back.</summary>
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
            var kept = await db.KeptBack.FirstOrDefaultAsync(one => one.ItemId == request.Item, cancellationToken);
            if (request.Keeps && kept is null)
                db.KeptBack.Add(new KeptBack(request.Item, request.Cohort, person.Id, clock.GetUtcNow().UtcDateTime));
            if (request.Keeps || kept is null)
                return Unit.Value;
            if (kept.SaidBy != person.Id && !person.Steers(request.Cohort))
                throw new Refusal("Who asked that it stay inside takes it back, or a trainer.");
            db.KeptBack.Remove(kept);
            return Unit.Value;
        }
    }
}
