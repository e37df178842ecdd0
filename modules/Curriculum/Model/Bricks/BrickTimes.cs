namespace Cohort.Curriculum.Model.Bricks;

/// <summary>How long a brick really took when it was last held, in minutes.</summary>
internal sealed record BrickTimes(int Count, int Least, int Most, int Median)
{
    /// <summary>How many times are looked back at.</summary>
    public const int Last = 5;

    /// <summary>What the minutes of the last times say; null when it was never held.</summary>
    public static BrickTimes? Of(IReadOnlyList<int> minutes)
    {
        var sorted = minutes.Where(one => one > 0).Order().ToList();
        if (sorted.Count == 0)
            return null;
        // Of an even number the two in the middle are shared.
        var middle = sorted.Count / 2;
        var median = sorted.Count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new BrickTimes(sorted.Count, sorted[0], sorted[^1], median);
    }
}
