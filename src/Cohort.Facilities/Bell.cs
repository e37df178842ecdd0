using System.Threading.Channels;

namespace Cohort.Facilities;

/// <summary>Wakes what waits in this process for work that was just committed; a task looks again later in any case.</summary>
public class Bell
{
    private readonly Channel<bool> rung = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>There is something to do.</summary>
    public void Ring() => rung.Writer.TryWrite(true);

    /// <summary>Ends when it was rung.</summary>
    public ValueTask<bool> Wait(CancellationToken stop) => rung.Reader.ReadAsync(stop);
}

/// <summary>A bell of one's own: it wakes only those who wait for this kind of work.</summary>
/// <typeparam name="TFor">The row that was added.</typeparam>
public sealed class Bell<TFor> : Bell;
