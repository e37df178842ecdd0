using Cohort.Cohorts.Contracts;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Pages.Watch.Items;
using Cohort.Watch.Pages.Watch.Weeks;

namespace Cohort.IntegrationTests.Watch;

/// <summary>What we found this week, at the edges of a week too.</summary>
public sealed class WeekTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_week_begins_on_the_promos_own_Monday_and_says_who_brought_what_and_why()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var zone = (await own.AsHouse(new GetPromo(known.Ain))).Zone;
        // Monday 30 November, half past midnight in Paris: still Sunday by the clock of the server.
        own.Clock.Pass(new DateTimeOffset(2026, 11, 29, 23, 30, 0, TimeSpan.Zero) - own.Clock.GetUtcNow());
        zone.GetUtcOffset(own.Clock.GetUtcNow()).ShouldBe(TimeSpan.FromHours(1));
        await own.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://minuit.example/lu", Why = "Trouvé tard." });

        var week = await own.As(Cast.Trainer, new GetWeek(known.Ain, null));
        week.Monday.ShouldBe(new DateOnly(2026, 11, 30));
        week.Lines.Select(one => one.Site).ShouldBe(["minuit.example"]);
        (await own.As(Cast.Trainer, new GetWeek(known.Ain, new DateOnly(2026, 11, 29)))).Lines.ShouldNotContain(one => one.Site == "minuit.example");

        using var trainer = await Visitor.SignedIn(own, Cast.Trainer);
        var page = await trainer.Get(WatchLinks.Week(known.Ain));
        page.Text.ShouldContain("Trouvé tard.");
        page.Text.ShouldContain("Fatou");
        page.Page.QuerySelector("a[rel=next]").ShouldBeNull("there is no week after this one");
        (await trainer.Get(WatchLinks.Week(known.Ain, new DateOnly(2026, 11, 12)))).Page.QuerySelector("a[rel=next]").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("demain")]
    public async Task A_day_that_is_none_shows_this_week(string of)
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Get($"{WatchLinks.Week(known.Ain)}?of={of}")).Code.ShouldBe(200);
    }
}
