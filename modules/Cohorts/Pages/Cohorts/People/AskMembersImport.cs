using Cohort.Cohorts.Tasks;
using Cohort.Facilities.Work;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using FluentValidation;
using MediatR;

namespace Cohort.Cohorts.Pages.Cohorts.People;

/// <summary>Asks for the import of a file that was kept; done beside the page.</summary>
internal sealed record AskMembersImport(Guid Cohort, Guid Work, string Hash) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AskMembersImport>;

    internal sealed class Handler(LongWorks works, Texts texts) : IRequestHandler<AskMembersImport, Unit>
    {
        public async Task<Unit> Handle(AskMembersImport request, CancellationToken cancellationToken)
        {
            var order = new WorkOrder(request.Work, ImportMembersWork.Kind, texts["Invitations from a file"], new ImportMembersWork.Wanted(request.Cohort)) { InputHash = request.Hash, PromoId = request.Cohort };
            await works.Ask(order, cancellationToken);
            return Unit.Value;
        }
    }
}
