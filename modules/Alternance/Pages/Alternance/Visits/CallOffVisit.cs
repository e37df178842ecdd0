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

    internal sealed class Handler(VisitDesk desk, TimeProvider clock) : IRequestHandler<CallOffVisit, Unit>
    {
        public async Task<Unit> Handle(CallOffVisit request, CancellationToken cancellationToken)
        {
            var (visit, _) = await desk.Find(request, cancellationToken);
            if (visit.HeldAt is not null)
                throw new Refusal("This visit was held, or called off.");
            visit.CancelledAt ??= clock.GetUtcNow().UtcDateTime;
            return Unit.Value;
        }
    }
}
