using Microsoft.Extensions.Hosting;

namespace Cohort.Facilities;

/// <summary>
/// Rings a bell every minute on every node. The scheduler runs a task on one node at a time: where there is much to do, the
/// others look for themselves and take their share.
/// </summary>
internal sealed class RingEachMinute<TFor>(Bell<TFor> bell) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var minute = new PeriodicTimer(TimeSpan.FromMinutes(1));
        try
        {
            while (await minute.WaitForNextTickAsync(stoppingToken))
                bell.Ring();
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }
}
