using System.Net;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Pages.Cohorts.People;
using Cohort.Facilities.PersonalData;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Themes;
using Cohort.Watch.Pages.Watch.Items;
using Cohort.Watch.Pages.Watch.Sharing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Watch;

/// <summary>What leaves the promo leaves by decision, and as its people chose.</summary>
public sealed class PublicTests
{
    [Fact]
    public async Task A_theme_is_shown_to_everybody_with_nobody_who_did_not_agree_and_is_gone_at_once()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var theme = await Theme(host, known.Ain, "Publics");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        using var anybody = Visitor.Of(host);
        (await trainer.Get($"/promos/{known.Ain}/watch/themes/{theme}")).Text.ShouldContain(WatchLinks.Publish(known.Ain, theme));
        var check = await trainer.Get(WatchLinks.Publish(known.Ain, theme));
        check.Said("#check + ul")!.ShouldContain("0 raison sur ");
        (await trainer.Send(check, "#publish", ("Form.Title", "Nos publics"))).Code.ShouldBe(422);
        (await trainer.Send(check, "#publish", ("Form.Title", "Nos publics"), ("Form.Confirmed", "true"))).Code.ShouldBe(302);
        var path = (await trainer.Get(WatchLinks.Publish(known.Ain, theme))).Page.QuerySelector("section.plate a")!.GetAttribute("href")!;
        path.ShouldStartWith("/public/watch/nos-publics-");

        var page = await anybody.Get(path);
        page.Code.ShouldBe(200);
        page.Said("h1").ShouldBe("Nos publics");
        // Those of the theme below are there too.
        var count = page.Page.QuerySelectorAll(".public-links > li").Length;
        count.ShouldBe(4);
        page.Page.QuerySelectorAll(".why").Length.ShouldBe(0);
        page.Page.QuerySelector("a[rel=license]")!.GetAttribute("href").ShouldBe("https://creativecommons.org/licenses/by-sa/4.0/");
        page.Raw.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex, nofollow"]);
        page.Text.ShouldNotContain("Promo Ain");
        page.Text.ShouldNotContain(known.Ain.ToString());
        foreach (var person in await host.AsHouse(new ListMembers(known.Ain)))
            page.Text.ShouldNotContain(person.Name);

        var again = await anybody.Fetch(path, ("If-None-Match", page.Raw.Headers.ETag!.Tag));
        again.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        page.Raw.Headers.CacheControl!.ToString().ShouldBe("public, no-cache");

        // Somebody chooses, and it holds at once.
        using var gael = await Visitor.SignedIn(host, "gael@demo.example");
        var mine = await gael.Get(WatchLinks.Credits(known.Ain));
        (await gael.Send(mine, "#credit", ("Form.Kind", "Pseudonym"), ("Form.Pseudonym", " "))).Code.ShouldBe(422);
        (await gael.Send(mine, "#credit", ("Form.Kind", "Pseudonym"), ("Form.Pseudonym", "fatou diallo"))).Code.ShouldBe(422);
        (await gael.Send(mine, "#credit", ("Form.Kind", "Pseudonym"), ("Form.Pseudonym", "DIALLO-Fâtou."))).Code.ShouldBe(422);
        (await gael.Send(mine, "#credit", ("Form.Kind", "Pseudonym"), ("Form.Pseudonym", "F\u0430tou"))).Code.ShouldBe(422);
        (await gael.Send(mine, "#credit", ("Form.Kind", "Pseudonym"), ("Form.Pseudonym", "Un <lecteur>"), ("Form.ShowsReasons", "true"))).Code.ShouldBe(302);
        var named = await anybody.Get(path);
        named.Said(".why cite")!.ShouldContain("Un <lecteur>");
        named.Said(".why cite")!.ShouldEndWith("(pseudonyme)");
        (await gael.Send(mine, "#credit", ("Form.Kind", "Anonymous"), ("Form.ShowsReasons", "true"))).Code.ShouldBe(302);
        var unnamed = await anybody.Get(path);
        unnamed.Said(".why cite").ShouldBeNull();
        unnamed.Page.QuerySelectorAll(".why").Length.ShouldBe(1);

        // Kept back: gone, and told.
        var item = await host.Read(db => db.Set<Cohort.Watch.Model.Items.WatchItem>().Where(one => one.Themes.Any(place => place.ThemeId == theme)).Select(one => one.Id).FirstAsync());
        (await gael.Press(await gael.Get($"{WatchLinks.Item(known.Ain, item)}/outside"), "#keep-back")).Code.ShouldBe(302);
        var fewer = await anybody.Get(path);
        fewer.Page.QuerySelectorAll(".public-links > li").Length.ShouldBe(count - 1);
        fewer.Said("#kept-back")!.ShouldStartWith("1 lien a été retenu");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        // Another may ask so too, and each takes back their own word.
        (await fatou.Press(await fatou.Get($"{WatchLinks.Item(known.Ain, item)}/outside"), "#keep-back")).Code.ShouldBe(302);
        (await gael.Press(await gael.Get($"{WatchLinks.Item(known.Ain, item)}/outside"), "#keep-back")).Code.ShouldBe(302);
        (await anybody.Get(path)).Page.QuerySelectorAll(".public-links > li").Length.ShouldBe(count - 1);
        (await trainer.Press(await trainer.Get($"{WatchLinks.Item(known.Ain, item)}/outside"), "#keep-back")).Code.ShouldBe(302);
        (await anybody.Get(path)).Page.QuerySelectorAll(".public-links > li").Length.ShouldBe(count);

        // What is put, renamed or said later waits until somebody looks at it.
        var first = await anybody.Get(path);
        await host.As(Cast.Trainee, new BringLinks(known.Ain, ["https://later.example/surprise"], "Surprise"));
        await host.Read(async db =>
        {
            var late = await db.Set<Cohort.Watch.Model.Items.WatchItem>().SingleAsync(one => one.Site == "later.example");
            (await db.Set<Cohort.Watch.Model.Items.WatchItem>().AsTracking().SingleAsync(one => one.Id == item)).Describe("Un autre titre");
            db.Add(new ItemTheme(late.Id, theme, known.Ain));
            return await db.SaveChangesAsync();
        });
        var same = await anybody.Get(path);
        same.Said(".public-links").ShouldBe(first.Said(".public-links"));
        var since = await trainer.Get(WatchLinks.Publish(known.Ain, theme));
        since.Said("#came")!.ShouldStartWith("1 lien est venu depuis");
        since.Said("#came + ul")!.ShouldContain("later.example/surprise");
        (await trainer.Send(since, "#publish", ("Form.Confirmed", "true"))).Code.ShouldBe(302);
        var saved = await anybody.Get(path);
        saved.Page.QuerySelectorAll(".public-links > li").Length.ShouldBe(count + 1);
        saved.Text.ShouldContain("Un autre titre");

        // Every member sees that it is shown.
        foreach (var place in new[] { WatchLinks.Themes(known.Ain), $"{WatchLinks.Themes(known.Ain)}/{theme}" })
            (await fatou.Get(place)).Page.QuerySelector($"a[href='{path}']").ShouldNotBeNull();

        foreach (var (form, type) in new[] { ("atom", "application/atom+xml"), ("json", "application/feed+json") })
        {
            var feed = await anybody.Get($"{path}/{form}");
            feed.Raw.Content.Headers.ContentType!.MediaType.ShouldBe(type);
            feed.Text.ShouldContain("creativecommons.org/licenses/by-sa/4.0");
            feed.Text.ShouldNotContain(known.Ain.ToString());
        }

        (await anybody.Get($"{path}/xml")).Code.ShouldBe(404);
        (await trainer.Press(await trainer.Get(WatchLinks.Publish(known.Ain, theme)), "#stop")).Code.ShouldBe(302);
        var gone = await anybody.Get(path);
        var never = await anybody.Get("/public/watch/never");
        (gone.Code, gone.Said("h1"), (await anybody.Get($"{path}/atom")).Code).ShouldBe((404, never.Said("h1"), 404));
        gone.Raw.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Only_who_cares_for_a_theme_or_steers_the_promo_publishes_it()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        var theme = await Theme(host, known.Ain, "Publics");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(WatchLinks.Publish(known.Ain, theme))).Code.ShouldBe(403);
        (await fatou.Get($"/promos/{known.Ain}/watch/themes/{theme}")).Text.ShouldNotContain("/publish");
        using var keeper = await Visitor.SignedIn(host, "mamadou@demo.example");
        var page = await keeper.Get(WatchLinks.Publish(known.Ain, theme));
        (await keeper.Send(page, "#publish", ("Form.Confirmed", "true"), ("Form.ShowsPromo", "true"), ("Form.IsListed", "true"))).Code.ShouldBe(302);
        var shown = await host.Read(db => db.Set<Publication>().SingleAsync(one => one.ThemeId == theme));
        using var anybody = Visitor.Of(host);
        var open = await anybody.Get(PublicPage.PathOf(shown.Slug));
        open.Said(".lead")!.ShouldStartWith("Promo Ain");
        open.Raw.Headers.Contains("X-Robots-Tag").ShouldBeFalse();
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get(WatchLinks.Publish(known.Ain, theme))).Code.ShouldBe(404);
        (await outsider.Get(PublicPage.PathOf(shown.Slug))).Code.ShouldBe(200);
    }

    [Fact]
    public async Task A_list_of_ones_own_is_shown_and_goes_with_its_person()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        await host.As(Cast.Trainee, new BringLinks(known.Ain, ["https://mine.example/a"], "Pour <nous>"));
        var form = await fatou.Get(WatchLinks.MyList(known.Ain));
        (await fatou.Press(form, "#show", ("Form.Title", "Mes lectures"))).Code.ShouldBe(422);
        (await fatou.Press(form, "#show", ("Form.Title", "Mes lectures"), ("Form.Items", known.Item.ToString()))).Code.ShouldBe(404);
        var item = form.Page.QuerySelector("input[name='Form.Items']")!.GetAttribute("value")!;
        (await fatou.Press(form, "#show", ("Form.Title", "Mes lectures"), ("Form.Items", item), ("Form.HasReasons", "true"))).Code.ShouldBe(302);
        var path = (await fatou.Get(WatchLinks.MyList(known.Ain))).Page.QuerySelector("section.plate a")!.GetAttribute("href")!;
        using var anybody = Visitor.Of(host);
        // It stays when the promo is over.
        host.Clock.Pass(TimeSpan.FromDays(900));
        var page = await anybody.Get(path);
        (page.Code, page.Said(".lead")).ShouldBe((200, "Par Fatou Diallo"));
        page.Page.QuerySelectorAll(".public-links > li").Length.ShouldBe(1);
        page.Said(".why")!.ShouldContain("Pour <nous>");

        // Its person stops it wherever they are now; so does who steers the promo, and nobody else.
        page.Page.QuerySelector("a[href='/watch/lists']").ShouldNotBeNull();
        var list = await host.Read(db => db.Set<Publication>().Where(one => one.PersonId == known.Fatou).Select(one => one.Id).SingleAsync());
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As("gael@demo.example", new StopOneOfMine(list)));
        await Should.ThrowAsync<Kernel.Forbidden>(() => host.As("gael@demo.example", new StopListOf(known.Ain, list)));
        await host.As(Cast.Trainer, new StopListOf(known.Ain, list));
        (await anybody.Get(path)).Code.ShouldBe(404);
        (await fatou.Press(await fatou.Get(WatchLinks.MyList(known.Ain)), "#show")).Code.ShouldBe(302);
        (await fatou.Press(await fatou.Get(WatchLinks.MyLists), "button[name=List]")).Code.ShouldBe(302);
        (await anybody.Get(path)).Code.ShouldBe(404);
        (await fatou.Press(await fatou.Get(WatchLinks.MyList(known.Ain)), "#show")).Code.ShouldBe(302);
        (await anybody.Get(path)).Code.ShouldBe(200);

        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        var data = scope.ServiceProvider.GetServices<IPersonalData>().Single(one => one.GetType().Name == "WatchPersonalData");
        (await data.Export(known.Fatou, default))["Lists of the watch under your name"].Count.ShouldBe(1);
        await data.Erase(new Leaving(known.Fatou, Cast.Trainee, "Fatou Diallo"), default);
        await scope.ServiceProvider.GetRequiredService<Cohort.Kernel.Data.CohortDb>().SaveChangesAsync();
        (await anybody.Get(path)).Code.ShouldBe(404);
    }

    [Fact]
    public async Task Whoever_left_the_promo_stops_their_list_still()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        await host.As(Cast.Trainee, new BringLinks(known.Ain, ["https://left.example/a"], ""));
        var form = await fatou.Get(WatchLinks.MyList(known.Ain));
        var item = form.Page.QuerySelector("input[name='Form.Items']")!.GetAttribute("value")!;
        (await fatou.Press(form, "#show", ("Form.Title", "Mes lectures"), ("Form.Items", item))).Code.ShouldBe(302);
        var path = (await fatou.Get(WatchLinks.MyList(known.Ain))).Page.QuerySelector("section.plate a")!.GetAttribute("href")!;
        await host.As(Cast.Trainer, new EndMembership(known.Ain, known.Fatou, true));
        using var left = await Visitor.SignedIn(host, Cast.Trainee);
        (await left.Get(WatchLinks.MyList(known.Ain))).Code.ShouldBe(404);
        using var anybody = Visitor.Of(host);
        (await anybody.Get(path)).Code.ShouldBe(200);
        (await left.Press(await left.Get(WatchLinks.MyLists), "button[name=List]")).Code.ShouldBe(302);
        (await anybody.Get(path)).Code.ShouldBe(404);
    }

    [Fact]
    public async Task A_card_that_goes_into_another_stays_on_a_public_page_only_where_the_address_is_the_one_that_was_looked_at()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        async Task<Guid> One(string address) => (await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = address })).Items.Single();
        var (same, other) = (await One("https://pick.example/page#deux"), await One("https://other-pick.example/"));
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        var later = (await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://pick.example/page#un\nhttps://far.example/" })).Items;
        await host.As(Cast.Trainee, new SaveMyList { Cohort = known.Ain, Title = "Mes lectures", Items = [later[0], later[1]], Publishes = true });
        (await host.As(Cast.Trainer, new JoinItems { Cohort = known.Ain, Item = same, With = later[0] })).ShouldBe(same);
        (await host.As(Cast.Trainer, new JoinItems { Cohort = known.Ain, Item = other, With = later[1] })).ShouldBe(other);
        (await host.Read(db => db.Set<PublicPick>().Where(one => later.Contains(one.ItemId) || one.ItemId == same || one.ItemId == other).Select(one => one.ItemId).ToListAsync())).ShouldBe([same]);
    }

    [Fact]
    public async Task A_long_list_is_read_page_by_page_and_each_link_once()
    {
        using var host = new CastHost();
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new BringLinks(known.Ain, [.. Enumerable.Range(0, 120).Select(index => $"https://many.example/{index}")], ""));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var mine = await fatou.Get(WatchLinks.MyList(known.Ain));
        mine.Page.QuerySelectorAll("input[name='Form.Items'][checked]").Length.ShouldBe(0);
        await host.As(Cast.Trainee, new SaveMyList { Cohort = known.Ain, Title = "Tout", Publishes = true, Items = [.. mine.Page.QuerySelectorAll("input[name='Form.Items']").Select(one => Guid.Parse(one.GetAttribute("value")!))] });
        var next = (await fatou.Get(WatchLinks.MyList(known.Ain))).Page.QuerySelector("section.plate a")!.GetAttribute("href");
        using var anybody = Visitor.Of(host);
        var seen = new List<string>();
        while (next is not null)
        {
            var page = await anybody.Get(next);
            seen.AddRange(page.Page.QuerySelectorAll(".public-links h3 a").Select(one => one.GetAttribute("href")!));
            next = page.Page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href");
        }

        seen.Count.ShouldBeGreaterThanOrEqualTo(120);
        seen.Distinct().Count().ShouldBe(seen.Count);
    }

    [Fact]
    public async Task Whoever_copies_everything_is_slowed_down()
    {
        using var host = new SlowDoorHost();
        using var anybody = Visitor.Of(host);
        var codes = new List<int>();
        for (var index = 0; index < 17; index++)
            codes.Add((await anybody.Get($"/public/watch/guess-{index}")).Code);
        (codes[0], codes[^1]).ShouldBe((404, 429));
    }

    private static Task<Guid> Theme(CohortFactory host, Guid cohort, string name) =>
        host.Read(db => db.Set<Theme>().Where(one => one.CohortId == cohort && one.Name == name).Select(one => one.Id).SingleAsync());
}
