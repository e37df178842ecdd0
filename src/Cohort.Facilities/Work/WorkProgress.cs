using System.Collections.Concurrent;
using Microsoft.Extensions.Configuration;

namespace Cohort.Facilities.Work;

/// <summary>How far the long works of this process are, and when they end; in memory, since telling must cost nothing.</summary>
internal sealed class WorkProgress(IConfiguration configuration)
{
    private readonly ConcurrentDictionary<Guid, (int Step, int Of)> far = new();
    private readonly ConcurrentDictionary<Guid, TaskCompletionSource> awaited = new();

    public void Tell(Guid work, int step, int of) => far[work] = (step, of);

    /// <summary>Things done, of how many; null: not at work in this process, or it did not tell.</summary>
    public (int Step, int Of)? Of(Guid work) => far.TryGetValue(work, out var told) ? told : null;

    public void Expect(Guid work)
    {
        // Where nothing runs by itself nobody waits for it.
        if (configuration.GetValue("Cohort:Background", true))
            awaited.TryAdd(work, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
    }

    public void End(Guid work)
    {
        far.TryRemove(work, out _);
        if (awaited.TryRemove(work, out var waiting))
            waiting.SetResult();
    }

    /// <summary>Ends with the work, or after a moment.</summary>
    public async Task Wait(Guid work, TimeSpan most, CancellationToken stop)
    {
        if (awaited.TryGetValue(work, out var waiting))
            await Task.WhenAny(waiting.Task, Task.Delay(most, stop));
        awaited.TryRemove(work, out _);
    }
}
