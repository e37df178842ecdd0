using Cohort.Curriculum.Tasks;
using Cohort.Facilities.Work;
using Cohort.Kernel.Messages;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;

namespace Cohort.Curriculum.Pages.Curriculum;

/// <summary>Asks for the import of a framework that was looked at and kept; done beside the page.</summary>
internal sealed record AskFrameworkImport(Guid Work, string Hash, string Named) : ICommand<Unit>
{
    public Access Access => Access.Coordinator;

    internal sealed class Validator : AbstractValidator<AskFrameworkImport>;

    internal sealed class Handler(LongWorks works, Texts texts) : IRequestHandler<AskFrameworkImport, Unit>
    {
        public async Task<Unit> Handle(AskFrameworkImport request, CancellationToken cancellationToken)
        {
            await works.Ask(new WorkOrder(request.Work, ImportFrameworkWork.Kind, texts["Import: {0}", TextFile.OneLine(request.Named)], new { }) { InputHash = request.Hash }, cancellationToken);
            return Unit.Value;
        }
    }
}
