using Cohort.Curriculum.Model.Observing;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Observing;

/// <summary>Its author takes an observation back, within a day and as long as no decision rests on it. The row stays, marked.</summary>
internal sealed record WithdrawObservation(Guid Cohort, Guid Person, Guid Id) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<WithdrawObservation>;

    internal sealed class Handler(CurriculumDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<WithdrawObservation, Unit>
    {
        public async Task<Unit> Handle(WithdrawObservation request, CancellationToken cancellationToken)
        {
            var seen = NotFound.IfNull(await db.Observations.FirstOrDefaultAsync(
                one => one.Id == request.Id && one.CohortId == request.Cohort && one.PersonId == request.Person && one.By == person.Id, cancellationToken));
            var now = clock.GetUtcNow().UtcDateTime;
            if (seen.WithdrawnAt is null && !seen.IsFresh(now))
                throw new Refusal("An observation is withdrawn within a day. Write a newer one: it will stand before this one.");
            if (await db.CompetenceDecisions.AnyAsync(one => one.RestsOn.Any(ground => ground.ObservationId == seen.Id), cancellationToken))
                throw new Refusal("A decision rests on this observation. Write a newer one: it will stand before this one.");
            seen.Withdraw(now);
            return Unit.Value;
        }
    }
}
