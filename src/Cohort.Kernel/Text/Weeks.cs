namespace Cohort.Kernel.Text;

/// <summary>Weeks begin on Monday, whatever the culture.</summary>
public static class Weeks
{
    /// <summary>The Monday of a date's week.</summary>
    public static DateOnly Monday(this DateOnly date) => date.AddDays(-(((int)date.DayOfWeek + 6) % 7));
}
