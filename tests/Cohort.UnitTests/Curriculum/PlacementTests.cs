using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Programme;
using FluentValidation;
using static Cohort.UnitTests.Curriculum.Boards;

namespace Cohort.UnitTests.Curriculum;

public sealed class PlacementTests
{
    [Fact]
    public void A_free_half_day_has_no_conflict()
    {
        var workshop = Workshop(90, leader: Camille, place: Room);
        Placement.Conflicts(workshop, Parts(workshop, Monday, DayPart.Morning), Context(false)).ShouldBeEmpty();
    }

    [Fact]
    public void A_day_on_which_the_promo_does_not_meet_is_refused_and_a_structure_day_is_warned_of()
    {
        var workshop = Workshop(90);
        Placement.Conflicts(workshop, Parts(workshop, Monday.AddDays(4), DayPart.Morning), Context(true)).ShouldHaveSingleItem().IsHard.ShouldBeTrue();
        Placement.Conflicts(workshop, Parts(workshop, Monday.AddDays(2), DayPart.Morning), Context(true)).ShouldHaveSingleItem().IsHard.ShouldBeFalse();
        var there = Workshop(90, modality: Modality.InStructure);
        Placement.Conflicts(there, Parts(there, Monday.AddDays(2), DayPart.Morning), Context(true)).ShouldBeEmpty();
    }

    [Fact]
    public void A_person_and_a_place_are_not_taken_twice_at_the_same_time_but_may_follow_on()
    {
        var first = Workshop(90, leader: Camille, place: Room).At(Monday, DayPart.Morning, 540);
        var second = Workshop(90, leader: Camille, place: Room);
        Placement.Conflicts(second, [Slot(second, Monday, DayPart.Morning, 570, 90)], Context(true, first)).Count.ShouldBe(2);
        Placement.Conflicts(second, [Slot(second, Monday, DayPart.Morning, 630, 90)], Context(true, first)).ShouldBeEmpty();
    }

    [Fact]
    public void A_full_half_day_a_small_room_and_the_target_are_warned_of()
    {
        var first = Workshop(210).At(Monday, DayPart.Morning, 540);
        var second = Workshop(90);
        Placement.Conflicts(second, [Slot(second, Monday, DayPart.Morning, 750, 90)], Context(true, first)).ShouldHaveSingleItem().Text.ShouldContain("no room");
        var crowded = Context(true) with { Trainees = 11 };
        var inside = Workshop(90, place: Room);
        Placement.Conflicts(inside, Parts(inside, Monday, DayPart.Morning), crowded).ShouldHaveSingleItem().Field.ShouldBe("PlaceId");
        var much = Workshop(700).At(Monday, DayPart.Morning, 540, 700);
        var more = Workshop(150);
        Placement.Conflicts(more, Parts(more, Monday.AddDays(1), DayPart.Morning), Context(true, much)).ShouldHaveSingleItem().Text.ShouldContain("beyond the target");
    }

    [Fact]
    public void What_is_locked_stops_a_trainee_and_not_a_trainer()
    {
        var locked = Workshop(210, locked: true).At(Monday, DayPart.Morning, 540);
        Placement.Conflicts(locked, Parts(locked, Monday, DayPart.Afternoon), Context(false, locked)).ShouldContain(one => one.IsHard);
        Placement.Conflicts(locked, Parts(locked, Monday, DayPart.Afternoon), Context(true, locked)).ShouldBeEmpty();
        var other = Workshop(60);
        Placement.Conflicts(other, Parts(other, Monday, DayPart.Morning), Context(false, locked)).ShouldContain(one => one.IsHard);
    }

    [Fact]
    public void A_soft_conflict_can_be_passed_over_and_a_hard_one_cannot()
    {
        Placement.Demand([new Conflict("soft", "When", false)], anyway: true);
        Should.Throw<ValidationException>(() => Placement.Demand([new Conflict("soft", "When", false)], anyway: false));
        Should.Throw<ValidationException>(() => Placement.Demand([new Conflict("hard", "When", true)], anyway: true));
    }

    [Fact]
    public void What_does_not_fit_in_a_half_day_goes_on_to_the_next_ones_at_the_centre()
    {
        var workshop = Workshop(500);
        var parts = Placement.LayOut(workshop, 500, Monday, DayPart.Afternoon, Context(true));
        parts.Select(one => (one.Date, one.Part, one.Minutes)).ShouldBe([(Monday, DayPart.Afternoon, 210), (Monday.AddDays(1), DayPart.Morning, 210), (Monday.AddDays(1), DayPart.Afternoon, 80)]);
    }

    [Fact]
    public void A_part_takes_the_first_gap_that_holds_it()
    {
        var board = new ProgrammeBoard([Workshop(60).At(Monday, DayPart.Morning, 540), Workshop(60).At(Monday, DayPart.Morning, 660)]);
        board.FreeStart(Monday, DayPart.Morning, 540, 60, Guid.Empty).ShouldBe(600);
        board.FreeStart(Monday, DayPart.Morning, 540, 90, Guid.Empty).ShouldBe(720);
    }

    private static IReadOnlyList<BoardSlot> Parts(BoardWorkshop workshop, DateOnly date, DayPart part) =>
        [Slot(workshop, date, part, Promo.StartOf(part), workshop.Minutes)];
}
