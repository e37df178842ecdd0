using Cohort.Cohorts.Model.Questions;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>Takes a question or one of its answers off the pages: its author, for good; a trainer, who says why to the author.</summary>
internal sealed class TakeOff : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Question { get; set; }

    /// <summary>The answer; null: the question itself.</summary>
    public Guid? Answer { get; set; }

    public string Why { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Community);

    internal sealed class Validator : AbstractValidator<TakeOff>
    {
        public Validator() => RuleFor(one => one.Why).Optional(Model.Questions.Question.LongestWhy).OverridePropertyName("Off.Why");
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<TakeOff, Unit>
    {
        public async Task<Unit> Handle(TakeOff request, CancellationToken cancellationToken)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            var question = NotFound.IfNull(await db.Questions.FirstOrDefaultAsync(one => one.Id == request.Question && one.CohortId == request.Cohort && one.RemovedAt == null, cancellationToken));
            if (request.Answer is not { } id)
            {
                question.Remove(person.Id, Reason(request, question.By), now);
                return Unit.Value;
            }

            var answer = NotFound.IfNull(await db.Answers.FirstOrDefaultAsync(one => one.Id == id && one.QuestionId == question.Id && one.RemovedAt == null, cancellationToken));
            answer.Remove(person.Id, Reason(request, answer.By), now);
            if (question.KeptAnswerId == answer.Id)
                question.Open();
            return Unit.Value;
        }

        private string Reason(TakeOff request, Guid by)
        {
            if (by == person.Id)
                return "";
            if (!person.Steers(request.Cohort))
                throw new Forbidden();
            var why = TextFile.OneLine(request.Why ?? "");
            return why.Length > 0 ? why : throw new Refusal("Say why you take it off: its author reads it.", "Off.Why");
        }
    }
}
