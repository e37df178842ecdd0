using Cohort.Kernel.Scheduling;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Cohort.Facilities;

/// <summary>
/// Runs a task as soon as its bell is rung; the scheduler runs it again and again in any case, for what another process left.
/// Two wait side by side, so that something long keeps nobody waiting.
/// </summary>
internal sealed class AtTheBell<TFor, TTask>(Bell<TFor> bell, TTask task, ILogger<TTask> log) : BackgroundService
    where TTask : IRecurringTask
{
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // What was left when the site stopped.
        bell.Ring();
        return Task.WhenAll(Wait(stoppingToken), Wait(stoppingToken));
    }

    private async Task Wait(CancellationToken stop)
    {
        await Task.Yield();
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await bell.Wait(stop);
                await task.Run(stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception failure)
            {
                log.LogError(failure, "{Task} failed", task.Name);
            }
        }
    }
}
