using Cohort.Kernel.Messages;
using Cohort.Kernel.People;
using MediatR;

namespace Cohort.Kernel.Pipeline;

/// <summary>First gate: deny by default.</summary>
internal sealed class AccessBehavior<TRequest, TAnswer>(CurrentPerson person) : IPipelineBehavior<TRequest, TAnswer>
    where TRequest : IRequest<TAnswer>
{
    public Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next)
    {
        if (request is not IGuarded guarded)
            throw new Forbidden();
        guarded.Access.Demand(person);
        return next();
    }
}
