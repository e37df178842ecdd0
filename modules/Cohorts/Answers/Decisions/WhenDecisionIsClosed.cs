using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Reminders;
using Cohort.Facilities.Signing;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Decisions;

internal sealed class CloseDecisionRules : AbstractValidator<CloseDecision>;

internal sealed class WhenDecisionIsClosed(CohortsDb db, Turns turns, UnitOfWork work, ReminderBook book, DecisionReading reading, BoxSeal seal, CurrentPerson person, TimeProvider clock) : IRequestHandler<CloseDecision, DecisionCard>
{
    /// <summary>After this an outcome that could not be told is no longer told.</summary>
    private static readonly TimeSpan Life = TimeSpan.FromDays(14);

    public async Task<DecisionCard> Handle(CloseDecision request, CancellationToken cancellationToken)
    {
        await turns.Take<Decision>(request.Id, cancellationToken);
        var decision = NotFound.IfNull(await db.Decisions.Include(one => one.Options).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
        if (decision.OpenedBy != person.Id && !person.Steers(request.Cohort))
            throw new Forbidden();
        var now = clock.GetUtcNow().UtcDateTime;
        if (decision.Close(now, person.IsHouse ? null : person.Id))
        {
            if (decision.IsSecret && await db.Voters.CountAsync(one => one.DecisionId == decision.Id && db.People.Any(member => member.Id == one.PersonId), cancellationToken) >= Tally.LeastSecret)
                (await db.SecretBoxes.FirstAsync(one => one.DecisionId == decision.Id, cancellationToken)).Unseal(seal);
            var zone = await db.Promos.Where(one => one.Id == decision.CohortId).Select(one => one.TimeZone).FirstAsync(cancellationToken);
            await book.Plan(DecisionClosedRule.Key, decision.Id, "", (decision.CohortId, zone), now, now + Life, cancellationToken);
            work.Raise(new DecisionClosed(decision.CohortId, decision.Id));
        }

        return await reading.Card(decision, cancellationToken);
    }
}
