using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Pages.Watch.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

public sealed class WatchViewTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task The_cards_show_what_the_list_shows_and_keep_its_filters()
    {
        var known = await Known.Of(host);
        using var gael = await Visitor.SignedIn(host, "gael@demo.example");
        var list = await gael.Get(WatchLinks.Theme(known.Ain, known.Theme));
        var cards = await gael.Get(WatchLinks.Theme(known.Ain, known.Theme) + "&view=cards");
        Titles(cards, ".link-cards h3 a").ShouldBe(Titles(list, ".link h3 a"));
        cards.Page.QuerySelector("nav.filters a[href*='view=calendar']")!.GetAttribute("href")!.ShouldContain($"theme={known.Theme}");
        cards.Page.QuerySelectorAll("input[name='view']").ShouldAllBe(one => one.GetAttribute("value") == "cards");
        (await gael.Get(WatchLinks.List(known.Ain) + "?view=zzz")).Page.QuerySelectorAll(".links > li").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Each_theme_shows_its_latest_five_and_how_many_there_are()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var ids = (await own.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = string.Join('\n', Enumerable.Range(0, 7).Select(one => $"https://seven.example/{one}")) })).Items;
        await own.Read(async db =>
        {
            db.AddRange(ids.Select(one => new Cohort.Watch.Model.Themes.ItemTheme(one, known.Theme, known.Ain)));
            return await db.SaveChangesAsync();
        });
        using var gael = await Visitor.SignedIn(own, "gael@demo.example");
        var themes = await gael.Get(WatchLinks.List(known.Ain) + "?view=themes&q=seven");
        themes.Page.QuerySelectorAll(".link-group").Select(one => one.QuerySelector("h3")!.Id).ShouldBe([$"g-{known.Theme}"]);
        themes.Page.QuerySelectorAll(".link-group li").Length.ShouldBe(5);
        themes.Said(".link-group .go")!.ShouldStartWith("Voir les 7");
        themes.Page.QuerySelectorAll("#holes-here li").Length.ShouldBeGreaterThan(1);
        var all = await gael.Get(themes.Page.QuerySelector(".link-group .go")!.GetAttribute("href")!);
        all.Page.QuerySelectorAll(".links > li").Length.ShouldBe(7);
    }

    [Fact]
    public async Task Competences_without_a_link_come_last()
    {
        var known = await Known.Of(host);
        var id = (await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://served.example/" })).Items.Single();
        await host.Read(async db =>
        {
            db.Add(new ItemCompetence(id, known.Node));
            return await db.SaveChangesAsync();
        });
        using var gael = await Visitor.SignedIn(host, "gael@demo.example");
        var page = await gael.Get(WatchLinks.List(known.Ain) + "?view=competences&q=served");
        page.Page.QuerySelectorAll(".link-group").Select(one => one.QuerySelector("h3")!.Id).ShouldBe([$"g-{known.Node}"]);
        page.Page.QuerySelector(".link-group li a")!.GetAttribute("href").ShouldBe(WatchLinks.Item(known.Ain, id));
        page.Page.QuerySelectorAll("#holes-here li").Length.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task The_calendar_counts_the_days_of_a_month_in_the_zone_of_the_promo()
    {
        var known = await Known.Of(host);
        var ids = (await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://day.example/1\nhttps://day.example/2" })).Items;
        // Late in the evening of the 31st in Greenwich it is the 1st in Paris.
        await host.Read(db => db.Set<WatchItem>().Where(one => one.Id == ids[1]).ExecuteUpdateAsync(set => set.SetProperty(one => one.AddedAt, new DateTime(2026, 10, 31, 23, 30, 0, DateTimeKind.Utc))));
        using var gael = await Visitor.SignedIn(host, "gael@demo.example");
        var page = await gael.Get(WatchLinks.List(known.Ain) + $"?view=calendar&by={known.Fatou}");
        page.Said("#month")!.ShouldStartWith("novembre 2026");
        page.Page.QuerySelectorAll(".month-day").Length.ShouldBe(30);
        page.Page.QuerySelectorAll(".month-day")[0].QuerySelector("ul a")!.GetAttribute("href").ShouldBe(WatchLinks.Item(known.Ain, ids[1]));
        page.Page.QuerySelector(".is-today ul a").ShouldNotBeNull();
        var day = await gael.Get(page.Page.QuerySelectorAll(".month-day")[0].QuerySelector("a")!.GetAttribute("href")!);
        day.Page.QuerySelectorAll(".links > li").Length.ShouldBe(1);
        page.Page.QuerySelector(".pager [rel='next']").ShouldBeNull();
        var before = await gael.Get(page.Page.QuerySelector(".pager [rel='prev']")!.GetAttribute("href")!);
        before.Said("#month")!.ShouldStartWith("octobre 2026");
        before.Page.QuerySelector(".pager [rel='next']").ShouldNotBeNull();
        (await gael.Get(WatchLinks.List(known.Ain) + "?view=calendar&month=0001-01-01")).Code.ShouldBe(200);
    }

    private static IReadOnlyList<string> Titles(Answer page, string selector) => [.. page.Page.QuerySelectorAll(selector).Select(one => one.TextContent)];
}
