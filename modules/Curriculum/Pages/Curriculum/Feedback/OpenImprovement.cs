using Cohort.Curriculum.Model.Feedback;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Curriculum.Pages.Curriculum.Feedback;

/// <summary>Anybody of the group asks for something to be put right. A complaint may be for those who steer alone.</summary>
internal sealed class OpenImprovement : ICommand<Unit>
{
    [BindNever]
    public Guid Cohort { get; set; }

    public Guid Id { get; set; }

    public ImprovementKind Kind { get; set; }

    public string What { get; set; } = "";

    public bool IsReserved { get; set; }

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<OpenImprovement>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Kind).Must(kind => Enum.IsDefined(kind)).Says("This value cannot be read.");
            RuleFor(one => one.What).Required(Improvement.LongestWhat);
            RuleFor(one => one.IsReserved).Must((form, reserved) => !reserved || form.Kind == ImprovementKind.Complaint).Says("Only a complaint may be for the trainers alone.");
        }
    }

    internal sealed class Handler(CurriculumDb db, FeedbackDesk desk) : IRequestHandler<OpenImprovement, Unit>
    {
        public async Task<Unit> Handle(OpenImprovement request, CancellationToken cancellationToken)
        {
            if (await db.Improvements.Where(one => one.Id == request.Id).Select(one => new { one.CohortId, one.By }).FirstOrDefaultAsync(cancellationToken) is { } twin)
                return twin.CohortId == request.Cohort && twin.By == desk.Me ? Unit.Value : throw new NotFound();
            db.Improvements.Add(new Improvement(request.Id, request.Cohort, request.Kind, FeedbackWords.Tidy(request.What), desk.Me, desk.Now) { IsReserved = request.IsReserved });
            return Unit.Value;
        }
    }
}
