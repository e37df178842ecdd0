using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.Facilities.Work;

/// <summary>Does the long works that wait, one after the other; and sees to those whose process is gone.</summary>
internal sealed class RunWork(IServiceScopeFactory scopes, WorkShift shift, TimeProvider clock) : IRecurringTask
{
    private const int Most = 50;

    public string Name => "RunWork";

    public string Does => "Does the imports and exports that wait";

    public string Cron => "15 * * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var done = 0;
        foreach (var id in await Due(stop))
        {
            await using var scope = scopes.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
            if (await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ClaimWork(id), stop) is not { } claimed)
                continue;
            await shift.Do(claimed, stop);
            done++;
        }

        return done;
    }

    private async Task<List<Guid>> Due(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<FacilitiesDb>().Works.Where(one => one.NextAt <= now).OrderBy(one => one.NextAt).Take(Most).Select(one => one.Id).ToListAsync(stop);
    }
}
