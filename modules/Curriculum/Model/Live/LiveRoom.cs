namespace Cohort.Curriculum.Model.Live;

/// <summary>
/// The open pages of one thing on this node. One loop looks for all of them: when it is rung, but not more often than it
/// breathes, and every two seconds in any case. A ring while it looks or breathes is answered by the next look: the last is never lost.
/// </summary>
internal sealed class LiveRoom : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan Breath = TimeSpan.FromMilliseconds(150);

    // A silent line is kept open; and one that is dead is noticed by writing to it.
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    private readonly Func<CancellationToken, Task<LiveSight?>> look;
    private readonly TimeProvider clock;
    private readonly CancellationTokenSource empty = new();
    private readonly CancellationToken stop;
    private readonly Lock gate = new();
    private TaskCompletionSource rung = Bell();
    private bool mustRead;
    private volatile Said now = new(0, 0, null);

    public LiveRoom(Func<CancellationToken, Task<LiveSight?>> look, TimeProvider clock)
    {
        (this.look, this.clock, stop) = (look, clock, empty.Token);
        _ = Task.Run(Keep);
    }

    /// <summary>What was said last.</summary>
    public Said Now => now;

    /// <summary>Something happened; the pages are certain to have to be read again, or a look will tell.</summary>
    public void Ring(bool readsAgain)
    {
        lock (gate)
        {
            mustRead |= readsAgain;
            rung.TrySetResult();
        }
    }

    /// <summary>Nobody looks on any more.</summary>
    public void Dispose()
    {
        empty.Cancel();
        empty.Dispose();
    }

    private static TaskCompletionSource Bell() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    private async Task Keep()
    {
        object? before = null;
        var silentSince = clock.GetTimestamp();
        while (!stop.IsCancellationRequested)
        {
            var reads = Answer();
            LiveSight? seen;
            try
            {
                seen = await look(stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }

            reads |= before is not null && seen is not null && !seen.Look.Equals(before);
            before = seen?.Look ?? before;
            var count = seen is null || seen.Figures?.IsLike(now.Count) == true ? now.Count : seen.Figures;
            var isSilent = clock.GetElapsedTime(silentSince) >= Silence;
            if (reads || isSilent || count != now.Count)
            {
                silentSince = clock.GetTimestamp();
                Say(new Said(now.Changes + (reads ? 1 : 0), now.Beats + 1, count));
            }

            await Task.Delay(Breath, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await rung.Task.WaitAsync(Pace, clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private bool Answer()
    {
        lock (gate)
        {
            if (rung.Task.IsCompleted)
                rung = Bell();
            var reads = mustRead;
            mustRead = false;
            return reads;
        }
    }

    private void Say(Said next)
    {
        var over = now;
        now = next;
        over.Over.SetResult();
    }

    /// <summary>What a room says to all its seats: that the pages changed so many times, and the figures.</summary>
    internal sealed record Said(int Changes, int Beats, LiveFigures? Count)
    {
        /// <summary>Something newer was said.</summary>
        public TaskCompletionSource Over { get; } = Bell();
    }
}

/// <summary>One open page. It keeps what it heard last, and no clock: what is said while it is busy it hears when it listens again.</summary>
internal sealed class LiveSeat(LiveRoom room, Action leave) : IDisposable
{
    // The figures as they stand are told to whoever comes in.
    private LiveRoom.Said heard = room.Now with { Count = null };
    private bool isNew = true;

    /// <summary>Waits until something is said that this page did not hear: whether it must be read again, and the figures if they are others.</summary>
    public async Task<(bool ReadAgain, LiveFigures? Count)> Next(CancellationToken stop)
    {
        var now = room.Now;
        if (!isNew || now.Count is null)
        {
            while (now.Beats == heard.Beats)
            {
                await now.Over.Task.WaitAsync(stop);
                now = room.Now;
            }
        }

        isNew = false;
        var news = (now.Changes != heard.Changes, now.Count != heard.Count ? now.Count : null);
        heard = now;
        return news;
    }

    public void Dispose() => leave();
}
