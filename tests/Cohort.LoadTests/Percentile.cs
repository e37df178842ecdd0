namespace Cohort.LoadTests;

/// <summary>A time that a share of all times stays within.</summary>
internal static class Percentile
{
    /// <summary>0 when there are none. Puts them in order.</summary>
    public static double Of(List<double> times, double share)
    {
        times.Sort();
        return times.Count == 0 ? 0 : times[Math.Min(times.Count - 1, (int)(times.Count * share))];
    }
}
