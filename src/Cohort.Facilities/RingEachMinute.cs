using Microsoft.Extensions.Hosting;

namespace Cohort.Facilities;

/// <summary>
/// Rings a bell as each minute begins, on every node at once. The scheduler runs a task on one node at a time: where there is
/// much to do, the others look for themselves and take their share.
/// </summary>
internal sealed class RingEachMinute<TFor>(Bell<TFor> bell) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            while (true)
            {
                await Task.Delay(TimeSpan.FromTicks(TimeSpan.TicksPerMinute - (TimeProvider.System.GetUtcNow().Ticks % TimeSpan.TicksPerMinute)), stoppingToken);
                bell.Ring();
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }
}
