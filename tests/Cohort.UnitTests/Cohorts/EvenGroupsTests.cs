using Cohort.Cohorts.Model.Groups;
using Cohort.Cohorts.Model.Journal;

namespace Cohort.UnitTests.Cohorts;

public sealed class EvenGroupsTests
{
    [Theory]
    [InlineData(14, 4)]
    [InlineData(7, 3)]
    [InlineData(3, 5)]
    [InlineData(1, 1)]
    public void Everybody_is_in_one_group_and_sizes_differ_by_one_at_most(int people, int count)
    {
        var all = Many(people);
        var groups = EvenGroups.Draw(all, count, [], new Random(1));
        groups.SelectMany(one => one).Order().ShouldBe(all.Order());
        (groups.Max(one => one.Count) - groups.Min(one => one.Count)).ShouldBeLessThanOrEqualTo(1);
        groups.ShouldAllBe(one => one.Count > 0);
    }

    [Fact]
    public void Who_was_together_is_parted_while_that_can_be()
    {
        var all = Many(9);
        for (var seed = 0; seed < 20; seed++)
        {
            // Three rows of three: a draw in which no row meets again exists, its columns.
            var groups = EvenGroups.Draw(all, 3, [[.. all.Take(3)], [.. all.Skip(3).Take(3)], [.. all.Skip(6)]], new Random(seed));
            foreach (var group in groups)
                group.Select(one => all.IndexOf(one) / 3).Distinct().Count().ShouldBe(3);
        }
    }

    [Fact]
    public void Those_who_were_together_least_come_first()
    {
        var all = Many(4);
        // Everybody met; the pairs 0-1 and 2-3 met more often.
        IReadOnlyList<Guid> everybody = all;
        var groups = EvenGroups.Draw(all, 2, [everybody, [all[0], all[1]], [all[2], all[3]]], new Random(3));
        groups.ShouldAllBe(one => one.Any(id => all.IndexOf(id) < 2) && one.Any(id => all.IndexOf(id) >= 2));
    }

    [Fact]
    public void A_line_that_stays_word_for_word_is_shared_as_it_was_and_a_changed_one_is_private()
    {
        var week = new JournalWeek(Guid.NewGuid(), Guid.NewGuid(), new DateOnly(2026, 11, 23));
        week.Write(JournalWeek.Split("Une\n\n Deux \r\nTrois"));
        foreach (var line in week.Lines)
            line.Share(Reader.Promo, DateTime.UnixEpoch);
        week.Write(["Trois", "Deux, changée", "Une"]);
        week.Lines.OrderBy(one => one.Position).Select(one => (one.Text, one.Reader)).ShouldBe([("Trois", Reader.Promo), ("Deux, changée", Reader.Nobody), ("Une", Reader.Promo)]);
    }

    private static List<Guid> Many(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.NewGuid())];
}
