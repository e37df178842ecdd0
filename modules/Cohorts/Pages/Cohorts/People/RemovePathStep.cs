using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>A half-day of an individual path is as for everyone again. Once more changes nothing.</summary>
internal sealed record RemovePathStep(Guid Cohort, Guid Person, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<RemovePathStep>;

    internal sealed class Handler(CohortsDb db) : IRequestHandler<RemovePathStep, Unit>
    {
        public async Task<Unit> Handle(RemovePathStep request, CancellationToken cancellationToken)
        {
            var path = Kernel.NotFound.IfNull(await db.Paths.Include(one => one.Steps).FirstOrDefaultAsync(one => one.CohortId == request.Cohort && one.PersonId == request.Person, cancellationToken));
            if (path.Steps.RemoveAll(one => one.Id == request.Id) > 0)
                path.Version++;
            return Unit.Value;
        }
    }
}
