using System.Text;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Feeds;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Themes;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

public sealed class LinkExportTests(CastHost host) : IClassFixture<CastHost>
{
    private const string Sample = """
        {"format":"cohort-links","version":1,"links":[
        {"url":"https://one.example/a?b=1","title":"Un « titre » & <b>","why":"Parce que\nc’est vrai","folder":["Outils","Son / image"],"tags":["a b","ça"],"addedAt":"2024-03-02T10:11:12Z","toRead":true,"notes":[{"quote":"dit\nainsi","text":"vu"},{"quote":"","text":"=1+1"}]},
        {"url":"https://one.example/a?b=1","title":"","why":"","folder":["Ailleurs"],"tags":[],"addedAt":"","toRead":null,"notes":[]},
        {"url":"https://two.example/","title":"","why":"","folder":[],"tags":[],"addedAt":"2020-01-01T00:00:00Z","toRead":false,"notes":[]}]}
        """;

    [Theory]
    [InlineData("Html")]
    [InlineData("Csv")]
    [InlineData("Json")]
    public async Task What_leaves_comes_back_the_same_into_an_empty_promo(string format)
    {
        var (from, to) = (await Empty(), await Empty());
        await host.As(Cast.Coordinator, new ImportLinks(from, Encoding.UTF8.GetBytes(Sample), "a.json"));
        using var visitor = await Visitor.SignedIn(host, Cast.Coordinator);
        var response = await visitor.Fetch($"/promos/{from}/watch/export?handler=File&format={format}");
        response.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        response.Content.Headers.ContentDisposition.FileName!.ShouldStartWith("veille-promo-vide-");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        var file = await response.Content.ReadAsByteArrayAsync();
        await visitor.Import(host, to, file, "list");
        var (listed, again) = (await host.Listed(from), await host.Listed(to));
        listed.Count.ShouldBe(2);
        listed[0].ShouldContain("/Ailleurs+/Outils/Son / image | a b+ça");
        again.ShouldBe(listed);
        (await host.Read(db => db.Set<Seen>().CountAsync(one => db.Set<WatchItem>().Any(item => item.Id == one.ItemId && item.CohortId == to)))).ShouldBe(1);
    }

    [Fact]
    public async Task Every_form_is_given_to_members_only_and_names_nobody_but_in_feeds()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new BringLinks(known.Ain, ["https://hers.example/"], "Pour nous"));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await fatou.Get($"/promos/{known.Ain}/watch/export?theme={known.Theme}")).Code.ShouldBe(200);
        foreach (var format in Enum.GetNames<LinkFormat>())
        {
            var path = $"/promos/{known.Ain}/watch/export?handler=File&format={format}";
            var text = (await fatou.Get(path)).Text;
            text.Length.ShouldBeGreaterThan(100);
            text.Contains("Fatou Diallo", StringComparison.Ordinal).ShouldBe(format is "Atom" or "JsonFeed", format);
            (await tutor.Get(path)).Code.ShouldBe(403);
            (await outsider.Get(path)).Code.ShouldBe(404);
            (await fatou.Get($"{path}&theme={known.Theme}")).Text.Length.ShouldBeLessThanOrEqualTo(text.Length + 100);
        }

        (await fatou.Get($"/promos/{known.Ain}/watch/export?handler=File&format=Exe")).Code.ShouldBe(404);
        (await fatou.Get($"/promos/{known.Ain}/watch/export?handler=File&format=Csv&theme={Guid.NewGuid()}")).Code.ShouldBe(404);
    }

    [Fact]
    public async Task A_feed_is_read_by_its_address_until_it_is_ended_or_its_owner_leaves()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var reader = Visitor.Of(host);
        var made = await fatou.Send(await fatou.Get($"/promos/{known.Ain}/watch/feeds"), "#make-feed");
        var path = new Uri(made.Page.QuerySelector("#atom")!.GetAttribute("value")!).AbsolutePath;
        var atom = await reader.Fetch(path);
        ((int)atom.StatusCode, atom.Content.Headers.ContentType!.MediaType).ShouldBe((200, "application/atom+xml"));
        atom.Headers.CacheControl!.ToString().ShouldBe("no-cache, private");
        (await atom.Content.ReadAsStringAsync()).ShouldContain("<entry>");
        ((int)(await reader.Fetch(path, ("If-None-Match", atom.Headers.ETag!.ToString()))).StatusCode).ShouldBe(304);
        ((int)(await reader.Fetch(path.Replace("/atom", "/json", StringComparison.Ordinal))).StatusCode).ShouldBe(200);
        ((int)(await reader.Fetch(path.Replace("/atom", "/html", StringComparison.Ordinal))).StatusCode).ShouldBe(404);
        ((int)(await reader.Fetch("/feeds/0000/atom")).StatusCode).ShouldBe(404);
        (await host.Read(db => db.Set<FeedOut>().SingleAsync(one => one.PersonId == known.Fatou))).TokenHash.ShouldNotContain(path.Split('/')[2]);

        var again = await fatou.Press(await fatou.Get($"/promos/{known.Ain}/watch/feeds"), "button[formaction*=Again]");
        var renewed = new Uri(again.Page.QuerySelector("#atom")!.GetAttribute("value")!).AbsolutePath;
        ((int)(await reader.Fetch(path)).StatusCode).ShouldBe(404);
        ((int)(await reader.Fetch(renewed)).StatusCode).ShouldBe(200);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var feed = (await host.Read(db => db.Set<FeedOut>().SingleAsync(one => one.PersonId == known.Fatou))).Id;
        (await camille.Post($"/promos/{known.Ain}/watch/feeds?handler=End", [new("__RequestVerificationToken", Visitor.Token(await camille.Get($"/promos/{known.Ain}/watch/feeds"))), new("Feed", feed.ToString())])).Code.ShouldBe(404);
        (await fatou.Press(await fatou.Get($"/promos/{known.Ain}/watch/feeds"), "button[data-act=end]")).Code.ShouldBe(302);
        ((int)(await reader.Fetch(renewed)).StatusCode).ShouldBe(404);

        var ofTheme = await fatou.Send(await fatou.Get($"/promos/{known.Ain}/watch/feeds"), "#make-feed", ("Form.Theme", known.Theme.ToString()));
        var last = new Uri(ofTheme.Page.QuerySelector("#json")!.GetAttribute("value")!).AbsolutePath;
        ((int)(await reader.Fetch(last)).StatusCode).ShouldBe(200);
        await host.Read(db => db.Set<Membership>().Where(one => one.PersonId == known.Fatou).ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, DateTime.UnixEpoch)));
        ((int)(await reader.Fetch(last)).StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task Sources_leave_as_they_came()
    {
        var (from, to) = (await Empty(), await Empty());
        var opml = "<opml version=\"2.0\"><body><outline text=\"Son\"><outline type=\"rss\" text=\"Un flux\" xmlUrl=\"https://feed.example/rss\" htmlUrl=\"https://feed.example/\"/></outline></body></opml>"u8.ToArray();
        (await host.As(Cast.Coordinator, new ImportLinks(from, opml, "a.opml"))).Sources.ShouldBe(1);
        var first = await host.As(Cast.Coordinator, new ExportLinks(from, LinkFormat.Opml, new LinkChoice()));
        await host.As(Cast.Coordinator, new ImportLinks(to, first.Content, "b.opml"));
        var second = await host.As(Cast.Coordinator, new ExportLinks(to, LinkFormat.Opml, new LinkChoice()));
        Body(second).ShouldBe(Body(first));
        Body(first).ShouldContain("https://feed.example/rss");
        (await host.Read(db => db.Set<Theme>().SingleAsync(one => one.CohortId == to))).Name.ShouldBe("Son");
    }

    private static string Body(LinkFile file) => Encoding.UTF8.GetString(file.Content).Split("<body>")[1];

    private Task<Guid> Empty() => EmptyPromo.In(host);
}
