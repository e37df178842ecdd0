using Cohort.Alternance.Model.Booklet;
using Cohort.Cohorts.Contracts;

namespace Cohort.UnitTests.Alternance;

public sealed class PeriodsTests
{
    private static readonly DateOnly First = new(2026, 9, 7);

    private static IEnumerable<HalfDayCard> Weeks(params HalfDayKind[] kinds) => kinds.SelectMany((kind, week) => Enumerable.Range(0, 5).Select(day => new HalfDayCard(First.AddDays((7 * week) + day), DayPart.Morning, kind)));

    [Fact]
    public void A_period_runs_from_a_time_at_the_centre_to_the_day_before_the_next()
    {
        var (centre, structure) = (HalfDayKind.Centre, HalfDayKind.Structure);
        var periods = Periods.Of(Weeks(centre, structure, structure, centre, centre, structure), First, First.AddDays(41));
        periods.ShouldBe([new Period(First, First.AddDays(20)), new Period(First.AddDays(21), First.AddDays(41))]);
        Periods.StartOf(periods, First.AddDays(-3)).ShouldBe(First);
        Periods.StartOf(periods, First.AddDays(25)).ShouldBe(First.AddDays(21));
    }

    [Fact]
    public void An_alternance_that_turns_each_week_or_never_is_cut_into_months()
    {
        var mixed = Enumerable.Range(0, 60).Select(day => new HalfDayCard(First.AddDays(day), DayPart.Morning, day % 7 < 2 ? HalfDayKind.Centre : HalfDayKind.Structure));
        foreach (var calendar in new[] { mixed, [] })
        {
            Periods.Of(calendar, First, new DateOnly(2026, 11, 20)).ShouldBe(
                [new Period(First, new DateOnly(2026, 9, 30)), new Period(new DateOnly(2026, 10, 1), new DateOnly(2026, 10, 31)), new Period(new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 20))]);
        }

        Periods.Of([], First, First.AddDays(-1)).ShouldBeEmpty();
    }

    [Fact]
    public void A_gap_is_a_week_over_in_the_structure_without_a_line()
    {
        var days = Weeks(HalfDayKind.Structure, HalfDayKind.Structure, HalfDayKind.Centre, HalfDayKind.Structure).ToList();
        Periods.Gaps(days, [First.AddDays(3)], First.AddDays(23)).ShouldBe([First.AddDays(7)]);
    }
}
