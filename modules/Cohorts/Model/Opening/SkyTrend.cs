using System.Globalization;

namespace Cohort.Cohorts.Model.Opening;

/// <summary>One day of the trend.</summary>
/// <param name="Date">The day.</param>
/// <param name="Counts">Who said what, in numbers.</param>
internal sealed record SkyDay(DateOnly Date, SkyCounts Counts);

/// <summary>The sky of a group day after day, as a curve of means. Days on which fewer than three spoke are not in it.</summary>
internal sealed class SkyTrend(IEnumerable<SkyDay> days)
{
    public const int MostDays = 120;

    private const double Left = 8, Right = 592, Top = 12, Bottom = 132;

    public IReadOnlyList<SkyDay> Days { get; } = [.. days.Where(one => one.Counts.IsShown).OrderByDescending(one => one.Date).Take(MostDays).OrderBy(one => one.Date)];

    /// <summary>Where a mean stands, from top to bottom.</summary>
    public static double Y(double mean) => Bottom - ((mean - 1) / 4 * (Bottom - Top));

    public static string At(double value) => value.ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Where a day stands: as far from the others as it is in time.</summary>
    public double X(DateOnly date)
    {
        var span = Days[^1].Date.DayNumber - Days[0].Date.DayNumber;
        return span == 0 ? (Left + Right) / 2 : Left + ((Right - Left) * (date.DayNumber - Days[0].Date.DayNumber) / span);
    }

    /// <summary>The curve, as the points of a polyline.</summary>
    public string Points => string.Join(' ', Days.Select(one => $"{At(X(one.Date))},{At(Y(one.Counts.Mean))}"));
}
