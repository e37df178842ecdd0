using Cohort.Alternance.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>Takes an activity off the log, or brings it back. What was taken off more than a day ago goes for good on the way.</summary>
internal sealed record TakeOffEntry(Guid Cohort, Guid Person, Guid Entry, bool Back) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<TakeOffEntry>;

    internal sealed class Handler(AlternanceDb db, Followed followed, CurrentPerson person, TimeProvider clock) : IRequestHandler<TakeOffEntry, Unit>
    {
        public async Task<Unit> Handle(TakeOffEntry request, CancellationToken cancellationToken)
        {
            if (await followed.Demand(request.Cohort, request.Person, cancellationToken) != Beside.Self)
                throw new Forbidden();
            var entry = NotFound.IfNull(await db.Log.IgnoreQueryFilters().FirstOrDefaultAsync(one => one.Id == request.Entry && one.CohortId == request.Cohort && one.PersonId == person.Id, cancellationToken));
            var now = clock.GetUtcNow().UtcDateTime;
            entry.TakenOffAt = request.Back ? null : entry.TakenOffAt ?? now;
            var gone = now.AddDays(-1);
            db.Log.RemoveRange(await db.Log.IgnoreQueryFilters().Where(one => one.PersonId == person.Id && one.TakenOffAt < gone && one.Id != entry.Id).ToListAsync(cancellationToken));
            return Unit.Value;
        }
    }
}
