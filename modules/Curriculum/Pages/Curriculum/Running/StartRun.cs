using Cohort.Curriculum.Model.Running;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum.Running;

/// <summary>The half-day begins: its first line runs. When it runs already, nothing happens.</summary>
internal sealed class StartRun : OfRun, ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Building);

    internal sealed class Validator : AbstractValidator<StartRun>
    {
        public Validator() => RuleFor(one => one.Part).IsInEnum();
    }

    internal sealed class Handler(RunTable table) : IRequestHandler<StartRun, Unit>
    {
        public async Task<Unit> Handle(StartRun request, CancellationToken cancellationToken)
        {
            var (reading, sheet) = await table.Open(request, cancellationToken);
            if (sheet is not null)
                return Unit.Value;
            if (table.Day(reading) != 0)
                throw new Refusal("A half-day is started on its own day.");
            if (reading.Plan.Count == 0)
                throw new Refusal("Nothing is on the board of this half-day yet.");
            sheet = new RunSheet(request.Cohort, request.Date, request.Part, table.Now);
            sheet.Follow(reading.Plan);
            sheet.Next(table.Now);
            table.Add(sheet);
            return Unit.Value;
        }
    }
}
