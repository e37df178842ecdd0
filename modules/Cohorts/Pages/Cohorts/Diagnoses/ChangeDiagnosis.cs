using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel;
using Cohort.Kernel.Data;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Diagnoses;

/// <summary>Changes the lines of a questionnaire to which nobody has answered yet.</summary>
internal sealed class ChangeDiagnosis : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public int Version { get; set; }

    public string Title { get; set; } = "";

    public string Lines { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<ChangeDiagnosis>
    {
        public Validator() => DiagnosisFields.Check(this, one => one.Title, one => one.Lines);
    }

    internal sealed class Handler(CohortsDb db, Turns turns) : IRequestHandler<ChangeDiagnosis, Unit>
    {
        public async Task<Unit> Handle(ChangeDiagnosis request, CancellationToken cancellationToken)
        {
            await turns.Take<Diagnosis>(request.Id, cancellationToken);
            var diagnosis = NotFound.IfNull(await db.Diagnoses.Include(one => one.Statements).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            diagnosis.Expect(request.Version);
            if (diagnosis.OpenIn is null)
                throw new Refusal("This questionnaire is closed.");
            if (await db.DiagnosisAnswers.AnyAsync(one => one.DiagnosisId == request.Id, cancellationToken))
                throw new Refusal("Somebody has answered: the lines stay as they are.");
            diagnosis.Title = request.Title.Trim();
            diagnosis.Statements.Clear();
            var lines = DiagnosisFields.Read(request.Lines).Select((text, position) => new DiagnosisStatement(request.Id, position, text)).ToList();
            diagnosis.Statements.AddRange(lines);
            // They make their own ids: said to be new, or they would be taken for rows that changed.
            db.DiagnosisStatements.AddRange(lines);
            return Unit.Value;
        }
    }
}

/// <summary>Closes a questionnaire: the counts stay, who answered what goes.</summary>
internal sealed record CloseDiagnosis(Guid Cohort, Guid Id, bool Sure) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<CloseDiagnosis>;

    internal sealed class Handler(CohortsDb db, Turns turns, CurrentPerson person, TimeProvider clock) : IRequestHandler<CloseDiagnosis, Unit>
    {
        public async Task<Unit> Handle(CloseDiagnosis request, CancellationToken cancellationToken)
        {
            if (!request.Sure)
                throw new Refusal("Please tick the box: afterwards nobody can answer.", "sure");
            await turns.Take<Diagnosis>(request.Id, cancellationToken);
            var diagnosis = NotFound.IfNull(await db.Diagnoses.Include(one => one.Statements).FirstOrDefaultAsync(one => one.Id == request.Id && one.CohortId == request.Cohort, cancellationToken));
            if (diagnosis.OpenIn is null)
                return Unit.Value;
            var answers = await db.DiagnosisAnswers.Where(one => one.DiagnosisId == request.Id).ToListAsync(cancellationToken);
            diagnosis.Close(answers, person.Id, clock.GetUtcNow().UtcDateTime);
            db.DiagnosisAnswers.RemoveRange(answers);
            return Unit.Value;
        }
    }
}
