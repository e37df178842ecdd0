using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Calendar;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Cohorts;

public sealed class CalendarPlanTests
{
    private static readonly HashSet<DayOfWeek> MondayToFriday =
        [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday];

    [Fact]
    public void A_plain_week_has_ten_half_days_in_order()
    {
        var plan = Plan(new DateOnly(2026, 9, 7), new DateOnly(2026, 9, 13));

        plan.Count.ShouldBe(10);
        plan[0].ShouldBe(new PlannedHalfDay(new DateOnly(2026, 9, 7), DayPart.Morning, HalfDayKind.Centre));
        plan[1].ShouldBe(new PlannedHalfDay(new DateOnly(2026, 9, 7), DayPart.Afternoon, HalfDayKind.Centre));
        plan[^1].ShouldBe(new PlannedHalfDay(new DateOnly(2026, 9, 11), DayPart.Afternoon, HalfDayKind.Centre));
    }

    [Fact]
    public void Holidays_are_left_out_in_every_year_of_the_plan()
    {
        var dates = Plan(new DateOnly(2026, 12, 21), new DateOnly(2027, 1, 8)).Select(halfDay => halfDay.Date).ToHashSet();

        dates.ShouldNotContain(new DateOnly(2026, 12, 25));
        dates.ShouldNotContain(new DateOnly(2027, 1, 1));
        dates.Count.ShouldBe(13);
    }

    [Fact]
    public void Closures_are_left_out_both_ends_included_and_may_overlap()
    {
        var plan = Plan(
            new DateOnly(2026, 9, 7),
            new DateOnly(2026, 9, 11),
            [
                (new DateOnly(2026, 9, 8), new DateOnly(2026, 9, 9)),
                (new DateOnly(2026, 9, 9), new DateOnly(2026, 9, 9)),
                (new DateOnly(2026, 9, 11), new DateOnly(2026, 9, 10)), // the wrong way round: closes nothing
            ]);

        plan.Select(halfDay => halfDay.Date.Day).Distinct().ShouldBe([7, 10, 11]);
    }

    [Fact]
    public void Days_off_by_the_pattern_and_days_not_worked_are_left_out()
    {
        AlternancePattern.TryParse("CC-SSCC", out var pattern).ShouldBeTrue();

        var plan = Plan(new DateOnly(2026, 9, 7), new DateOnly(2026, 9, 13), pattern: pattern);

        plan.Select(halfDay => halfDay.Date.Day).Distinct().ShouldBe([7, 8, 10, 11]);
        plan.Count(halfDay => halfDay.Kind == HalfDayKind.Structure).ShouldBe(4);
    }

    [Fact]
    public void An_end_before_the_start_gives_an_empty_plan() =>
        Plan(new DateOnly(2026, 9, 7), new DateOnly(2026, 9, 6)).ShouldBeEmpty();

    [Fact]
    public void The_last_day_of_the_calendar_can_be_planned() =>
        Plan(DateOnly.MaxValue, DateOnly.MaxValue).Count.ShouldBe(2);

    [Fact]
    public void A_hundred_half_days_are_ten_weeks()
    {
        var start = new DateOnly(2026, 9, 7);

        // Ten weeks, and 11 November pushes the end from Friday to Monday.
        End(start, 100).ShouldBe(new DateOnly(2026, 11, 16));
        Plan(start, new DateOnly(2026, 11, 16)).Count.ShouldBe(100);
    }

    [Fact]
    public void Structure_days_do_not_count_towards_the_end()
    {
        var start = new DateOnly(2026, 9, 7);

        End(start, 11, AlternancePattern.OneAndOne).ShouldBe(new DateOnly(2026, 9, 21));
        End(start, 1).ShouldBe(start);
        End(start, 2).ShouldBe(start);
        End(start, 3).ShouldBe(start.AddDays(1));
    }

    [Fact]
    public void An_end_that_cannot_be_reached_is_null()
    {
        AlternancePattern.TryParse("SSSSS", out var never).ShouldBeTrue();
        var start = new DateOnly(2026, 9, 7);

        End(start, 1, never).ShouldBeNull();
        End(start, 100_000).ShouldBeNull();
        End(start, 0).ShouldBeNull();
        End(start, -1).ShouldBeNull();
        End(DateOnly.MaxValue, 3).ShouldBeNull();
    }

    private static IReadOnlyList<PlannedHalfDay> Plan(
        DateOnly start,
        DateOnly end,
        (DateOnly From, DateOnly To)[]? closures = null,
        AlternancePattern? pattern = null) =>
        CalendarPlan.Of(
            start,
            end,
            MondayToFriday,
            closures ?? [],
            HolidayZone.MetropolitanFrance,
            pattern ?? AlternancePattern.AllCentre);

    private static DateOnly? End(DateOnly start, int count, AlternancePattern? pattern = null) =>
        CalendarPlan.EndFor(
            start,
            count,
            MondayToFriday,
            [],
            HolidayZone.MetropolitanFrance,
            pattern ?? AlternancePattern.AllCentre);
}
