using Cohort.Cohorts.Contracts;
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
        var due = await db.Decisions.Where(one => one.DueAt <= now).OrderBy(one => one.DueAt).Select(one => new { one.CohortId, one.Id }).Take(100).ToListAsync(stop);
        var failures = new List<Exception>();
        foreach (var one in due)
        {
            try
            {
                await mediator.Send(new CloseDecision(one.CohortId, one.Id), stop);
            }
            catch (Exception failure) when (failure is not OperationCanceledException)
            {
                // One that cannot be closed does not keep the others open; the task's page tells of it.
                failures.Add(failure);
            }
        }

        return failures.Count == 0 ? due.Count : throw new AggregateException($"{failures.Count} of {due.Count} decisions could not be closed: {failures[0].Message}", failures);
    }
}
