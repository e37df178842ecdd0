using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>What whoever asked, or a trainer, does with a question.</summary>
internal enum QuestionAct
{
    /// <summary>This answer helped: it closes the question.</summary>
    Keep,

    /// <summary>No answer is needed any more.</summary>
    Close,

    /// <summary>It waits for answers again.</summary>
    Open,
}

/// <summary>Says which answer helped, closes a question, or opens it again. What stands so already stays so.</summary>
internal sealed record RunQuestion(Guid Cohort, Guid Id, QuestionAct Act, Guid Answer) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<RunQuestion>
    {
        public Validator() => RuleFor(one => one.Act).IsInEnum();
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<RunQuestion, Unit>
    {
        public async Task<Unit> Handle(RunQuestion request, CancellationToken cancellationToken)
        {
            var question = NotFound.IfNull(await db.Questions.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort && one.RemovedAt == null, cancellationToken));
            if (!question.IsRunBy(person))
                throw new Forbidden();
            var now = clock.GetUtcNow().UtcDateTime;
            switch (request.Act)
            {
                case QuestionAct.Keep:
                    if (!await db.Answers.AnyAsync(one => one.Id == request.Answer && one.QuestionId == question.Id && one.RemovedAt == null, cancellationToken))
                        throw new NotFound();
                    question.Keep(request.Answer, now);
                    break;
                case QuestionAct.Close:
                    question.Close(now);
                    break;
                default:
                    question.Open();
                    break;
            }

            return Unit.Value;
        }
    }
}
