using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Links;
using Cohort.Watch.Pages.Watch.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

/// <summary>What is told of a link that fares badly, and the acts on it, each one press.</summary>
public sealed class LinksPageTests
{
    [Fact]
    public async Task A_dead_link_is_told_on_its_page_in_the_list_and_among_those_to_look_after()
    {
        using var host = new WebHost();
        var (known, item) = await Item(host, "https://gone.example/fiche");
        await Looks(host, item, Sight.Gone, "", 0, 4, 8);
        using var gael = await Visitor.SignedIn(host, "gael@demo.example");
        (await gael.Get($"/promos/{known.Ain}/watch")).Page.QuerySelector($"#item-{item} .state-warn")!.TextContent.ShouldBe("introuvable");
        var broken = await gael.Get($"/promos/{known.Ain}/watch?broken=1");
        broken.Page.QuerySelectorAll(".links > li").ShouldHaveSingleItem().Id.ShouldBe($"item-{item}");
        broken.Page.QuerySelector(".filters[aria-label='État'] [aria-current]")!.TextContent.ShouldBe("Introuvables ou déménagés");
        var page = await gael.Get(WatchLinks.Item(known.Ain, item));
        page.Page.QuerySelector("#link-state")!.TextContent.ShouldContain("Introuvable depuis le 24/11/2026, regardé 3 fois. Le site dit que cette page n’existe pas.");
        page.Page.QuerySelector("#link-state a")!.GetAttribute("href").ShouldBe("https://web.archive.org/web/20261124/https://gone.example/fiche");

        var links = await gael.Get(WatchLinks.LookAfter(known.Ain));
        links.Page.QuerySelector($"section[aria-labelledby=state-Dead] #link-{item}").ShouldNotBeNull();
        // A person's word counts more, for 90 days.
        (await gael.Press(links, $"#link-{item} button[formaction$=Vouch]")).Code.ShouldBe(302);
        (await gael.Get(WatchLinks.LookAfter(known.Ain))).Text.ShouldContain("Tout va bien.");
        (await gael.Get($"/promos/{known.Ain}/watch?broken=1")).Page.QuerySelectorAll(".links > li").ShouldBeEmpty();
        var check = await host.Read(db => db.Set<LinkCheck>().SingleAsync(one => one.Address == "https://gone.example/fiche"));
        check.NextLookAt.ShouldBe(host.Clock.GetUtcNow().UtcDateTime.AddDays(90));
    }

    [Fact]
    public async Task It_is_taken_off_the_list_with_the_reason_in_one_press_or_looked_at_before_all_others()
    {
        using var host = new WebHost();
        var (known, item) = await Item(host, "https://gone.example/fiche");
        await Looks(host, item, Sight.Gone, "", -9, -5, -1);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(WatchLinks.Item(known.Ain, item));
        (await fatou.Press(page, "button[formaction$=Look]")).Location!.ShouldEndWith(WatchLinks.Item(known.Ain, item));
        host.Web.Status("https://gone.example/fiche", 404);
        (await host.Run("CheckLinks")).ShouldBeGreaterThan(0);
        host.Web.Asked.ShouldContain(one => one.EndsWith("gone.example/fiche", StringComparison.Ordinal));
        (await fatou.Press(page, "button[formaction$=Retire]")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<WatchItem>().SingleAsync(one => one.Id == item))).RetiredWhy.ShouldBe("Introuvable désormais.");
        (await fatou.Get(WatchLinks.LookAfter(known.Ain))).Page.QuerySelector($"#link-{item}").ShouldBeNull();
    }

    [Fact]
    public async Task A_link_that_moved_takes_its_new_address_unless_that_is_there_already()
    {
        using var host = new WebHost();
        var (known, item) = await Item(host, "https://old.example/fiche-accueil");
        var (_, other) = await Item(host, "https://old.example/fiche-deux");
        var (_, there) = await Item(host, "https://new.example/fiche-deux");
        await Looks(host, item, Sight.Moved, "https://new.example/fiche-accueil", 0, 2);
        await Looks(host, other, Sight.Moved, "https://new.example/fiche-deux", 0, 2);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(WatchLinks.LookAfter(known.Ain));
        page.Page.QuerySelector($"#link-{other} button[formaction$=Take]").ShouldBeNull();
        page.Page.QuerySelector($"#link-{other} a[href='{WatchLinks.Item(known.Ain, there)}']").ShouldNotBeNull();
        (await trainer.Press(page, $"#link-{item} button[formaction$=Take]", ("Press", other.ToString()))).Code.ShouldBe(422);
        (await trainer.Press(page, $"#link-{item} button[formaction$=Take]")).Code.ShouldBe(302);
        var moved = await host.Read(db => db.Set<WatchItem>().Include(one => one.Voices).SingleAsync(one => one.Id == item));
        (moved.Address, moved.Site, moved.Voices[0].Pasted).ShouldBe(("https://new.example/fiche-accueil", "new.example", "https://old.example/fiche-accueil"));
        (await host.As(Cast.Trainer, new AddItems { Cohort = known.Ain, Lines = "https://new.example/fiche-accueil" })).Ask.ShouldNotBeNull("it is known by its new address");
        (await trainer.Press(page, $"#link-{item} button[formaction$=Take]")).Code.ShouldBe(422);
    }

    [Fact]
    public async Task What_is_to_be_looked_at_again_comes_up_on_its_day_and_is_answered_with_one_press()
    {
        using var host = new WebHost();
        var (known, item) = await Item(host, "https://again.example/a");
        var (_, retired) = await Item(host, "https://again.example/b");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(WatchLinks.Item(known.Ain, item));
        (await fatou.Send(page, "#again-form", ("Again.On", "2026-11-24"))).Code.ShouldBe(422);
        (await fatou.Send(page, "#again-form", ("Again.On", "2026-12-01"))).Code.ShouldBe(302);
        (await fatou.Get(WatchLinks.Item(known.Ain, item))).Text.ShouldContain("À revoir le 01/12/2026.");
        await host.As(Cast.Trainee, new RetireItem { Cohort = known.Ain, Item = retired, Why = "La loi change", LookAgainOn = new DateOnly(2026, 12, 2) });
        (await fatou.Get(WatchLinks.LookAfter(known.Ain))).Page.QuerySelector("#due").ShouldBeNull();

        host.Clock.Pass(TimeSpan.FromDays(8));
        using var later = await Visitor.SignedIn(host, Cast.Trainee);
        (await later.Get(WatchLinks.Curator(known.Ain))).Text.ShouldContain("2 liens à revoir");
        var links = await later.Get(WatchLinks.LookAfter(known.Ain));
        links.Page.QuerySelectorAll("section[aria-labelledby=due] li").Length.ShouldBe(2);
        (await later.Press(links, $"#due-{item} button[formaction$=Later]")).Code.ShouldBe(302);
        (await later.Press(links, $"#due-{retired} button[formaction$=Return]")).Code.ShouldBe(302);
        var rows = await host.Read(db => db.Set<WatchItem>().Where(one => one.Id == item || one.Id == retired).ToDictionaryAsync(one => one.Id));
        rows[item].LookAgainOn.ShouldBe(new DateOnly(2027, 6, 2));
        (rows[retired].LookAgainOn, rows[retired].RetiredAt).ShouldBe((null, null));
        (await later.Get(WatchLinks.Curator(known.Ain))).Text.ShouldNotContain("à revoir");
    }

    [Fact]
    public async Task Who_left_the_promo_reads_what_is_told_and_has_no_act_and_strangers_read_nothing()
    {
        using var host = new WebHost();
        var (known, item) = await Item(host, "https://gone.example/fiche");
        await Looks(host, item, Sight.Gone, "", 0, 4, 8);
        using var alumnus = await Visitor.SignedIn(host, Cast.Alumnus);
        var page = await alumnus.Get(WatchLinks.Item(known.Ain, item));
        page.Page.QuerySelector("#link-state")!.TextContent.ShouldContain("Introuvable depuis le");
        page.Page.QuerySelectorAll("#link-state button").ShouldBeEmpty();
        (await alumnus.Get(WatchLinks.LookAfter(known.Ain))).Code.ShouldBe(403);
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get(WatchLinks.LookAfter(known.Ain))).Code.ShouldBe(404);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        (await tutor.Get(WatchLinks.LookAfter(known.Ain))).Code.ShouldBe(403);
    }

    private static async Task<(Known Known, Guid Item)> Item(WebHost host, string address)
    {
        var (known, _, hash) = await CheckLinksTests.Add(host, address);
        return (known, await host.Read(db => db.Set<WatchItem>().Where(one => one.AddressHash == hash && one.CohortId == known.Ain).Select(one => one.Id).SingleAsync()));
    }

    // On these days, counted from now.
    private static Task<int> Looks(WebHost host, Guid item, Sight sight, string target, params int[] days) => host.Read(async db =>
    {
        var address = await db.Set<WatchItem>().Where(one => one.Id == item).Select(one => one.Address).SingleAsync();
        var now = host.Clock.GetUtcNow().UtcDateTime;
        var check = new LinkCheck(ItemAddress.HashOf(address), address, now);
        foreach (var day in days)
            check.Keep(new Sighting(now.AddDays(day), sight, sight == Sight.Gone ? SightReason.NotFound : SightReason.NewAddress, target), null);
        db.Add(check);
        return await db.SaveChangesAsync();
    });
}
