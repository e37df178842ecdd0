using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
using Cohort.Facilities.Signing;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.People;
using Cohort.Kernel.Pipeline;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Answers.Decisions;

internal sealed class CastVoteRules : AbstractValidator<CastVote>
{
    public CastVoteRules()
    {
        RuleFor(one => one.Marks).Must(one => one is { Count: <= 60 }).Says("This value cannot be read.");
        RuleForEach(one => one.Marks).ChildRules(mark => mark.RuleFor(one => one.Words).Optional(1000));
    }
}

internal sealed class WhenVoteIsCast(CohortsDb db, BoxSeal seal, Turns turns, UnitOfWork work, CurrentPerson person, TimeProvider clock) : IRequestHandler<CastVote, Unit>
{
    public async Task<Unit> Handle(CastVote request, CancellationToken cancellationToken)
    {
        // A coordinator reads every promo and votes in none.
        if (person.RoleIn(request.Cohort) is not (Role.Trainee or Role.Trainer))
            throw new Forbidden();
        await turns.Take<Decision>(request.Id, cancellationToken);
        var now = clock.GetUtcNow().UtcDateTime;
        var decision = NotFound.IfNull(await db.Decisions.Include(one => one.Options.OrderBy(option => option.Position))
            .FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
        if (decision.ClosedSince(now) is not null)
            throw new Refusal("This decision is closed: your vote came too late and was not counted.");
        await db.Enter(seal, decision, person.Id, request.Marks, cancellationToken);
        if (decision.Method == DecisionMethod.Consent)
            await Object(decision, request.Marks, now, cancellationToken);
        work.Raise(new VoteCast(request.Cohort, request.Id));
        return Unit.Value;
    }

    private async Task Object(Decision decision, IReadOnlyList<VoteMark> marks, DateTime now, CancellationToken stop)
    {
        var standing = await db.Objections.Where(one => one.DecisionId == decision.Id && one.By == person.Id && one.LiftedAt == null).ToListAsync(stop);
        foreach (var option in decision.Options.Where(one => one.WithdrawnAt is null).Select(one => one.Id))
        {
            var mark = marks.FirstOrDefault(one => one.Option == option);
            var said = standing.FirstOrDefault(one => one.OptionId == option);
            if (mark?.Value != -1)
                said?.Lift(now);
            else if (said is null)
                db.Objections.Add(new DecisionObjection(decision.Id, option, person.Id, mark.Words, now));
            else
                said.Text = mark.Words.Trim();
        }
    }
}
