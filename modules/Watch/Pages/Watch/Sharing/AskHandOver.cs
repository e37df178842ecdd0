using Cohort.Cohorts.Contracts;
using Cohort.Facilities.Work;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Tasks;
using FluentValidation;
using MediatR;

namespace Cohort.Watch.Pages.Watch.Sharing;

/// <summary>Asks for a hand-over, done beside the page: a list may be long.</summary>
internal sealed record AskHandOver(Guid Cohort, Guid Work, Guid Into, HandOverChoice Choice) : ICommand<Unit>
{
    public Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<AskHandOver>;

    internal sealed class Handler(LongWorks works, CurrentPerson person, IMediator mediator, Texts texts) : IRequestHandler<AskHandOver, Unit>
    {
        public async Task<Unit> Handle(AskHandOver request, CancellationToken cancellationToken)
        {
            HandOver.Demand(person, request.Cohort, request.Into);
            var into = (await mediator.Send(new GetPromo(request.Into), cancellationToken)).Name;
            await works.Ask(
                new WorkOrder(request.Work, HandOverWork.Kind, texts["The watch, handed over to {0}", into], new HandOverWork.Wanted(request.Cohort, request.Into, request.Choice)) { PromoId = request.Cohort },
                cancellationToken);
            return Unit.Value;
        }
    }
}
