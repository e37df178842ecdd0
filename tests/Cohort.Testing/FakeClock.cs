namespace Cohort.Testing;

/// <summary>A clock that stands still until told otherwise. It begins on a Tuesday of the demo promo, 9 h 31 in Paris.</summary>
public sealed class FakeClock : TimeProvider
{
    /// <summary>The day of the cast.</summary>
    public static readonly DateOnly Today = new(2026, 11, 24);

    private DateTimeOffset now = new(2026, 11, 24, 8, 31, 0, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => now;

    /// <summary>Time passes.</summary>
    public void Pass(TimeSpan time) => now += time;
}
