using System.Threading.Channels;

namespace Cohort.Facilities;

/// <summary>Wakes what waits in this process for work that was just committed; a task looks again later in any case.</summary>
public sealed class Bell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There is something to do.</summary>
    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Ends when it was rung.</summary>
    public ValueTask<bool> Wait(CancellationToken stop) => rung.Reader.ReadAsync(stop);
}
