using System.Text;
using Cohort.Facilities.Fetching;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Sources;
using Cohort.Watch.Pages.Watch.Sources;
using Cohort.Watch.Pages.Watch.Suggestions;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

/// <summary>A source from its address to the list: followed, read, suggested, taken, dropped.</summary>
public sealed class SourceTests
{
    private const string Feed = "https://news.example/rss";

    private static readonly DateTime Newest = new(2026, 11, 24, 6, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task What_a_source_publishes_is_suggested_and_comes_on_the_list_when_somebody_takes_it()
    {
        using var host = new FeedHost();
        var known = await Known.Of(host);
        host.World.Say("https://news.example/", "<html><head><link rel='alternate' type='application/rss+xml' title='Comments' href='/comments'><link rel='alternate' type='application/rss+xml' href='/rss'></head>", "text/html");
        host.World.Say(Feed, FakeWorld.Rss("Les nouvelles", 30, Newest), mark: "\"one\"");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var followed = await fatou.Send(await fatou.Get(WatchLinks.Sources(known.Ain)), "#add-source", ("Form.Url", "https://news.example/"), ("Form.Theme", known.Theme.ToString()));
        followed.Code.ShouldBe(302, followed.Said(".errors"));
        (await fatou.Send(await fatou.Get(WatchLinks.Sources(known.Ain)), "#add-source", ("Form.Url", "https://news.example/"))).Code.ShouldBe(422);
        (await fatou.Send(await fatou.Get(WatchLinks.Sources(known.Ain)), "#add-source", ("Form.Url", "javascript:alert(1)"))).Code.ShouldBe(422);
        (await host.Run("ReadSources")).ShouldBe(1);

        var listed = await fatou.Get(WatchLinks.Sources(known.Ain));
        listed.Page.QuerySelectorAll("tbody th").ShouldContain(one => one.TextContent.StartsWith("Les nouvelles"));
        listed.Said("a.go")!.ShouldBe("10 suggestions attendent");
        var page = await fatou.Get(WatchLinks.Suggestions(known.Ain));
        page.Page.QuerySelectorAll("#suggestions li h3").Select(one => one.TextContent).ShouldBe(Enumerable.Range(21, 10).Reverse().Select(one => $"Article {one} & suite"));
        page.Said("#suggestions h2")!.ShouldBe("Les nouvelles");
        page.Page.QuerySelectorAll("#suggestions script").ShouldBeEmpty();
        (await host.Read(db => db.Set<WatchItem>().CountAsync(one => one.Site == "news.example"))).ShouldBe(0, "never straight into the list");

        // Taken twice by a double click it is one link, of her theme, with her reason.
        var first = page.Page.QuerySelector("#suggestions button[value^='+']")!.GetAttribute("value")!;
        for (var time = 0; time < 2; time++)
            (await fatou.Press(page, $"button[value='{first}']", ($"Why[{first[1..]}]", "À lire ensemble"))).Code.ShouldBe(302);
        var item = await host.Read(db => db.Set<WatchItem>().Include(one => one.Voices).Include(one => one.Themes).SingleAsync(one => one.Site == "news.example"));
        (item.Address, item.FetchedTitle, item.AddedBy, item.Voices.Single().Why, item.Themes.Single().ThemeId).ShouldBe(("https://news.example/30", "Article 30 & suite", known.Fatou, "À lire ensemble", known.Theme));

        var dropped = await fatou.Press(await fatou.Get(WatchLinks.Suggestions(known.Ain)), "#suggestions button[value^='-']");
        var after = await fatou.Follow(dropped);
        after.Page.QuerySelectorAll("#suggestions li").Length.ShouldBe(8);
        (await fatou.Follow(await fatou.Send(after, ".toast-line form"))).Page.QuerySelectorAll("#suggestions li").Length.ShouldBe(9);
        await fatou.Press(await fatou.Get(WatchLinks.Suggestions(known.Ain)), "#suggestions button[value^='-']");

        // All seen, then one more comes: it alone waits, and neither the old ones nor what was dropped come back.
        var seen = await fatou.Follow(await fatou.Press(await fatou.Get(WatchLinks.Suggestions(known.Ain)), "button[formaction*=Seen]"));
        seen.Page.QuerySelectorAll("#suggestions li").ShouldBeEmpty();
        (await fatou.Follow(await fatou.Send(seen, ".toast-line form"))).Page.QuerySelectorAll("#suggestions li").Length.ShouldBe(8);
        await fatou.Press(await fatou.Get(WatchLinks.Suggestions(known.Ain)), "button[formaction*=Seen]");
        host.Clock.Pass(TimeSpan.FromDays(1));
        await host.Run("ReadSources");
        host.World.Asked.Last().ShouldBe((Feed, new FetchedBefore("\"one\"", "")));
        host.World.Say(Feed, FakeWorld.Rss("Les nouvelles", 31, Newest.AddDays(1)), mark: "\"two\"");
        host.Clock.Pass(TimeSpan.FromDays(1));
        await host.Run("ReadSources");
        (await fatou.Get(WatchLinks.Suggestions(known.Ain) + "?by=theme")).Page.QuerySelectorAll("#suggestions h3").Select(one => one.TextContent).ShouldBe(["Article 31 & suite"]);
    }

    [Fact]
    public async Task A_source_in_trouble_is_asked_less_and_less_says_why_and_pauses_itself_after_two_weeks()
    {
        using var host = new FeedHost();
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new AddSource { Cohort = known.Ain, Url = Feed });
        host.World.Refuse(Feed, "It leads from address to address without end.");
        for (var hour = 0; hour < 24; hour++, host.Clock.Pass(TimeSpan.FromHours(1)))
            await host.Run("ReadSources");
        host.World.Asked.Count.ShouldBe(5, "after 0, 1, 3, 7 and 15 hours");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(WatchLinks.Sources(known.Ain))).Said("tbody tr")!.ShouldContain("sans fin");

        host.World.Say(Feed, "", status: 503, notBefore: host.Clock.GetUtcNow().UtcDateTime.AddDays(3));
        host.Clock.Pass(TimeSpan.FromHours(8));
        await host.Run("ReadSources");
        host.Clock.Pass(TimeSpan.FromDays(2));
        (await host.Run("ReadSources")).ShouldBe(0, "the host asked for three days");
        host.World.Say(Feed, new byte[SourceVisit.MostBytes + 100]);
        for (var day = 0; day < 14; day++, host.Clock.Pass(TimeSpan.FromDays(1)))
            await host.Run("ReadSources");
        var row = (await fatou.Get(WatchLinks.Sources(known.Ain))).Said("tbody tr")!;
        row.ShouldContain("deux semaines");
        row.ShouldContain("5 Mo au plus");
        var asked = host.World.Asked.Count;
        host.Clock.Pass(TimeSpan.FromDays(3));
        (await host.Run("ReadSources")).ShouldBe(0);
        host.World.Asked.Count.ShouldBe(asked);

        // Read again by hand, it begins anew; gone for good, it pauses at once.
        host.World.Say(Feed, "", status: 410);
        var source = await host.Read(db => db.Set<WatchSource>().SingleAsync(one => one.Address == Feed));
        (await fatou.Press(await fatou.Get(WatchLinks.Source(known.Ain, source.Id)), "button[formaction*=Resume]")).Code.ShouldBe(302);
        (await host.Run("ReadSources")).ShouldBe(1);
        (await host.Read(db => db.Set<WatchSource>().SingleAsync(one => one.Address == Feed))).PausedWhy.ShouldBe("The host says that this is gone for good.");
    }

    [Fact]
    public async Task One_day_of_a_source_and_all_that_waits_have_a_measure_and_what_waits_a_month_leaves()
    {
        using var host = new FeedHost();
        var known = await Known.Of(host);
        for (var index = 0; index < 13; index++)
        {
            host.World.Say($"https://s{index}.example/rss", FakeWorld.Rss($"S{index}", 1, Newest, $"https://s{index}.example"));
            await host.As(Cast.Trainee, new AddSource { Cohort = known.Ain, Url = $"https://s{index}.example/rss" });
        }

        (await host.Run("ReadSources")).ShouldBe(12, "a few at a time");
        (await host.Run("ReadSources")).ShouldBe(1);
        for (var index = 0; index < 13; index++)
            host.World.Say($"https://s{index}.example/rss", FakeWorld.Rss($"S{index}", 80, Newest.AddDays(90), $"https://s{index}.example"));
        host.Clock.Pass(TimeSpan.FromDays(90));
        await host.Run("ReadSources");
        await host.Run("ReadSources");
        var all = await host.Read(db => db.Set<Suggestion>().ToListAsync());
        all.Count.ShouldBe(13 * 51);
        all.Count(one => one.Fate == SuggestionFate.Waiting).ShouldBe(Suggestion.MostWaiting);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(WatchLinks.Suggestions(known.Ain));
        page.Page.QuerySelectorAll("#suggestions li").Length.ShouldBe(GetSuggestions.PerPage);
        (await fatou.Get(page.Page.QuerySelector("a[rel=next]")!.GetAttribute("href")!)).Page.QuerySelectorAll("#suggestions li").Length.ShouldBe(GetSuggestions.PerPage);
        (await fatou.Get(WatchLinks.Suggestions(known.Ain) + "?page-number=9999")).Code.ShouldBe(200);
        host.World.Answers.Clear();
        host.Clock.Pass(Suggestion.WaitsFor + TimeSpan.FromMinutes(1));
        await host.Run("ReadSources");
        (await host.Read(db => db.Set<Suggestion>().CountAsync(one => one.Fate == SuggestionFate.Waiting))).ShouldBe(0);
    }

    [Fact]
    public async Task Only_who_added_a_source_or_a_trainer_removes_it_and_nobody_acts_in_another_promo()
    {
        using var host = new FeedHost();
        var known = await Known.Of(host);
        host.World.Say(Feed, FakeWorld.Rss("Les nouvelles", 3, Newest));
        await host.As(Cast.Trainer, new AddSource { Cohort = known.Ain, Url = Feed });
        await host.Run("ReadSources");
        var source = (await host.Read(db => db.Set<WatchSource>().SingleAsync(one => one.Address == Feed))).Id;
        var suggestion = (await host.Read(db => db.Set<Suggestion>().FirstAsync())).Id;
        await Should.ThrowAsync<Kernel.Forbidden>(() => host.As(Cast.Trainee, new RemoveSource(known.Ain, source)));
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(known.Outsider, new RemoveSource(known.Jura, source)));
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(known.Outsider, new TakeSuggestion(known.Jura, suggestion, "")));
        await Should.ThrowAsync<Kernel.NotFound>(() => host.As(known.Outsider, new DropSuggestion(known.Jura, suggestion, true)));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        (await trainer.Send(await trainer.Get(WatchLinks.Source(known.Ain, source)), "#remove-source")).Code.ShouldBe(302);
        (await trainer.Get(WatchLinks.Source(known.Ain, source))).Code.ShouldBe(404);
        (await trainer.Get(WatchLinks.Suggestions(known.Ain))).Said("#suggestions h2").ShouldBe("Une source qui n’est plus là");
        await host.As(Cast.Trainer, new TakeSuggestion(known.Ain, suggestion, ""));
    }

    [Fact]
    public async Task What_is_brought_by_hand_meanwhile_is_no_suggestion_any_more_nor_what_is_there_already()
    {
        using var host = new FeedHost();
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new BringLinks(known.Ain, ["https://news.example/3?utm_source=x"], ""));
        host.World.Say(Feed, FakeWorld.Rss("Les nouvelles", 3, Newest));
        await host.As(Cast.Trainee, new AddSource { Cohort = known.Ain, Url = Feed });
        await host.Run("ReadSources");
        (await host.Read(db => db.Set<Suggestion>().CountAsync())).ShouldBe(2);
        await host.As(Cast.Trainee, new BringLinks(known.Ain, ["https://news.example/2"], ""));
        (await host.AsHouse(new GetSuggestions(known.Ain, false, 1))).Total.ShouldBe(1);
    }

    [LinkSampleTheory]
    [InlineData("InvalidDateFormat.xml")]
    [InlineData("fr_no_encoding_ISO-8859-1.xml")]
    [InlineData("jsonfeed_feed-io.json")]
    [InlineData("sample-rss-nodate.xml")]
    [InlineData("truncated-rss.xml")]
    [InlineData("utf8-incorrect-prolog.xml")]
    public async Task A_real_feed_goes_the_whole_way(string name)
    {
        using var host = new FeedHost();
        var known = await Known.Of(host);
        host.World.Say(Feed, await File.ReadAllBytesAsync(Path.Combine(LinkSamples.Folder!, name)), "text/xml");
        await host.As(Cast.Trainee, new AddSource { Cohort = known.Ain, Url = Feed });
        await host.Run("ReadSources");
        (await host.AsHouse(new GetSources(known.Ain))).Sources.Single(one => one.Address == Feed).Trouble.ShouldBe("");
        var waiting = await host.Read(db => db.Set<Suggestion>().Where(one => one.Fate == SuggestionFate.Waiting).ToListAsync());
        // Several of these say the same address of all their entries, which are one link then; one says none.
        waiting.Count.ShouldBe(name switch { "InvalidDateFormat.xml" => 2, "fr_no_encoding_ISO-8859-1.xml" => 9, "utf8-incorrect-prolog.xml" => 0, _ => 1 }, string.Join('\n', waiting.Select(one => one.Address)));
        waiting.ShouldAllBe(one => one.Summary.Length <= Suggestion.LongestSummary && !one.Title.Contains('\uFFFD') && !one.Summary.Contains('<'));
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c SYSTEM 'file:///etc/passwd'>]><rss><channel><item><title>&b;&c;</title><link>https://a.example/1</link></item></channel></rss>", 1)]
    [InlineData("<rss><channel><item><title>Un</title><link>file:///etc/passwd</link></item><item><title>Deux</title><link>javascript:alert(1)</link></item></channel></rss>", 0)]
    [InlineData("{\"items\":[{\"url\":\"https://a.example/\\ud800\",\"title\":\"\\ud800\"}]}", null)]
    [InlineData("<html><head><link rel=alternate type=application/rss+xml href='javascript:alert(1)'></head>", 0)]
    [InlineData("", 0)]
    public async Task Hostile_feeds_break_nothing(string body, int? count)
    {
        using var host = new FeedHost();
        var known = await Known.Of(host);
        host.World.Say(Feed, body);
        await host.As(Cast.Trainee, new AddSource { Cohort = known.Ain, Url = Feed });
        (await host.Run("ReadSources")).ShouldBe(1);
        var found = await host.Read(db => db.Set<Suggestion>().ToListAsync());
        if (count is { } said)
            found.Count.ShouldBe(said);
        found.ShouldAllBe(one => !one.Title.Contains("root", StringComparison.Ordinal) && one.Title.Length < 200);
    }

    [Fact]
    public async Task Deep_and_large_feeds_are_read_in_a_moment()
    {
        using var host = new FeedHost();
        var known = await Known.Of(host);
        var deep = new StringBuilder("<rss><channel>").Insert(14, "<a>", 500_000).Append("<item><title>Un</title><link>https://a.example/1</link>");
        host.World.Say(Feed, deep.ToString());
        host.World.Say("https://large.example/rss", FakeWorld.Rss("Grand", 12_000, Newest));
        await host.As(Cast.Trainee, new AddSource { Cohort = known.Ain, Url = Feed });
        await host.As(Cast.Trainee, new AddSource { Cohort = known.Ain, Url = "https://large.example/rss" });
        var watch = System.Diagnostics.Stopwatch.StartNew();
        await host.Run("ReadSources");
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        (await host.Read(db => db.Set<Suggestion>().CountAsync(one => one.Fate == SuggestionFate.Waiting))).ShouldBe(11);
    }
}
