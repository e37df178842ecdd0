using Cohort.Watch.Model.Curating;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Watch;

public sealed class RotationTests
{
    private static readonly DateOnly First = new(2026, 9, 7);
    private static readonly IReadOnlyList<Guid> People = [.. Enumerable.Range(1, 12).Select(one => new Guid(one, 0, 0, new byte[8]))];
    private static readonly IReadOnlyList<DateOnly> Term = [.. Enumerable.Range(0, 60).Select(one => First.AddDays(one))];

    // Who is away when: a pattern out of one number, the same for the same number.
    private static Func<Guid, DateOnly, bool> There(int seed) => (person, date) => seed == 0 || HashCode(seed, person, date) % 5 != 0;

    [Fact]
    public void Over_a_term_nobody_is_more_than_one_turn_ahead_of_another() => Prop.ForAll(Gen.Choose(1, 12).ToArbitrary(), Gen.Choose(0, 60).ToArbitrary(), (people, days) =>
    {
        var plan = Plan(Term.Take(days), people, []);
        var counts = People.Take(people).Select(one => plan.Count(turn => turn.Person == one)).ToList();
        return plan.Count == days && counts.Max() - counts.Min() <= 1;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_day_that_came_true_changes_none_of_those_after_it() => Prop.ForAll(Gen.Choose(0, 1000).ToArbitrary(), Gen.Choose(1, 12).ToArbitrary(), Gen.Choose(0, 40).ToArbitrary(), (seed, people, passed) =>
    {
        var plan = Plan(Term, people, [], There(seed));
        var was = plan.Where(one => one.Date < First.AddDays(passed)).ToList();
        return Plan(Term.Where(one => one >= First.AddDays(passed)), people, was, There(seed)).SequenceEqual(plan.Skip(was.Count));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_who_swap_move_nobody_else() => Prop.ForAll(Gen.Choose(2, 12).ToArbitrary(), Gen.Choose(0, 11).ToArbitrary(), Gen.Choose(0, 11).ToArbitrary(), (people, one, other) =>
    {
        var round = Plan(Term.Take(people), people, []);
        var (mine, theirs) = (round[one % people], round[other % people]);
        if (mine == theirs)
            return true;
        var swapped = Plan(Term.Take(people), people, [new(mine.Date, theirs.Person), new(theirs.Date, mine.Person)]);
        return swapped.Zip(round).All(pair => pair.First == pair.Second || pair.First.Date == mine.Date || pair.First.Date == theirs.Date);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Whoever_is_not_there_is_passed_over_and_comes_next()
    {
        var plan = Plan(Term.Take(4), 3, [], (person, date) => person != People[0] || date > First);
        plan.Select(one => one.Person).ShouldBe([People[1], People[0], People[2], People[1]]);
    }

    [Fact]
    public void A_day_on_which_nobody_can_is_left_out() =>
        Plan(Term.Take(3), 2, [], (_, date) => date != First.AddDays(1)).Select(one => one.Date).ShouldBe([First, First.AddDays(2)]);

    [Fact]
    public void Who_joins_late_comes_soon_and_once()
    {
        var was = Plan(Term.Take(9), 3, []);
        var plan = Plan(Term.Skip(9).Take(4), 4, was);
        plan.Select(one => one.Person).ShouldBe([People[3], People[0], People[1], People[2]]);
    }

    [Fact]
    public void A_volunteer_who_took_many_waits_until_the_others_had_theirs() =>
        Plan(Term.Skip(3).Take(4), 3, [.. Term.Take(3).Select(one => new Turn(one, People[0]))]).Select(one => one.Person).ShouldBe([People[1], People[2], People[1], People[2]]);

    [Fact]
    public void Without_people_there_are_no_turns() => Plan(Term, 0, []).ShouldBeEmpty();

    private static IReadOnlyList<Turn> Plan(IEnumerable<DateOnly> dates, int people, IReadOnlyList<Turn> taken, Func<Guid, DateOnly, bool>? isThere = null) =>
        Rotation.Plan([.. dates], [.. People.Take(people)], taken, isThere ?? ((_, _) => true));

    private static int HashCode(int seed, Guid person, DateOnly date) => Math.Abs(((seed * 31) + person.GetHashCode()) * 17 + (date.DayNumber * 7919)) & 0xFFFF;
}
