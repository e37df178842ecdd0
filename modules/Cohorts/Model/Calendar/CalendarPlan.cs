using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model.Calendar;

/// <summary>Which half-days exist between two dates. Nothing else decides it, so a preview and the real thing agree.</summary>
internal static class CalendarPlan
{
    /// <summary>A longer path is a mistake in the form; it also bounds the search when a pattern has no centre day.</summary>
    public const int MaxYears = 3;

    /// <summary>Two half-days, in order, per working day that is no holiday, no closure and not off by the pattern.</summary>
    /// <param name="start">First date, included; the pattern's cycle begins in its week.</param>
    /// <param name="end">Last date, included; before <paramref name="start"/> the plan is empty.</param>
    /// <param name="workingDays">The days of the week on which the cohort meets at all.</param>
    /// <param name="closures">Both ends included; they may overlap. One that ends before it begins closes nothing.</param>
    /// <param name="zone">Whose public holidays are left out.</param>
    /// <param name="pattern">What each remaining day is.</param>
    public static IReadOnlyList<PlannedHalfDay> Of(
        DateOnly start,
        DateOnly end,
        IReadOnlySet<DayOfWeek> workingDays,
        IReadOnlyCollection<(DateOnly From, DateOnly To)> closures,
        HolidayZone zone,
        AlternancePattern pattern) =>
        [.. Walk(start, end, workingDays, closures, zone, pattern)];

    /// <summary>The date on which the cohort has had <paramref name="count"/> half-days at the centre.</summary>
    /// <returns>Null when three years are not enough, or when <paramref name="count"/> is below 1.</returns>
    public static DateOnly? EndFor(
        DateOnly start,
        int count,
        IReadOnlySet<DayOfWeek> workingDays,
        IReadOnlyCollection<(DateOnly From, DateOnly To)> closures,
        HolidayZone zone,
        AlternancePattern pattern)
    {
        if (count < 1)
        {
            return null;
        }

        var latest = start.Year + MaxYears > DateOnly.MaxValue.Year ? DateOnly.MaxValue : start.AddYears(MaxYears);
        return Walk(start, latest, workingDays, closures, zone, pattern)
            .Where(halfDay => halfDay.Kind == HalfDayKind.Centre)
            .Skip(count - 1)
            .Select(halfDay => (DateOnly?)halfDay.Date)
            .FirstOrDefault();
    }

    private static IEnumerable<PlannedHalfDay> Walk(
        DateOnly start,
        DateOnly end,
        IReadOnlySet<DayOfWeek> workingDays,
        IReadOnlyCollection<(DateOnly From, DateOnly To)> closures,
        HolidayZone zone,
        AlternancePattern pattern)
    {
        var holidays = Holidays.Of(zone, start.Year);
        var year = start.Year;

        // By day number, because the day after DateOnly.MaxValue does not exist.
        for (var number = start.DayNumber; number <= end.DayNumber; number++)
        {
            var date = DateOnly.FromDayNumber(number);
            if (date.Year != year)
            {
                year = date.Year;
                holidays = Holidays.Of(zone, year);
            }

            var kind = pattern.On(date, start);
            if (kind == HalfDayKind.Off
                || !workingDays.Contains(date.DayOfWeek)
                || holidays.ContainsKey(date)
                || closures.Any(closure => closure.From <= date && date <= closure.To))
            {
                continue;
            }

            yield return new PlannedHalfDay(date, DayPart.Morning, kind);
            yield return new PlannedHalfDay(date, DayPart.Afternoon, kind);
        }
    }
}
