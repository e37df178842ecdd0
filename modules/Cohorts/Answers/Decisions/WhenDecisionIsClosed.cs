using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Decisions;

internal sealed class CloseDecisionRules : AbstractValidator<CloseDecision>;

internal sealed class WhenDecisionIsClosed(CohortsDb db, Turns turns, UnitOfWork work, DecisionReading reading, CurrentPerson person, TimeProvider clock) : IRequestHandler<CloseDecision, DecisionCard>
{
    public async Task<DecisionCard> Handle(CloseDecision request, CancellationToken cancellationToken)
    {
        await turns.Take<Decision>(request.Id, cancellationToken);
        var decision = NotFound.IfNull(await db.Decisions.Include(one => one.Options).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
        if (decision.OpenedBy != person.Id && !person.Steers(request.Cohort))
            throw new Forbidden();
        if (decision.Close(clock.GetUtcNow().UtcDateTime))
            work.Raise(new DecisionClosed(decision.CohortId, decision.Id));
        return await reading.Card(decision, cancellationToken);
    }
}
