using Cohort.Cohorts.Contracts;
using Cohort.Facilities;
using Cohort.Kernel.Scheduling;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace Cohort.Cohorts.Tasks;

/// <summary>
/// Tells that decisions have closed whose hour has come, each in a transaction of its own. Nobody waits for it: a reader finds
/// them closed by the clock. Nothing due: one indexed query.
/// </summary>
internal sealed class CloseDecisions(CohortsDb db, IMediator mediator, TimeProvider clock) : IRecurringTask
{
    public string Name => "CloseDecisions";

    public string Does => "Closes the decisions whose hour has come, and tells what came out";

    public string Cron => "15 * * * * ?";

    public async Task<int> Run(CancellationToken stop)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.Decisions.Where(one => one.DueAt <= now).OrderBy(one => one.DueAt).Select(one => new Due(one.CohortId, one.Id)).Take(100).ToListAsync(stop);
        return await EachAlone.Run(due, Close, "decisions could not be closed");

        async Task<int> Close(Due one)
        {
            await mediator.Send(new CloseDecision(one.Cohort, one.Decision), stop);
            return 1;
        }
    }

    private readonly record struct Due(Guid Cohort, Guid Decision);
}
