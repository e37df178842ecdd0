using Cohort.Cohorts.Contracts;

namespace Cohort.Cohorts.Model.Calendar;

/// <summary>All that decides which half-days a promo has.</summary>
internal sealed record CalendarTerms(
    DateOnly StartsOn,
    DateOnly EndsOn,
    IReadOnlySet<DayOfWeek> Days,
    IReadOnlyList<ClosureLine> Closures,
    HolidayZone Zone,
    AlternancePattern Pattern)
{
    public IReadOnlyList<PlannedHalfDay> HalfDays { get; } =
        CalendarPlan.Of(StartsOn, EndsOn, Days, [.. Closures.Select(one => (one.From, one.To))], Zone, Pattern);

    /// <summary>The public holidays that take a working day away, earliest first.</summary>
    public IEnumerable<(DateOnly Date, string Name)> HolidaysLeftOut() =>
        Enumerable.Range(StartsOn.Year, EndsOn.Year - StartsOn.Year + 1)
            .SelectMany(year => Holidays.Of(Zone, year))
            .Where(one => one.Key >= StartsOn && one.Key <= EndsOn && Days.Contains(one.Key.DayOfWeek))
            .Select(one => (one.Key, one.Value));

    public int Count(HalfDayKind kind) => HalfDays.Count(one => one.Kind == kind);
}
