using System.Threading.Channels;

namespace Cohort.Facilities;

/// <summary>Wakes those in this process who wait for work that was just committed; a task looks again later in any case.</summary>
/// <typeparam name="TFor">The row that was added: each kind of work has a bell of its own.</typeparam>
public sealed class Bell<TFor>
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There is something to do.</summary>
    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Ends when it was rung.</summary>
    public ValueTask<bool> Wait(CancellationToken stop) => rung.Reader.ReadAsync(stop);
}
