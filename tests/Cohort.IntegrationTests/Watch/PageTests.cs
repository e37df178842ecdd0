using System.Text;
using Cohort.Facilities.Fetching;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Reading;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Pages.Watch.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

public sealed class PageTests(CastHost host) : IClassFixture<CastHost>
{
    private static readonly PageFacts Facts = new(
        "Une zèbrerie", "en", "Zoé Martin", new DateOnly(2026, 3, 5), "https://cdn.example/une.jpg", "Les formatrices <b>ont lu</b> l’ornithorynque à voix haute", 4);

    [Fact]
    public async Task What_a_page_says_is_shown_and_its_text_is_found()
    {
        var known = await Known.Of(host);
        var id = await Add(host, known.Ain, Cast.Trainee, "https://page.example/une");
        await Read(host, "https://page.example/une", Facts);
        using var gael = await Visitor.SignedIn(host, "gael@demo.example");
        var page = await gael.Get(WatchLinks.Item(known.Ain, id));
        page.Page.QuerySelector("#page")!.TextContent.ReplaceLineEndings(" ").ShouldContain("en anglais, par Zoé Martin, paru le 05/03/2026, 4 min de lecture");
        page.Page.QuerySelector("#page a")!.GetAttribute("href").ShouldBe("https://cdn.example/une.jpg");
        page.Page.QuerySelectorAll("img[src^=http]").ShouldBeEmpty();
        (await gael.Get(WatchLinks.List(known.Ain))).Page.QuerySelector($"#item-{id} .source")!.TextContent.ShouldContain("4 min");
        foreach (var typed in new[] { "ornithorynques formatrice", "\"voix haute\"", "zebrerie -chalumeau" })
            (await Found(host, known, typed)).ShouldBe([id], typed);
        (await Found(host, known, "ornithorynque -voix")).ShouldBeEmpty();

        await Read(host, "https://page.example/une", Facts with { Text = "Autre chose" });
        (await Found(host, known, "ornithorynque")).ShouldBeEmpty();
        (await Found(host, known, "\"voix haute\"")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_page_is_read_once_for_every_promo_and_not_kept_when_none_has_it()
    {
        var known = await Known.Of(host);
        await Add(host, known.Ain, Cast.Trainee, "https://page.example/deux");
        await Read(host, "https://page.example/deux", Facts with { Text = "Un tamanoir" });
        await host.As(known.Outsider, new AddItems { Cohort = known.Jura, Lines = "https://page.example/deux" });
        var lines = (await host.As(known.Outsider, new GetWatch(known.Jura, new WatchFilter { Q = "tamanoirs" }))).Lines;
        lines.ShouldHaveSingleItem().Minutes.ShouldBe(4);
        (await host.Read(db => db.Set<PageCard>().CountAsync(one => one.AddressHash == ItemAddress.HashOf("https://page.example/deux")))).ShouldBe(1);
        await host.Read(async db =>
        {
            db.Add(new FetchedPage("https://nobody.example/", new string('a', 64), host.Clock.GetUtcNow().UtcDateTime));
            return await db.SaveChangesAsync();
        });
        await Read(host, "https://nobody.example/", Facts);
        (await host.Read(db => db.Set<PageCard>().CountAsync(one => one.AddressHash == ItemAddress.HashOf("https://nobody.example/")))).ShouldBe(0);
    }

    [Fact]
    public async Task A_file_says_that_it_is_one()
    {
        var known = await Known.Of(host);
        var id = await Add(host, known.Ain, Cast.Trainee, "https://page.example/guide.pdf");
        await Read(host, "https://page.example/guide.pdf", new PageFacts("guide.pdf", IsFile: true));
        using var gael = await Visitor.SignedIn(host, "gael@demo.example");
        var page = await gael.Get(WatchLinks.Item(known.Ain, id));
        page.Page.QuerySelector("h1")!.TextContent.ShouldBe("guide.pdf");
        page.Page.QuerySelector("#page")!.TextContent.ShouldContain("un fichier, pas une page");
    }

    [Fact]
    public async Task What_was_indexed_before_pages_were_read_whole_gets_its_page_little_by_little()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var id = await Add(own, known.Ain, Cast.Trainee, "https://old.example/");
        await Read(own, "https://old.example/", Facts);
        await own.Read(async db =>
        {
            await db.Set<PageCard>().ExecuteDeleteAsync();
            return await db.Set<WatchItem>().ExecuteUpdateAsync(set => set.SetProperty(one => one.IndexVersion, 1).SetProperty(one => one.TitleDueAt, (DateTime?)null));
        });
        (await own.Run("IndexItems")).ShouldBeGreaterThan(5);
        (await Found(own, known, "ornithorynque")).ShouldBeEmpty();
        (await own.Run("AskForTitles")).ShouldBeGreaterThan(5);
        (await own.Run("AskForTitles")).ShouldBe(0);
        (await own.Read(db => db.Set<FetchedPage>().SingleAsync(one => one.Url == "https://old.example/"))).NextAt.ShouldNotBeNull();
        await Read(own, "https://old.example/", Facts);
        (await Found(own, known, "ornithorynque")).ShouldBe([id]);
        (await own.Run("IndexItems")).ShouldBe(0);
    }

    [Fact]
    public async Task A_comment_is_written_in_Markdown_and_says_what_came_of_a_try()
    {
        var known = await Known.Of(host);
        var id = await Add(host, known.Ain, Cast.Trainee, "https://tried.example/");
        using var gael = await Visitor.SignedIn(host, "gael@demo.example");
        var page = await gael.Get(WatchLinks.Item(known.Ain, id));
        (await gael.Send(page, "#say", ("Said.Text", ""), ("Said.Kind", nameof(CommentKind.Comment)))).Said(".errors li")!.ShouldStartWith("Un commentaire");
        var said = await gael.Send(page, "#say", ("Said.Text", "**Bien** <img src=x onerror=alert(1)> [ici](javascript:alert(1))\n\n- un\n- deux"), ("Said.Kind", nameof(CommentKind.Partly)));
        said.Code.ShouldBe(302);
        page = await gael.Get(WatchLinks.Item(known.Ain, id));
        var comment = page.Page.QuerySelector(".written")!;
        comment.QuerySelector("strong")!.TextContent.ShouldBe("Bien");
        comment.QuerySelectorAll("li").Length.ShouldBe(2);
        comment.QuerySelectorAll("img, a").ShouldBeEmpty();
        comment.TextContent.ShouldContain("<img src=x");
        page.Page.QuerySelector(".notes .state")!.TextContent.ShouldContain("ça a marché en partie");
        var list = await gael.Get(WatchLinks.List(known.Ain) + "?tried=1");
        list.Page.QuerySelector($"#item-{id}").ShouldNotBeNull();
        list.Page.QuerySelectorAll(".filters.wraps a").Length.ShouldBe(1);
        // What came of a try needs no words.
        (await gael.Send(await gael.Get(WatchLinks.Item(known.Ain, id)), "#say", ("Said.Text", ""), ("Said.Kind", nameof(CommentKind.Failed)))).Code.ShouldBe(302);
        (await gael.Get(WatchLinks.Item(known.Ain, id))).Page.QuerySelectorAll(".written").Length.ShouldBe(1);
        await host.As("gael@demo.example", new RemoveComment { Cohort = known.Ain, Item = id, Comment = await host.Read(db => db.Set<ItemComment>().Where(one => one.ItemId == id && one.Text == "").Select(one => one.Id).SingleAsync()) });
        await host.As("gael@demo.example", new RemoveComment { Cohort = known.Ain, Item = id, Comment = await host.Read(db => db.Set<ItemComment>().Where(one => one.ItemId == id && one.Text != "").Select(one => one.Id).SingleAsync()) });
        (await gael.Get(WatchLinks.List(known.Ain) + "?tried=1")).Page.QuerySelector($"#item-{id}").ShouldBeNull();
    }

    [Fact]
    public async Task The_best_come_first_when_that_is_asked_and_are_paged()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var best = await Add(own, known.Ain, Cast.Trainee, "https://best.example/title", "Le pangolin, une raison");
        await Read(own, "https://best.example/title", Facts with { Title = "Pangolins" });
        own.Clock.Pass(TimeSpan.FromMinutes(1));
        var text = await Add(own, known.Ain, Cast.Trainee, "https://best.example/text");
        await Read(own, "https://best.example/text", Facts with { Title = "Autre", Text = "Un pangolin passe" });
        own.Clock.Pass(TimeSpan.FromMinutes(1));
        await own.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = string.Join('\n', Enumerable.Range(0, 43).Select(one => $"https://many.example/{one}")), Why = "Un pangolin" });
        (await Found(own, known, "pangolin")).Count.ShouldBe(20);
        using var gael = await Visitor.SignedIn(own, "gael@demo.example");
        var page = await gael.Get($"{WatchLinks.List(known.Ain)}?q=pangolins");
        page = await gael.Get(page.Page.QuerySelector("a[href*='order=best']")!.GetAttribute("href")!);
        var seen = new List<string>();
        for (var number = 0; number < 3; number++)
        {
            seen.AddRange(page.Page.QuerySelectorAll(".link h3 a").Select(one => one.GetAttribute("href")!));
            if (page.Page.QuerySelector("a[rel=next]") is { } next)
                page = await gael.Get(next.GetAttribute("href")!);
        }

        (seen.Count, seen.Distinct().Count()).ShouldBe((45, 45));
        (seen[0], seen[^1]).ShouldBe((WatchLinks.Item(known.Ain, best), WatchLinks.Item(known.Ain, text)));
        (await gael.Get($"{WatchLinks.List(known.Ain)}?q=pangolins&order=best&sheet=999999")).Page.QuerySelectorAll(".link").ShouldBeEmpty();
        (await gael.Get($"{WatchLinks.List(known.Ain)}?q=de+la&order=best&sheet=-4&before=5")).Code.ShouldBe(200);
    }

    [Fact]
    public async Task What_leaves_says_it_too_and_comes_back_without_a_word_about_it()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        await Add(own, known.Ain, Cast.Trainee, "https://out.example/");
        await Read(own, "https://out.example/", Facts);
        async Task<byte[]> Take(LinkFormat format) => (await own.As(Cast.Trainee, new ExportLinks(known.Ain, format, new LinkChoice()))).Content;
        var csv = await Take(LinkFormat.Csv);
        Encoding.UTF8.GetString(csv).ShouldContain(";en;Zoé Martin;2026-03-05;4");
        Encoding.UTF8.GetString(await Take(LinkFormat.Json)).ShouldContain("\"publishedOn\": \"2026-03-05\"");
        Encoding.UTF8.GetString(await Take(LinkFormat.JsonFeed)).ShouldContain("\"image\": \"https://cdn.example/une.jpg\"");
        foreach (var file in new[] { csv, await Take(LinkFormat.Json) })
            (await own.As(Cast.Trainee, new PreviewLinks(known.Ain, file))).ToRecover.ShouldBe(0);
    }

    private static async Task<Guid> Add(CastHost own, Guid cohort, string who, string address, string why = "") =>
        (await own.As(who, new AddItems { Cohort = cohort, Lines = address, Why = why.Length > 0 ? why : "Pour nous" })).Items.Single();

    private static async Task Read(CastHost own, string address, PageFacts facts)
    {
        var page = await own.Read(async db =>
        {
            var one = await db.Set<FetchedPage>().AsTracking().SingleAsync(each => each.Url == address);
            one.WantAgain(own.Clock.GetUtcNow().UtcDateTime);
            await db.SaveChangesAsync();
            return one;
        });
        await own.AsHouse(new KeepTitle(page.Id, page.Attempts, facts.Title, "", IsRead: true, facts));
    }

    private static async Task<IReadOnlyList<Guid>> Found(CastHost own, Known known, string typed) =>
        [.. (await own.As("gael@demo.example", new GetWatch(known.Ain, new WatchFilter { Q = typed }))).Lines.Select(one => one.Id)];
}
