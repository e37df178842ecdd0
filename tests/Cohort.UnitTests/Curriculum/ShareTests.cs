using Cohort.Curriculum.Model.Hours;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Curriculum;

public sealed class ShareTests
{
    private static readonly Gen<int> Weight = Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 7), Gen.Choose(0, int.MaxValue));

    [Theory]
    [InlineData(210, new[] { 1, 1 }, new[] { 105, 105 })]
    [InlineData(210, new[] { 2, 1 }, new[] { 140, 70 })]
    [InlineData(100, new[] { 1, 1, 1 }, new[] { 34, 33, 33 })] // equal remainders favour the first
    [InlineData(10, new[] { 1, 2, 4 }, new[] { 1, 3, 6 })]
    [InlineData(11, new[] { 0, 0 }, new[] { 6, 5 })]
    [InlineData(7, new[] { 0, 3, 0 }, new[] { 0, 7, 0 })]
    [InlineData(0, new[] { 5, 3 }, new[] { 0, 0 })]
    [InlineData(0, new int[0], new int[0])]
    [InlineData(int.MaxValue, new[] { int.MaxValue, int.MaxValue }, new[] { 1_073_741_824, 1_073_741_823 })]
    public void A_total_is_split_by_the_largest_remainder(int total, int[] weights, int[] expected) =>
        Share.Apportion(total, weights).ShouldBe(expected);

    [Fact]
    public void What_cannot_be_shared_is_refused()
    {
        Should.Throw<ArgumentException>(() => Share.Apportion(-1, [1]));
        Should.Throw<ArgumentException>(() => Share.Apportion(1, [1, -1]));
        Should.Throw<ArgumentException>(() => Share.Apportion(1, []));
        Should.Throw<ArgumentException>(() => Share.Spread([210], [200]));
        Should.Throw<ArgumentException>(() => Share.Spread([210, -10], [200]));
        Should.Throw<ArgumentException>(() => Share.Spread([], [1]));
        Should.Throw<ArgumentException>(() => Share.Spread([1], []));
    }

    [Fact]
    public void Every_part_is_within_one_minute_of_its_exact_share_and_the_sum_is_exact()
    {
        var cases = Gen.Zip(Gen.Choose(0, int.MaxValue), Weight.NonEmptyListOf()).ToArbitrary();

        Prop.ForAll(cases, one =>
        {
            var (total, weights) = one;
            var parts = Share.Apportion(total, [.. weights]);
            var sum = weights.Sum(weight => (decimal)weight);
            return parts.Sum(part => (long)part) == total
                && parts.Zip(weights).All(pair =>
                    pair.First >= 0
                    && (sum == 0 || Math.Abs(pair.First - ((decimal)total * pair.Second / sum)) < 1)
                    && (sum == 0 || pair.Second > 0 || pair.First == 0));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_workshop_is_spread_as_evenly_as_minutes_allow()
    {
        var cells = Share.Spread([210, 210, 210], [420, 210]);

        cells.ShouldBe(new[,] { { 140, 70 }, { 140, 70 }, { 140, 70 } });
    }

    [Fact]
    public void Nothing_spread_over_nothing_is_an_empty_table()
    {
        Share.Spread([], []).Length.ShouldBe(0);
        Share.Spread([0, 0], []).GetLength(0).ShouldBe(2);
        Share.Spread([], [0]).GetLength(1).ShouldBe(1);
        Share.Spread([0], [0, 0]).ShouldBe(new int[1, 2]);
    }

    [Fact]
    public void Rows_and_columns_add_up_exactly_and_nothing_is_negative()
    {
        var minutes = Gen.OneOf(Gen.Constant(0), Gen.Choose(1, 420), Gen.Choose(0, 20_000));
        var cases = Gen.Zip(minutes.NonEmptyListOf(), Weight.NonEmptyListOf()).ToArbitrary();

        Prop.ForAll(cases, one =>
        {
            int[] slots = [.. one.Item1];
            var competences = Share.Apportion(slots.Sum(), [.. one.Item2]);
            var cells = Share.Spread(slots, competences);
            var rows = Enumerable.Range(0, slots.Length);
            var columns = Enumerable.Range(0, competences.Length);
            return rows.All(row => columns.Sum(column => cells[row, column]) == slots[row])
                && columns.All(column => rows.Sum(row => cells[row, column]) == competences[column])
                && cells.Cast<int>().All(cell => cell >= 0);
        }).QuickCheckThrowOnFailure();
    }
}
