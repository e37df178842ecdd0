using Cohort.Curriculum.Contracts;
using Cohort.Kernel;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Answers;

internal sealed class TakeBackObservationRules : AbstractValidator<TakeBackObservation>;

internal sealed class WhenObservationIsTakenBack(CurriculumDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<TakeBackObservation, bool>
{
    public async Task<bool> Handle(TakeBackObservation request, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var seen = NotFound.IfNull(await db.Observations.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort && one.PersonId == request.Person && one.By == person.Id, cancellationToken));
        if (seen.WithdrawnAt is not null)
            return true;
        if (now - seen.At > TakeBackObservation.Within || await db.CompetenceDecisions.AnyAsync(one => one.RestsOn.Any(ground => ground.ObservationId == seen.Id), cancellationToken))
            return false;
        seen.Withdraw(now);
        return true;
    }
}
