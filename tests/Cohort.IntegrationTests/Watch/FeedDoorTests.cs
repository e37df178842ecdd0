using Cohort.Facilities;
using Cohort.Facilities.Fetching;
using Cohort.IntegrationTests.Facilities;
using Cohort.Kernel.People;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Pages.Watch.Files;
using Cohort.Watch.Pages.Watch.Items;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Watch;

/// <summary>The doors by which feeds leave and come in.</summary>
public sealed class FeedDoorTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task The_feed_of_a_person_tells_what_they_brought_and_ends_with_the_place_of_who_asked_for_it()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        await own.As(Cast.Trainee, new BringLinks(known.Ain, ["https://hers.example/"], "Pour nous"));
        await own.As(Cast.Trainer, new BringLinks(known.Ain, ["https://his.example/"], ""));
        using var trainer = await Visitor.SignedIn(own, Cast.Trainer);
        using var reader = Visitor.Of(own);
        var page = await trainer.Get(WatchLinks.Feeds(known.Ain));
        (await trainer.Send(page, "#make-feed", ("Form.Theme", known.Theme.ToString()), ("Form.BroughtBy", known.Fatou.ToString()))).Code.ShouldBe(422);
        (await trainer.Send(page, "#make-feed", ("Form.BroughtBy", Guid.NewGuid().ToString()))).Code.ShouldBe(404);
        var made = await trainer.Send(page, "#make-feed", ("Form.BroughtBy", known.Fatou.ToString()));
        var path = new Uri(made.Page.QuerySelector("#json")!.GetAttribute("value")!).AbsolutePath;
        var feed = await (await reader.Fetch(path)).Content.ReadAsStringAsync();
        feed.ShouldContain("https://hers.example/");
        feed.ShouldNotContain("https://his.example/");
        feed.ShouldContain("Fatou Diallo");
        made.Said("tbody th")!.ShouldContain("Fatou Diallo");

        // She leaves: the feed of the trainer goes on, and names her no more. The trainer becomes a tutor: it ends.
        await own.Read(db => db.Set<Membership>().Where(one => one.PersonId == known.Fatou).ExecuteUpdateAsync(set => set.SetProperty(one => one.EndedAt, DateTime.UnixEpoch)));
        var later = await (await reader.Fetch(path)).Content.ReadAsStringAsync();
        later.ShouldContain("https://hers.example/");
        later.ShouldNotContain("Fatou");
        await own.Read(db => db.Set<Membership>().Where(one => one.CohortId == known.Ain && one.Role == Role.Trainer).ExecuteUpdateAsync(set => set.SetProperty(one => one.Role, Role.Tutor)));
        ((int)(await reader.Fetch(path)).StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task A_token_that_never_was_and_one_that_ended_answer_alike_and_nobody_between_keeps_the_answer()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var reader = Visitor.Of(host);
        var made = await fatou.Send(await fatou.Get(WatchLinks.Feeds(known.Ain)), "#make-feed");
        made.Raw.Headers.CacheControl!.NoStore.ShouldBeTrue("the page with the token");
        var path = new Uri(made.Page.QuerySelector("#atom")!.GetAttribute("value")!).AbsolutePath;
        var alive = await reader.Fetch(path);
        alive.Headers.CacheControl!.Private.ShouldBeTrue();
        alive.Headers.GetValues("Referrer-Policy").ShouldBe(["same-origin"]);
        ((int)(await reader.Fetch(path.ToUpperInvariant().Replace("/FEEDS/", "/feeds/", StringComparison.Ordinal).Replace("/ATOM", "/atom", StringComparison.Ordinal))).StatusCode).ShouldBe(404);
        await fatou.Press(await fatou.Get(WatchLinks.Feeds(known.Ain)), "button[data-act=end]");
        var answers = new List<(int, string, string)>();
        foreach (var one in new[] { path, "/feeds/" + new string('0', 40) + "/atom" })
        {
            var answer = await reader.Fetch(one);
            answers.Add(((int)answer.StatusCode, answer.Headers.CacheControl!.ToString(), string.Join(',', answer.Headers.Concat(answer.Content.Headers).Select(header => header.Key).Where(key => key is not ("Date" or "Set-Cookie")).Order())));
        }

        answers[0].ShouldBe(answers[1]);
        (answers[0].Item1, answers[0].Item2).ShouldBe((404, "no-store"));
    }

    [Fact]
    public async Task Whoever_tries_tokens_one_after_the_other_is_slowed_down()
    {
        using var slow = new SlowDoorHost();
        using var guesser = Visitor.Of(slow);
        var codes = new List<int>();
        for (var index = 0; index < 5; index++)
            codes.Add((int)(await guesser.Fetch($"/feeds/{new string((char)('0' + index), 40)}/atom")).StatusCode);
        codes.ShouldBe([404, 404, 404, 429, 429]);
    }

    [Fact]
    public async Task The_fetcher_says_what_it_has_and_hears_when_to_come_back()
    {
        using var server = new RawServer("HTTP/1.1 503 Busy\r\nRetry-After: 3600\r\nETag: W/\"a b\"\r\nLast-Modified: yesterday\r\nContent-Length: 0\r\n\r\n");
        using var fetcher = new GuardedFetcher(host.Services.GetRequiredService<SiteAddress>(), TimeProvider.System) { Door = server.Endpoint };
        var found = await fetcher.Get(server.Address, 100, new FetchedBefore("W/\"x\"", "Tue, 24 Nov 2026 08:00:00 GMT"), default);
        (found.Status, found.Mark, found.Changed).ShouldBe((503, "W/\"a b\"", "yesterday"));
        found.NotBefore!.Value.ShouldBe(DateTime.UtcNow.AddHours(1), TimeSpan.FromMinutes(5));
        var head = server.Heads.Single();
        head.ShouldContain("If-None-Match: W/\"x\"\r\n");
        head.ShouldContain("If-Modified-Since: Tue, 24 Nov 2026 08:00:00 GMT\r\n");
    }

    [Fact]
    public async Task A_comment_that_was_withdrawn_does_not_come_back_with_its_file()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var file = """{"format":"cohort-links","version":1,"links":[{"url":"https://one.example/","title":"Un","why":"Oui","folder":[],"tags":[],"addedAt":"2024-03-02T10:11:12Z","toRead":true,"notes":[{"quote":"","text":"à oublier"},{"quote":"","text":"à garder"}]}]}"""u8.ToArray();
        await own.As(Cast.Trainee, new ImportLinks(known.Ain, file, "a.json"));
        var said = await own.Read(db => db.Set<ItemComment>().SingleAsync(one => one.Text == "à oublier"));
        await own.As(Cast.Trainee, new RemoveComment { Cohort = known.Ain, Item = said.ItemId, Comment = said.Id });
        await own.As(Cast.Trainee, new ImportLinks(known.Ain, file, "a.json"));
        (await own.Read(db => db.Set<ItemComment>().Where(one => one.ItemId == said.ItemId).Select(one => one.Text).ToListAsync())).Order().ShouldBe(["", "à garder"]);
        // Another may still say the same.
        await own.As(Cast.Trainer, new ImportLinks(known.Ain, file, "a.json"));
        (await own.Read(db => db.Set<ItemComment>().CountAsync(one => one.ItemId == said.ItemId && one.Text == "à oublier"))).ShouldBe(1);
    }

    [Fact]
    public async Task An_import_tells_how_many_links_are_laid()
    {
        var known = await Known.Of(host);
        var told = new List<(int, int)>();
        var found = Cohort.Watch.Model.Files.LinkFileReader.Read("<DL><DT><A HREF=\"https://told.example/1\">Un</A><DT><A HREF=\"https://told.example/2\">Deux</A></DL>"u8.ToArray());
        await host.As(Cast.Trainee, new KeepLinks(known.Ain, Guid.CreateVersion7(), "", found) { Tell = (step, of) => told.Add((step, of)) });
        told.ShouldBe([(1, 2), (2, 2)]);
    }
}
