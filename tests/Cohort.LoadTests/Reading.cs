namespace Cohort.LoadTests;

/// <summary>What one window measured. Times in milliseconds.</summary>
/// <param name="Cpu">Of the server's processor, user and system, for each request.</param>
/// <param name="PerSecond">Requests answered per second.</param>
/// <param name="P50">Half of the requests were answered within this time.</param>
/// <param name="P95">19 in 20.</param>
/// <param name="P99">99 in 100.</param>
internal sealed record Reading(double Cpu, double PerSecond, double P50, double P95, double P99)
{
    public static Reading Of(List<double> latencies, TimeSpan elapsed, TimeSpan cpu)
    {
        latencies.Sort();
        double At(double share) => latencies[Math.Min(latencies.Count - 1, (int)(latencies.Count * share))];
        return new Reading(cpu.TotalMilliseconds / latencies.Count, latencies.Count / elapsed.TotalSeconds, At(0.50), At(0.95), At(0.99));
    }
}
