using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Watch.Model.Items;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Watch.Pages.Watch.Items;

/// <summary>Finds an item useful, or no longer. Said twice it is said once.</summary>
internal sealed record FindUseful(Guid Cohort, Guid Item, bool IsUseful) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<FindUseful>;

    internal sealed class Handler(WatchDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<FindUseful, Unit>
    {
        public async Task<Unit> Handle(FindUseful request, CancellationToken cancellationToken)
        {
            if (!await db.Items.AnyAsync(one => one.CohortId == request.Cohort && one.Id == request.Item, cancellationToken))
                throw new NotFound();
            var mine = await db.Reactions.FirstOrDefaultAsync(one => one.ItemId == request.Item && one.PersonId == person.Id, cancellationToken);
            if (request.IsUseful && mine is null)
                db.Reactions.Add(new Reaction(request.Item, person.Id, clock.GetUtcNow().UtcDateTime));
            else if (!request.IsUseful && mine is not null)
                db.Reactions.Remove(mine);
            return Unit.Value;
        }
    }
}
