using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;

namespace Cohort.Alternance.Model.Booklet;

/// <summary>A page of the booklet: from the first day of a time at the centre to the day before the next, or a month.</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day.</param>
internal readonly record struct Period(DateOnly From, DateOnly Until)
{
    public bool Holds(DateOnly date) => From <= date && date <= Until;
}

/// <summary>Cuts a promo into the periods of its booklets, by its calendar alone.</summary>
internal static class Periods
{
    // An alternance that turns within a week or two would make a page of almost every week.
    private const int LeastDays = 14;
    private const int MostDays = 62;

    /// <summary>The periods from the first to the last day of a promo; they touch, and hold every day once.</summary>
    public static IReadOnlyList<Period> Of(IEnumerable<HalfDayCard> calendar, DateOnly startsOn, DateOnly endsOn)
    {
        if (endsOn < startsOn)
            return [];
        var starts = new List<DateOnly> { startsOn };
        HalfDayKind? before = null;
        foreach (var day in calendar.Where(one => one.Kind != HalfDayKind.Off && one.Date >= startsOn && one.Date <= endsOn).GroupBy(one => one.Date).OrderBy(one => one.Key))
        {
            var kind = day.Any(one => one.Kind == HalfDayKind.Centre) ? HalfDayKind.Centre : HalfDayKind.Structure;
            if (kind == HalfDayKind.Centre && before == HalfDayKind.Structure)
                starts.Add(day.Key);
            before = kind;
        }

        var days = endsOn.DayNumber - startsOn.DayNumber + 1;
        if (days < starts.Count * LeastDays || days > starts.Count * MostDays)
            starts = Months(startsOn, endsOn);
        return [.. starts.Select((from, index) => new Period(from, index + 1 < starts.Count ? starts[index + 1].AddDays(-1) : endsOn))];
    }

    /// <summary>The first day of the period that holds a date; what is before or after them all counts for the first or the last.</summary>
    public static DateOnly? StartOf(IReadOnlyList<Period> periods, DateOnly date)
    {
        if (periods.Count == 0)
            return null;
        var last = periods[0].From;
        foreach (var one in periods)
        {
            if (one.From <= date)
                last = one.From;
        }

        return last;
    }

    /// <summary>Mondays of the weeks over before today that had a half-day in the structure, and nothing in the log.</summary>
    public static IReadOnlyList<DateOnly> Gaps(IEnumerable<HalfDayCard> days, IEnumerable<DateOnly> logged, DateOnly today)
    {
        var written = logged.Select(one => one.Monday()).ToHashSet();
        return [.. days.Where(one => one.Kind == HalfDayKind.Structure && one.Date.Monday().AddDays(7) <= today).Select(one => one.Date.Monday()).Distinct().Where(one => !written.Contains(one)).Order()];
    }

    private static List<DateOnly> Months(DateOnly startsOn, DateOnly endsOn)
    {
        var starts = new List<DateOnly> { startsOn };
        for (var first = new DateOnly(startsOn.Year, startsOn.Month, 1).AddMonths(1); first <= endsOn; first = first.AddMonths(1))
            starts.Add(first);
        return starts;
    }
}
