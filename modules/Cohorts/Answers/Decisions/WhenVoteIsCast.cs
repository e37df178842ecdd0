using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Decisions;
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

internal sealed class WhenVoteIsCast(CohortsDb db, Turns turns, UnitOfWork work, CurrentPerson person, TimeProvider clock) : IRequestHandler<CastVote, Unit>
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
        VoteRules.Check(decision.Method, decision.Dots, decision.Options, request.Marks);
        var voted = await db.Voters.AnyAsync(one => one.DecisionId == decision.Id && one.PersonId == person.Id, cancellationToken);
        if (decision.IsSecret && voted)
            throw new Refusal("You have voted already, and a secret vote cannot be changed.");
        if (!voted)
            db.Voters.Add(new DecisionVoter(decision.Id, person.Id));
        if (decision.IsSecret)
            await Drop(decision, request.Marks, cancellationToken);
        else
            await Replace(decision, request.Marks, now, cancellationToken);
        work.Raise(new VoteCast(request.Cohort, request.Id));
        return Unit.Value;
    }

    private async Task Drop(Decision decision, IReadOnlyList<VoteMark> marks, CancellationToken stop)
    {
        var box = await db.SecretBoxes.FirstAsync(one => one.DecisionId == decision.Id, stop);
        box.Add(marks.Select(one => (decision.Options.Single(option => option.Id == one.Option).Position, one.Value)));
    }

    private async Task Replace(Decision decision, IReadOnlyList<VoteMark> marks, DateTime now, CancellationToken stop)
    {
        var before = await db.Marks.Where(one => one.DecisionId == decision.Id && one.PersonId == person.Id).ToListAsync(stop);
        // What was said of an option that is withdrawn meanwhile is kept.
        var live = decision.Options.Where(one => one.WithdrawnAt is null).Select(one => one.Id).ToHashSet();
        db.Marks.RemoveRange(before.Where(one => live.Contains(one.OptionId) && marks.All(mark => mark.Option != one.OptionId)));
        foreach (var mark in marks)
        {
            if (before.FirstOrDefault(one => one.OptionId == mark.Option) is { } known)
                known.Value = mark.Value;
            else
                db.Marks.Add(new DecisionMark(decision.Id, mark.Option, person.Id, mark.Value));
        }

        if (decision.Method == DecisionMethod.Consent)
            await Object(decision, live, marks, now, stop);
    }

    private async Task Object(Decision decision, IReadOnlySet<Guid> live, IReadOnlyList<VoteMark> marks, DateTime now, CancellationToken stop)
    {
        var standing = await db.Objections.Where(one => one.DecisionId == decision.Id && one.By == person.Id && one.LiftedAt == null).ToListAsync(stop);
        foreach (var option in live)
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
