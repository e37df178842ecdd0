using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Diagnoses;

/// <summary>A member answers each line of the open questionnaire; until it is closed, they may answer otherwise.</summary>
internal sealed class AnswerDiagnosis : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    /// <summary>By statement.</summary>
    public Dictionary<Guid, Agreement> Values { get; set; } = [];

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AnswerDiagnosis>
    {
        public Validator() => RuleFor(one => one.Values).Must(values => values.Values.All(one => Enum.IsDefined(one))).Says("This value cannot be read.");
    }

    internal sealed class Handler(CohortsDb db, Turns turns, CurrentPerson person) : IRequestHandler<AnswerDiagnosis, Unit>
    {
        public async Task<Unit> Handle(AnswerDiagnosis request, CancellationToken cancellationToken)
        {
            if (person.RoleIn(request.Cohort) is null)
                throw new Forbidden();
            // One after the other: no answer slips in after the close.
            await turns.Take<Diagnosis>(request.Id, cancellationToken);
            var diagnosis = NotFound.IfNull(await db.Diagnoses.Include(one => one.Statements).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (diagnosis.OpenIn is null)
                throw new Refusal("This questionnaire is closed.");
            if (diagnosis.Statements.Exists(one => !request.Values.ContainsKey(one.Id)))
                throw new Refusal("Please answer each line: “I cannot say” is an answer too.");
            var said = await db.DiagnosisAnswers.Where(one => one.DiagnosisId == request.Id && one.PersonId == person.Id).ToDictionaryAsync(one => one.StatementId, cancellationToken);
            foreach (var statement in diagnosis.Statements)
            {
                if (!said.TryGetValue(statement.Id, out var answer))
                    db.DiagnosisAnswers.Add(answer = new DiagnosisAnswer(diagnosis.Id, statement.Id, person.Id));
                answer.Value = request.Values[statement.Id];
            }

            return Unit.Value;
        }
    }
}
