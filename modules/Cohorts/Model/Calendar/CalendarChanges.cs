using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Cohort.Cohorts.Model.Calendar;

/// <summary>What a new calendar does to the half-days that exist. What was corrected by hand stays as it is.</summary>
internal sealed class CalendarChanges
{
    public CalendarChanges(IReadOnlyCollection<HalfDay> existing, CalendarTerms calendar)
    {
        var now = existing.ToDictionary(one => (one.Date, one.Part));
        var planned = calendar.HalfDays.ToDictionary(one => (one.Date, one.Part));
        Appearing = [.. calendar.HalfDays.Where(one => !now.ContainsKey((one.Date, one.Part)))];
        Vanishing = [.. existing.Where(one => one.CorrectedBy is null && !planned.ContainsKey((one.Date, one.Part))).OrderBy(one => one.Date).ThenBy(one => one.Part)];
        Turning = [.. calendar.HalfDays
            .Where(one => now.TryGetValue((one.Date, one.Part), out var half) && half.CorrectedBy is null && half.Kind != one.Kind)
            .Select(one => (now[(one.Date, one.Part)], one))];
        Kept = existing.Count(one => one.CorrectedBy is not null);
    }

    public IReadOnlyList<PlannedHalfDay> Appearing { get; }

    public IReadOnlyList<HalfDay> Vanishing { get; }

    public IReadOnlyList<(HalfDay Half, PlannedHalfDay To)> Turning { get; }

    /// <summary>Half-days corrected by hand.</summary>
    public int Kept { get; }

    public bool IsNothing => Appearing.Count + Vanishing.Count + Turning.Count == 0;

    /// <summary>Tells these changes from others: what is confirmed must be what was shown.</summary>
    public string Mark() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join(';',
        Appearing.Select(one => Text('+', one.Date, one))
            .Concat(Vanishing.Select(one => Text('-', one.Date, one.Part)))
            .Concat(Turning.Select(one => Text('~', one.To.Date, one.To)))))))[..16];

    private static string Text(char sign, DateOnly date, object what) => string.Create(CultureInfo.InvariantCulture, $"{sign}{date.DayNumber}{what}");
}
