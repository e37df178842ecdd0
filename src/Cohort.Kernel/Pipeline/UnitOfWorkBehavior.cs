using Cohort.Kernel.Messages;
using MediatR;

namespace Cohort.Kernel.Pipeline;

/// <summary>Third: a command runs in one transaction; a query runs in none.</summary>
internal sealed class UnitOfWorkBehavior<TRequest, TAnswer>(UnitOfWork work) : IPipelineBehavior<TRequest, TAnswer>
    where TRequest : IRequest<TAnswer>
{
    public Task<TAnswer> Handle(TRequest request, CancellationToken cancellationToken, RequestHandlerDelegate<TAnswer> next) =>
        request is ICommand ? work.Run(() => next(), cancellationToken) : next();
}
