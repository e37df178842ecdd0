using Cohort.Curriculum.Model.Running;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Ui;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>Something nobody planned comes next: a pause, a question, a visit.</summary>
internal sealed class AddRunLine : OfRun, ICommand<Unit>
{
    public Guid Id { get; set; }

    public string Title { get; set; } = "";

    public int Minutes { get; set; } = 10;

    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<AddRunLine>
    {
        public Validator()
        {
            RuleFor(one => one.Id).Must(id => id != Guid.Empty).Says("This value cannot be read.");
            RuleFor(one => one.Title).Required(160).OneLine();
            RuleFor(one => one.Minutes).Within(RunStep.Shortest, 120);
        }
    }

    internal sealed class Handler(RunTable table) : IRequestHandler<AddRunLine, Unit>
    {
        private const int Most = 80;

        public async Task<Unit> Handle(AddRunLine request, CancellationToken cancellationToken)
        {
            var (reading, sheet) = await table.Open(request, cancellationToken);
            if (sheet is not { IsRunning: true } || table.Day(reading) != 0)
                throw new Refusal("A line is added while the half-day runs.");
            if (sheet.Steps.Exists(one => one.SourceId == request.Id))
                return Unit.Value;
            if (sheet.Steps.Count >= Most)
                throw new Refusal("At most {0} lines.", null, Most);
            sheet.Add(request.Id, request.Title.Trim(), request.Minutes);
            return Unit.Value;
        }
    }
}
