using Cohort.Alternance.Model.Structures;
using Cohort.Cohorts.Contracts;

namespace Cohort.UnitTests.Alternance;

public sealed class WhereToTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);
    private static readonly DateOnly Friday = Monday.AddDays(4);
    private static readonly Guid Promo = Guid.NewGuid();
    private static readonly Guid Trainee = Guid.NewGuid();

    [Fact]
    public void Without_anything_else_it_is_the_calendar_in_order()
    {
        var halves = WhereTo.Of([Half(1, DayPart.Afternoon, HalfDayKind.Structure), Half(0, DayPart.Afternoon), Half(0, DayPart.Morning), Half(9, DayPart.Morning)], null, [], Monday, Friday);
        halves.Select(one => (one.Date, one.Part, one.Kind)).ShouldBe([(Monday, DayPart.Morning, HalfDayKind.Centre), (Monday, DayPart.Afternoon, HalfDayKind.Centre), (Monday.AddDays(1), DayPart.Afternoon, HalfDayKind.Structure)]);
        halves.ShouldAllBe(one => !one.IsException);
    }

    [Fact]
    public void A_path_excuses_from_the_centre_and_never_from_the_structure()
    {
        var path = Path(null, new(Monday, DayPart.Morning, PathKind.Excused, 0), new(Monday, DayPart.Afternoon, PathKind.Excused, 0), new(Friday, DayPart.Morning, PathKind.Excused, 0));
        var halves = WhereTo.Of([Half(0, DayPart.Morning), Half(0, DayPart.Afternoon, HalfDayKind.Structure)], path, [], Monday, Friday);
        halves.Select(one => one.Kind).ShouldBe([HalfDayKind.Off, HalfDayKind.Structure]);
    }

    [Fact]
    public void What_is_added_or_followed_elsewhere_is_at_the_centre()
    {
        var path = Path(null, new(Monday, DayPart.Morning, PathKind.Elsewhere, 210), new(Friday, DayPart.Morning, PathKind.Added, 210), new(Monday.AddDays(30), DayPart.Morning, PathKind.Added, 210));
        WhereTo.Of([Half(0, DayPart.Morning)], path, [], Monday, Friday).Select(one => (one.Date, one.Kind)).ShouldBe([(Monday, HalfDayKind.Centre), (Friday, HalfDayKind.Centre)]);
    }

    [Fact]
    public void Before_they_arrive_nobody_is_expected_anywhere()
    {
        var halves = WhereTo.Of([Half(0, DayPart.Morning), Half(1, DayPart.Morning, HalfDayKind.Structure), Half(2, DayPart.Morning)], Path(Monday.AddDays(2)), [], Monday, Friday);
        halves.Select(one => one.Kind).ShouldBe([HalfDayKind.Off, HalfDayKind.Off, HalfDayKind.Centre]);
    }

    [Fact]
    public void What_was_said_by_hand_wins_and_may_stand_where_the_calendar_has_nothing()
    {
        var (visit, fair) = (Said(0, HalfDayKind.Structure, "Un salon"), Said(5, HalfDayKind.Structure, "Une fête"));
        var halves = WhereTo.Of([Half(0, DayPart.Morning)], Path(null, new PathStep(Monday, DayPart.Morning, PathKind.Excused, 0)), [visit, fair], Monday, Monday.AddDays(6));
        halves.Select(one => (one.Date, one.Kind, one.IsException, one.Why)).ShouldBe([(Monday, HalfDayKind.Structure, true, "Un salon"), (Monday.AddDays(5), HalfDayKind.Structure, true, "Une fête")]);
        WhereTo.Of([], null, [visit, fair], Monday.AddDays(1), Friday).ShouldBeEmpty();
    }

    private static HalfDayCard Half(int day, DayPart part, HalfDayKind kind = HalfDayKind.Centre) => new(Monday.AddDays(day), part, kind);

    private static PathCard Path(DateOnly? arrives, params PathStep[] steps) => new(Trainee, null, arrives, steps);

    private static DayException Said(int day, HalfDayKind kind, string why) => new(Promo, Trainee, Monday.AddDays(day), DayPart.Morning, Trainee, DateTime.UnixEpoch) { Kind = kind, Why = why };
}
