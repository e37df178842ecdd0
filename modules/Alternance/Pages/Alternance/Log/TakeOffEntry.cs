using Cohort.Alternance.Model;
using Cohort.Alternance.Model.Log;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Log;

/// <summary>Takes an activity off the log, or brings it back; a day later it is gone for good.</summary>
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
            if (request.Back && entry.TakenOffAt < now.AddDays(-LogEntry.DaysToBringBack))
                throw new Refusal("It was taken off more than a day ago: it is gone.");
            entry.TakenOffAt = request.Back ? null : entry.TakenOffAt ?? now;
            return Unit.Value;
        }
    }
}
