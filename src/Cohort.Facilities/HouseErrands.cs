using Cohort.Kernel.People;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Facilities;

/// <summary>Requests that the house sends beside every other: what tasks do that wait for other hosts between two of them.</summary>
public static class HouseErrands
{
    /// <summary>Sends a request as the house, in a scope of its own: whatever becomes of it, the next begins anew.</summary>
    public static async Task<T> SendAsHouse<T>(this IServiceScopeFactory scopes, IRequest<T> request, CancellationToken stop = default)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, stop);
    }
}
