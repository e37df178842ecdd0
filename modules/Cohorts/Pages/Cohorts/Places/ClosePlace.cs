using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Places;

/// <summary>A place is no longer proposed (or is again); what was planned there keeps it.</summary>
internal sealed record ClosePlace(Guid Cohort, Guid Id, bool Closed) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<ClosePlace>;

    internal sealed class Handler(CohortsDb db, TimeProvider clock) : IRequestHandler<ClosePlace, Unit>
    {
        public async Task<Unit> Handle(ClosePlace request, CancellationToken cancellationToken)
        {
            var place = NotFound.IfNull(await db.Places.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            place.ClosedAt = request.Closed ? place.ClosedAt ?? clock.GetUtcNow().UtcDateTime : null;
            return Unit.Value;
        }
    }
}
