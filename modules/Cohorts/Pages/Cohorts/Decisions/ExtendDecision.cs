using Cohort.Cohorts.Model.Decisions;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

/// <summary>The close of an open decision moves, only ever later: whoever opened it, or a trainer. The promo is told, and called back anew.</summary>
/// <param name="Cohort">The promo.</param>
/// <param name="Id">The decision.</param>
/// <param name="ClosesAt">When it closes instead (UTC).</param>
internal sealed record ExtendDecision(Guid Cohort, Guid Id, DateTime ClosesAt) : ICommand<Unit>
{
    /// <summary>Extensions of one decision.</summary>
    public const int Most = 5;

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<ExtendDecision>
    {
        public Validator() => RuleFor(one => one.ClosesAt).Must(one => one.Kind == DateTimeKind.Utc).Says("This value cannot be read.");
    }

    internal sealed class Handler(CohortsDb db, Turns turns, ReminderBook book, CurrentPerson person, TimeProvider clock) : IRequestHandler<ExtendDecision, Unit>
    {
        private static readonly TimeSpan Longest = TimeSpan.FromDays(366);

        public async Task<Unit> Handle(ExtendDecision request, CancellationToken cancellationToken)
        {
            await turns.Take<Decision>(request.Id, cancellationToken);
            var now = clock.GetUtcNow().UtcDateTime;
            var decision = NotFound.IfNull(await db.Decisions.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (!decision.IsRunBy(person))
                throw new Forbidden();
            if (decision.ClosedSince(now) is not null)
                throw new Refusal("This decision is closed: nothing in it changes any more.");
            // The same form sent twice.
            if (request.ClosesAt == decision.ClosesAt && await db.Extensions.AnyAsync(one => one.DecisionId == decision.Id && one.ClosesAt == request.ClosesAt, cancellationToken))
                return Unit.Value;
            if (request.ClosesAt <= decision.ClosesAt || request.ClosesAt > decision.OpenedAt + Longest)
                throw new Refusal("A decision can only be extended: later than it closes now, and within a year of its opening.");
            // Each is told to the whole promo.
            if (await db.Extensions.CountAsync(one => one.DecisionId == decision.Id, cancellationToken) >= Most)
                throw new Refusal("A decision is extended {0} times at most: close it, and open another.", null, Most);
            var extension = new DecisionExtension(decision, request.ClosesAt, person.Id, now);
            db.Extensions.Add(extension);
            decision.Extend(request.ClosesAt);
            await Tell(decision, extension, now, cancellationToken);
            return Unit.Value;
        }

        private async Task Tell(Decision decision, DecisionExtension extension, DateTime now, CancellationToken stop)
        {
            var zone = await db.Promos.Where(one => one.Id == decision.CohortId).Select(one => one.TimeZone).FirstAsync(stop);
            var promo = (decision.CohortId, zone);
            await book.Plan(DecisionExtendedRule.Key, decision.Id, extension.Id.ToString("N"), promo, now, decision.ClosesAt, stop);
            if (decision.ClosesAt.AddMinutes(-DecisionClosesRule.Ahead.Minutes) <= now)
                return;
            // The call that waits moves; when it was begun already, there is one more.
            var waiting = await book.Waiting(DecisionClosesRule.Key, decision.Id, stop);
            var occurrence = waiting?.DueAt > now ? waiting.Occurrence : extension.Id.ToString("N");
            await book.PlanAhead(DecisionClosesRule.Key, DecisionClosesRule.Ahead, promo, [(decision.Id, occurrence, decision.ClosesAt, decision.ClosesAt)], stop);
        }
    }
}
