using Cohort.Cohorts.Model.Decisions;
using Cohort.Facilities.Inbox;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Decisions;

/// <summary>Somebody answers an objection; it stands until who made it says otherwise.</summary>
internal sealed record AnswerObjection(Guid Cohort, Guid Decision, Guid Objection, string Answer) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AnswerObjection>
    {
        public Validator() => RuleFor(one => one.Answer).Required(1000);
    }

    internal sealed class Handler(CohortsDb db, InboxBook inbox, Texts texts, CurrentPerson person, TimeProvider clock) : IRequestHandler<AnswerObjection, Unit>
    {
        public async Task<Unit> Handle(AnswerObjection request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var (decision, objection) = await db.Standing(request.Cohort, request.Decision, request.Objection, now, cancellationToken);
            // What stands in the register under a name is changed by nobody else but a trainer.
            var isFirst = objection.AnsweredBy is null;
            if (!isFirst && objection.AnsweredBy != person.Id && !person.Steers(request.Cohort))
                throw new Refusal("Somebody answered this objection: only they, or a trainer, change the answer.");
            objection.AnswerWith(request.Answer, person.Id, now);
            if (isFirst && objection.By != person.Id)
            {
                await inbox.Add(objection.By, request.Cohort, "ObjectionAnswered", () => (
                    texts["Your objection has an answer: {0}", decision.Question],
                    request.Answer.Trim(),
                    Contracts.CohortsLinks.Decision(request.Cohort, request.Decision)), cancellationToken);
            }

            return Unit.Value;
        }
    }
}

/// <summary>Who made an objection says that it is answered; their consent then stands.</summary>
internal sealed record LiftObjection(Guid Cohort, Guid Decision, Guid Objection) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<LiftObjection>;

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<LiftObjection, Unit>
    {
        public async Task<Unit> Handle(LiftObjection request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var (_, objection) = await db.Standing(request.Cohort, request.Decision, request.Objection, now, cancellationToken);
            if (objection.By != person.Id)
                throw new Forbidden();
            objection.Lift(now);
            var mark = await db.Marks.FirstOrDefaultAsync(one => one.DecisionId == request.Decision && one.OptionId == objection.OptionId && one.PersonId == person.Id, cancellationToken);
            if (mark is not null)
                mark.Value = 1;
            return Unit.Value;
        }
    }
}

/// <summary>Finds an objection that can still be answered.</summary>
internal static class StandingObjection
{
    public static async Task<(Decision Decision, DecisionObjection Objection)> Standing(this CohortsDb db, Guid cohort, Guid id, Guid objection, DateTime now, CancellationToken stop)
    {
        var decision = NotFound.IfNull(await db.Decisions.FirstOrDefaultAsync(one => one.Id == id && one.CohortId == cohort, stop));
        var found = NotFound.IfNull(await db.Objections.FirstOrDefaultAsync(one => one.Id == objection && one.DecisionId == id, stop));
        if (decision.ClosedSince(now) is not null || found.LiftedAt is not null)
            throw new Refusal("This decision is closed, or this objection is answered: nothing changes any more.");
        return (decision, found);
    }
}
