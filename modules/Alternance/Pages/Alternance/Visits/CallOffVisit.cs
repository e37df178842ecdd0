using Cohort.Alternance.Model.Visits;
using Cohort.Kernel;
using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using FluentValidation;
using MediatR;

namespace Cohort.Alternance.Pages.Alternance.Visits;

/// <summary>The visit will not take place.</summary>
internal sealed class CallOffVisit : OfVisit, ICommand<Unit>
{
    public override Access Access => Access.In(Cohort, Roles.Steering);

    internal sealed class Validator : AbstractValidator<CallOffVisit>;

    internal sealed class Handler(VisitDesk desk, VisitTeller teller, TimeProvider clock) : IRequestHandler<CallOffVisit, Unit>
    {
        public async Task<Unit> Handle(CallOffVisit request, CancellationToken cancellationToken)
        {
            var (visit, _) = await desk.Find(request, cancellationToken);
            if (visit.HeldAt is not null)
                throw new Refusal("This visit was held, or called off.");
            if (visit.CancelledAt is not null)
                return Unit.Value;
            visit.CancelledAt = clock.GetUtcNow().UtcDateTime;
            await teller.Tell(visit, VisitNews.CalledOff, cancellationToken);
            return Unit.Value;
        }
    }
}
