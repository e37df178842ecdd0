using Cohort.Cohorts.Contracts;
using Cohort.Kernel.Text;

namespace Cohort.Alternance.Model.Structures;

/// <summary>Where most of a week is spent.</summary>
internal enum WeekKind
{
    /// <summary>Nothing is planned.</summary>
    Off,

    Centre,

    Structure,

    /// <summary>Some days here, some there.</summary>
    Both,
}

/// <summary>A strip of weeks: where somebody is, at one look.</summary>
internal sealed record StripView(DateOnly Today, IReadOnlyList<(DateOnly Monday, WeekKind Kind)> Weeks, IReadOnlyList<WhereHalf> Halves)
{
    private const int DaysOfWeek = 7;

    public static DateOnly First(DateOnly today, int before) => today.Monday().AddDays(-before * DaysOfWeek);

    public static DateOnly Last(DateOnly today, int before, int weeks) => First(today, before).AddDays((weeks * DaysOfWeek) - 1);

    /// <summary>The weeks around a day.</summary>
    public static StripView Around(DateOnly today, int before, int weeks, IReadOnlyList<WhereHalf> halves)
    {
        var byWeek = halves.ToLookup(one => one.Date.Monday());
        return new(today, [.. Enumerable.Range(0, weeks).Select(week => First(today, before).AddDays(week * DaysOfWeek)).Select(monday => (monday, Of(byWeek[monday])))], halves);
    }

    /// <summary>Where a week is spent.</summary>
    public static WeekKind Of(IEnumerable<WhereHalf> week)
    {
        var kinds = week.Select(one => one.Kind).Where(one => one != HalfDayKind.Off).Distinct().ToList();
        return kinds switch
        {
            [] => WeekKind.Off,
            [HalfDayKind.Centre] => WeekKind.Centre,
            [_] => WeekKind.Structure,
            _ => WeekKind.Both,
        };
    }
}
