using Cohort.Cohorts.Answers.Between;
using Cohort.Cohorts.Model.Questions;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Questions;

/// <summary>Its author says a question otherwise, until somebody has answered it.</summary>
internal sealed class EditQuestion : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    [BindNever]
    public Guid Id { get; set; }

    public int Version { get; set; }

    public string Title { get; set; } = "";

    public string Text { get; set; } = "";

    public bool IsAnswerFirst { get; set; }

    public Guid? Group { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<EditQuestion>
    {
        public Validator()
        {
            RuleFor(one => one.Title).Required(Question.LongestTitle).OneLine();
            RuleFor(one => one.Text).Optional(Question.LongestText);
        }
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person) : IRequestHandler<EditQuestion, Unit>
    {
        public async Task<Unit> Handle(EditQuestion request, CancellationToken cancellationToken)
        {
            var question = NotFound.IfNull(await db.Questions.FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort && one.RemovedAt == null, cancellationToken));
            if (question.By != person.Id)
                throw new Forbidden();
            question.Expect(request.Version);
            if (question.ClosedAt is not null || await db.Answers.AnyAsync(one => one.QuestionId == question.Id && one.RemovedAt == null, cancellationToken))
                throw new Refusal("Somebody answered: the question stays as they read it. Say the rest in an answer.");
            if (request.Group is { } group && group != question.GroupId)
                await db.DemandGroup(request.Cohort, group, cancellationToken);
            question.Say(request.Title, request.Text ?? "", request.IsAnswerFirst, request.Group);
            return Unit.Value;
        }
    }
}
