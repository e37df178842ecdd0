using Cohort.Curriculum.Model.Running;

namespace Cohort.UnitTests.Curriculum.Running;

/// <summary>What is drawn fits, leaves nobody out, and was not had lately.</summary>
public sealed class RitualDrawTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly RitualWish Anything = new(RitualMoment.Any, 0, 0, false, false);

    [Fact]
    public void Only_what_fits_is_drawn()
    {
        var one = Card("Un");
        Assert.True(RitualDraw.Fits(one, Anything));
        Assert.True(RitualDraw.Fits(one, new RitualWish(RitualMoment.Open, 12, 10, true, true)));
        Assert.False(RitualDraw.Fits(one, Anything with { Moment = RitualMoment.Close }));
        Assert.True(RitualDraw.Fits(one with { Moment = RitualMoment.Any }, Anything with { Moment = RitualMoment.Close }));
        Assert.False(RitualDraw.Fits(one, Anything with { People = 3 }));
        Assert.False(RitualDraw.Fits(one, Anything with { People = 40 }));
        Assert.False(RitualDraw.Fits(one, Anything with { Minutes = 4 }));
        Assert.False(RitualDraw.Fits(one with { FromAfar = false }, Anything with { FromAfar = true }));
        Assert.False(RitualDraw.Fits(one with { IsSeated = false }, Anything with { Seated = true }));
    }

    [Fact]
    public void What_was_had_lately_comes_last_the_longest_ago_first()
    {
        RitualCard[] all = [Card("Hier") with { UsedOn = Today.AddDays(-1) }, Card("Lundi") with { UsedOn = Today.AddDays(-8) }, Card("Neuf"), Card("Ancien") with { UsedOn = Today.AddDays(-40) }];
        var order = RitualDraw.Order(all, Anything, Guid.NewGuid(), Today).Select(one => one.Title).ToList();
        Assert.Equal(["Ancien", "Neuf"], order.Take(2).Order());
        Assert.Equal(["Lundi", "Hier"], order.Skip(2));
    }

    [Fact]
    public void The_draw_is_the_same_all_day_and_another_on_other_days()
    {
        var all = Enumerable.Range(0, 12).Select(index => Card($"{index}")).ToList();
        var promo = Guid.NewGuid();
        string Order(DateOnly day, IEnumerable<RitualCard> cards) => string.Join(' ', RitualDraw.Order(cards, Anything, promo, day).Select(one => one.Title));
        Assert.Equal(Order(Today, all), Order(Today, Enumerable.Reverse(all)));
        Assert.True(Enumerable.Range(1, 7).Select(days => Order(Today.AddDays(days), all)).Distinct().Count() > 1);
    }

    private static RitualCard Card(string title) => new(Guid.NewGuid(), title, "", "", "", RitualMoment.Open, 4, 30, 5, 10, true, true, null);
}
