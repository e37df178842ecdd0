using Cohort.Alternance.Model;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Alternance.Pages.Alternance.Trainee;

/// <summary>Deletes a contract that was written down by mistake. One that somebody follows, or of whose days something was written, has been: it is ended.</summary>
internal sealed record DropPlacement(Guid Cohort, Guid Person, Guid Placement) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<DropPlacement>;

    internal sealed class Handler(AlternanceDb db, Followed followed) : IRequestHandler<DropPlacement, Unit>
    {
        public async Task<Unit> Handle(DropPlacement request, CancellationToken cancellationToken)
        {
            await followed.Demand(request.Cohort, request.Person, cancellationToken);
            var one = NotFound.IfNull(await db.Placements.Include(row => row.Tutors).FirstOrDefaultAsync(row => row.Id == request.Placement && row.CohortId == request.Cohort && row.PersonId == request.Person, cancellationToken));
            if (one.Tutors.Count > 0)
                throw new Refusal("Somebody follows this contract: give its last day instead.");
            if (await db.Log.IgnoreQueryFilters().AnyAsync(row => row.CohortId == request.Cohort && row.PersonId == request.Person && row.Date >= one.StartsOn && (one.EndsOn == null || row.Date <= one.EndsOn), cancellationToken))
                throw new Refusal("The log has activities of its days: give its last day instead.");
            db.Placements.Remove(one);
            return Unit.Value;
        }
    }
}
