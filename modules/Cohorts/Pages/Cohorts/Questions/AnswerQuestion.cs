using Cohort.Cohorts.Model.Questions;
using Cohort.Cohorts.Reminders;
using Cohort.Facilities.Reminders;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>Answers a question. Everybody of the community may, whoever was a trainee too: that is what they know by now.</summary>
internal sealed class AnswerQuestion : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Question { get; set; }

    public Guid Id { get; set; }

    public string Text { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<AnswerQuestion>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Text).Required(QuestionAnswer.Longest);
        }
    }

    internal sealed class Handler(CohortsDb db, ReminderBook book, CurrentPerson person, TimeProvider clock) : IRequestHandler<AnswerQuestion, Unit>
    {
        /// <summary>Answers to one question: enough for everybody, and for what was missing in them.</summary>
        private const int Most = 200, MostOfOne = 20;

        /// <summary>After this an answer that could not be told is no longer told.</summary>
        private static readonly TimeSpan Life = TimeSpan.FromDays(14);

        public async Task<Unit> Handle(AnswerQuestion request, CancellationToken cancellationToken)
        {
            var question = NotFound.IfNull(await db.Questions.FirstOrDefaultAsync(one => one.Id == request.Question && one.CohortId == request.Cohort && one.RemovedAt == null, cancellationToken));
            if (await db.Answers.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.QuestionId == question.Id && twin.By == person.Id ? Unit.Value : throw new NotFound();
            if (question.ClosedAt is not null)
                throw new Refusal("This question is closed: whoever asked it, or a trainer, can open it again.");
            var all = db.Answers.Where(one => one.QuestionId == question.Id);
            if (await all.CountAsync(cancellationToken) >= Most || await all.CountAsync(one => one.By == person.Id, cancellationToken) >= MostOfOne)
                throw new Refusal("There are enough answers here: ask a new question.");
            var now = clock.GetUtcNow().UtcDateTime;
            db.Answers.Add(new QuestionAnswer(request.Id, question, request.Text, person.Id, now));
            await Tell(question, request.Id, now, cancellationToken);
            return Unit.Value;
        }

        // With those that follow in the next minutes, in one message.
        private async Task Tell(Question question, Guid answer, DateTime now, CancellationToken stop)
        {
            if ((await book.Waiting(QuestionAnsweredRule.Key, question.Id, stop))?.DueAt >= now)
                return;
            var zone = await db.Promos.Where(one => one.Id == question.CohortId).Select(one => one.TimeZone).FirstAsync(stop);
            await book.Plan(QuestionAnsweredRule.Key, question.Id, answer.ToString("N"), (question.CohortId, zone), now + QuestionAnsweredRule.Settling, now + Life, stop);
        }
    }
}
