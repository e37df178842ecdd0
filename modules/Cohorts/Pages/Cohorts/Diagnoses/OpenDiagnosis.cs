using Cohort.Cohorts.Model.Opening;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Pages.Cohorts.Diagnoses;

/// <summary>A trainer opens a short questionnaire. One is open at once.</summary>
internal sealed class OpenDiagnosis : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    public string Lines { get; set; } = "";

    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<OpenDiagnosis>
    {
        public Validator() => DiagnosisFields.Check(this, one => one.Title, one => one.Lines);
    }

    internal sealed class Handler(CohortsDb db, CurrentPerson person, TimeProvider clock) : IRequestHandler<OpenDiagnosis, Unit>
    {
        public async Task<Unit> Handle(OpenDiagnosis request, CancellationToken cancellationToken)
        {
            if (request.Id == Guid.Empty || !await db.Promos.AnyAsync(one => one.Id == request.Cohort, cancellationToken))
                throw new NotFound();
            if (await db.Diagnoses.FirstOrDefaultAsync(one => one.Id == request.Id, cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.OpenedBy == person.Id ? Unit.Value : throw new NotFound();
            if (await db.Diagnoses.AnyAsync(one => one.OpenIn == request.Cohort, cancellationToken))
                throw new Refusal("A questionnaire is open already: close it first.");
            var diagnosis = new Diagnosis(request.Id, request.Cohort, request.Title, person.Id, clock.GetUtcNow().UtcDateTime);
            diagnosis.Statements.AddRange(DiagnosisFields.Read(request.Lines).Select((text, position) => new DiagnosisStatement(request.Id, position, text)));
            db.Diagnoses.Add(diagnosis);
            return Unit.Value;
        }
    }
}
