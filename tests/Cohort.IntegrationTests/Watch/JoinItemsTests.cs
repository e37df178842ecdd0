using Cohort.Kernel;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Addresses;
using Cohort.Watch.Model.Curating;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Joining;
using Cohort.Watch.Model.Passages;
using Cohort.Watch.Model.Sharing;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Talk;
using Cohort.Watch.Model.Themes;
using Cohort.Watch.Pages.Watch.Items;
using Cohort.Watch.Pages.Watch.Sharing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

public sealed class JoinItemsTests(CastHost host) : IClassFixture<CastHost>
{
    private static readonly DateTime Before = new(2026, 11, 20, 8, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task Two_cards_become_one_and_nothing_that_was_said_is_lost()
    {
        var known = await Known.Of(host);
        var (kept, gone) = await Two(known.Ain, "join");
        await host.As(Cast.Trainer, new SpeakForItem { Cohort = known.Ain, Item = gone, Why = "Pour les élus" });
        await host.As(Cast.Trainee, new SpeakForItem { Cohort = known.Ain, Item = kept, Why = "Pour nous" });
        await host.As(Cast.Trainee, new SpeakForItem { Cohort = known.Ain, Item = gone, Why = "Pour eux" });
        await host.As(Cast.Trainer, new FindUseful(known.Ain, kept, true));
        await host.As(Cast.Trainer, new FindUseful(known.Ain, gone, true));
        await host.As(Cast.Trainee, new FindUseful(known.Ain, gone, true));
        var target = Guid.CreateVersion7();
        var comment = Guid.CreateVersion7();
        await host.Read(async db =>
        {
            var now = DateTime.UnixEpoch;
            var tag = new Tag(known.Ain, "joint");
            var shown = new Pick(known.Ain, FakeClock.Today, gone, 1, known.Fatou, now);
            shown.Present(true, known.Fatou, now);
            db.AddRange(
                tag, new ItemTag(gone, tag.Id, known.Ain), new ItemTheme(gone, known.Theme, known.Ain), new ItemTheme(kept, known.Theme, known.Ain), new ItemCompetence(gone, known.Node),
                new ItemComment(comment, known.Ain, gone, CommentKind.Tried, "Essayé avec des débutants", known.Fatou, now), shown, new Pick(known.Ain, FakeClock.Today, kept, 2, known.Fatou, now),
                new Passage(known.Ain, kept, PassageKind.Brick, new(target, "/", "Une brique"), "", known.Fatou, now), new Passage(known.Ain, gone, PassageKind.Brick, new(target, "/", "Une brique"), "", known.Fatou, now),
                new Passage(known.Ain, gone, PassageKind.Workshop, new(known.Planned, "/", "Un atelier"), "", known.Fatou, now));
            return await db.SaveChangesAsync();
        });
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var item = await fatou.Get(WatchLinks.Item(known.Ain, kept));
        var same = await fatou.Get(item.Page.QuerySelector("#same-as")!.GetAttribute("href")!);
        var preview = await fatou.Get(same.Page.QuerySelector($"#alike + ul a[href*='with={gone}']")!.GetAttribute("href")!);
        preview.Said("#both")!.ShouldContain("Pour les élus");
        (await fatou.Press(preview, "#join")).Location.ShouldBe(WatchLinks.Item(known.Ain, kept));

        var one = await fatou.Get(WatchLinks.Item(known.Ain, kept));
        one.Said("#voices + ul")!.ShouldContain("Pour les élus");
        one.Said("#voices + ul")!.ShouldContain("Pour nous / Pour eux");
        one.Page.QuerySelector($"#c-{comment}").ShouldNotBeNull();
        one.Page.QuerySelectorAll("#aliases li").Length.ShouldBe(1);
        await host.Read(async db =>
        {
            (await db.Set<WatchItem>().AnyAsync(row => row.Id == gone)).ShouldBeFalse();
            (await db.Set<Voice>().CountAsync(row => row.ItemId == kept)).ShouldBe(2);
            (await db.Set<Reaction>().CountAsync(row => row.ItemId == kept)).ShouldBe(2);
            (await db.Set<ItemTheme>().CountAsync(row => row.ItemId == kept)).ShouldBe(1);
            (await db.Set<ItemTag>().CountAsync(row => row.ItemId == kept)).ShouldBe(1);
            (await db.Set<ItemCompetence>().CountAsync(row => row.ItemId == kept)).ShouldBe(1);
            (await db.Set<Passage>().CountAsync(row => row.ItemId == kept)).ShouldBe(2);
            (await db.Set<Pick>().SingleAsync(row => row.ItemId == kept)).PresentedAt.ShouldNotBeNull();
            (await db.Set<Seen>().CountAsync(row => row.ItemId == kept && row.PersonId == known.Fatou)).ShouldBe(1);
            return 0;
        });
        (await fatou.Get(WatchLinks.List(known.Ain) + "?q=%22les%20%C3%A9lus%22")).Page.QuerySelectorAll(".links > li").Select(row => row.Id).ShouldBe([$"item-{kept}"]);

        // Both addresses go on leading there.
        var old = await fatou.Get(WatchLinks.Item(known.Ain, gone));
        (old.Code, old.Location).ShouldBe((302, WatchLinks.Item(known.Ain, kept)));
        (await host.As("gael@demo.example", new AddItem { Cohort = known.Ain, Url = "https://join.example/page#deux", Sure = true })).ShouldBe(kept);
        (await host.As("yann@demo.example", new AddItems { Cohort = known.Ain, Lines = "https://join.example/page#deux\nhttps://join.example/page#un" })).ShouldSatisfyAllConditions(done => done.Items.Distinct().ShouldBe([kept]), done => done.Joined.ShouldBe(1));
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get(WatchLinks.Item(known.Ain, gone))).Code.ShouldBe(404);
        (await outsider.Get(WatchLinks.Item(known.Jura, gone))).Code.ShouldBe(404);
    }

    [Fact]
    public async Task What_was_told_apart_is_not_suggested_again_and_can_still_be_found()
    {
        var known = await Known.Of(host);
        var (one, other) = await Two(known.Ain, "apart");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var preview = await fatou.Get($"{WatchLinks.Item(known.Ain, other)}/same?with={one}");
        (await fatou.Press(preview, "#apart")).Code.ShouldBe(302);
        (await fatou.Press(preview, "#apart")).Code.ShouldBe(302);
        (await fatou.Get($"{WatchLinks.Item(known.Ain, one)}/same")).Page.QuerySelector("#alike").ShouldBeNull();
        (await fatou.Get($"{WatchLinks.Item(known.Ain, one)}/same?q=https://apart.example/page%23deux")).Page.QuerySelector($"a[href*='with={other}']").ShouldNotBeNull();
        (await fatou.Get($"{WatchLinks.Item(known.Ain, one)}/same?q=introuvable")).Code.ShouldBe(200);
        (await fatou.Get($"{WatchLinks.Item(known.Ain, one)}/same?with={one}")).Code.ShouldBe(404);
        await Should.ThrowAsync<NotFound>(() => host.As(Cast.Trainee, new JoinItems { Cohort = known.Ain, Item = one, With = Guid.CreateVersion7() }));
    }

    [Fact]
    public async Task Of_two_who_join_the_same_cards_the_other_way_round_both_are_right()
    {
        var known = await Known.Of(host);
        for (var round = 0; round < 5; round++)
        {
            var (one, other) = await Two(known.Ain, $"race{round}");
            var kept = await Task.WhenAll(
                Task.Run(() => host.As(Cast.Trainee, new JoinItems { Cohort = known.Ain, Item = one, With = other })),
                Task.Run(() => host.As(Cast.Trainer, new JoinItems { Cohort = known.Ain, Item = other, With = one })));
            kept.Distinct().Count().ShouldBe(1);
            (await host.Read(db => db.Set<WatchItem>().Where(row => row.Id == one || row.Id == other).Select(row => row.Id).ToListAsync())).ShouldBe([kept[0]]);
            (await host.Read(db => db.Set<ItemAlias>().CountAsync(row => row.ItemId == kept[0]))).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Keys_of_older_rules_are_made_anew_and_what_is_the_same_by_them_becomes_one()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        ItemAddress Old(string line, string key) => ItemAddress.Read(line, out _)! with { KeyHash = ItemAddress.HashOf(key), WideHash = ItemAddress.HashOf(key), KeyVersion = AddressRules.Version - 1 };
        var fresh = ItemAddress.Read("https://rules.example/b", out _)!;
        // The second holds a key that the third will take; the first two are the same by the present rules.
        var (first, second) = (new WatchItem(Guid.CreateVersion7(new DateTimeOffset(Before)), known.Ain, Old("https://rules.example/a", "one"), "", known.Fatou, Before), new WatchItem(Guid.CreateVersion7(new DateTimeOffset(Before.AddHours(1))), known.Ain, Old("https://rules.example/a?utm_source=x", "two") with { KeyHash = fresh.KeyHash }, "", known.Fatou, Before.AddHours(1)));
        var third = new WatchItem(Guid.CreateVersion7(), known.Ain, Old("https://rules.example/b", "three"), "", known.Fatou, Before);
        await own.Read(db =>
        {
            first.Voices.Add(new Voice(first, known.Fatou, first.Address, "Un", Before));
            second.Voices.Add(new Voice(second, known.Fatou, second.Address, "Deux", Before));
            db.AddRange(first, second, third);
            return db.SaveChangesAsync();
        });
        (await own.Run("RenewKeys")).ShouldBeGreaterThan(2);
        var rows = await own.Read(db => db.Set<WatchItem>().Include(one => one.Voices).Where(one => one.Site == "rules.example").OrderBy(one => one.Address).ToListAsync());
        rows.Select(one => one.Id).ShouldBe([first.Id, third.Id]);
        rows.ShouldAllBe(one => one.KeyVersion == AddressRules.Version);
        rows.Select(one => one.KeyHash).ShouldBe(rows.Select(one => ItemAddress.Read(one.Address, out _)!.KeyHash));
        rows[0].Voices.Single().Why.ShouldBe("Un / Deux");
        (await own.Run("RenewKeys")).ShouldBe(0);
        using var fatou = await Visitor.SignedIn(own, Cast.Trainee);
        (await fatou.Get(WatchLinks.Item(known.Ain, first.Id))).Said("#aliases")!.ShouldContain("règles des adresses");
        (await fatou.Get(WatchLinks.Item(known.Ain, second.Id))).Location.ShouldBe(WatchLinks.Item(known.Ain, first.Id));
    }

    [Fact]
    public async Task Cards_that_others_brought_are_joined_by_a_trainer_and_what_is_to_be_looked_at_or_kept_inside_stays_so()
    {
        var known = await Known.Of(host);
        async Task<Guid> One(string who, string name) => (await host.As(who, new AddItems { Cohort = known.Ain, Lines = $"https://{name}.example/" })).Items.Single();
        var (mine, theirs) = (await One(Cast.Trainee, "first-card"), await One("gael@demo.example", "second-card"));
        await Should.ThrowAsync<Refusal>(() => host.As(Cast.Trainee, new JoinItems { Cohort = known.Ain, Item = mine, With = theirs }));
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get($"{WatchLinks.Item(known.Ain, mine)}/same?with={theirs}")).Page.QuerySelector("#join").ShouldBeNull();
        await host.As(Cast.Trainee, new KeepItemBack(known.Ain, theirs, true));
        await host.As("gael@demo.example", new KeepItemBack(known.Ain, theirs, true));
        await host.As("gael@demo.example", new KeepItemBack(known.Ain, mine, true));
        await host.Read(async db =>
        {
            (await db.Set<WatchItem>().AsTracking().SingleAsync(row => row.Id == mine)).LookAgain(new DateOnly(2027, 5, 1));
            (await db.Set<WatchItem>().AsTracking().SingleAsync(row => row.Id == theirs)).LookAgain(new DateOnly(2027, 4, 1));
            return await db.SaveChangesAsync();
        });
        (await host.As("gael@demo.example", new JoinItems { Cohort = known.Ain, Item = theirs, With = mine })).ShouldBe(mine);
        (await host.Read(db => db.Set<WatchItem>().SingleAsync(row => row.Id == mine))).LookAgainOn.ShouldBe(new DateOnly(2027, 4, 1));
        (await host.Read(db => db.Set<KeptBack>().CountAsync(row => row.ItemId == mine))).ShouldBe(2);

        // Each takes back their own word; the card of both who brought it stays while somebody else keeps it inside.
        await host.As(Cast.Trainee, new KeepItemBack(known.Ain, mine, false));
        (await host.Read(db => db.Set<KeptBack>().SingleAsync(row => row.ItemId == mine))).SaidBy.ShouldNotBe(known.Fatou);
        await host.As("gael@demo.example", new WithdrawVoice(known.Ain, mine));
        (await host.As(Cast.Trainee, new WithdrawVoice(known.Ain, mine))).ShouldBeFalse();
        await host.As(Cast.Trainer, new KeepItemBack(known.Ain, mine, false));
        (await host.Read(db => db.Set<KeptBack>().AnyAsync(row => row.ItemId == mine))).ShouldBeFalse();
    }

    private async Task<(Guid Kept, Guid Gone)> Two(Guid cohort, string name)
    {
        var first = (await host.As(Cast.Trainee, new AddItems { Cohort = cohort, Lines = $"https://{name}.example/page#un" })).Items.Single();
        host.Clock.Pass(TimeSpan.FromMinutes(1));
        // Of several lines none is asked about: nobody said that these stand apart.
        return (first, (await host.As(Cast.Trainee, new AddItems { Cohort = cohort, Lines = $"https://{name}.example/page#deux\nhttps://{name}.example/other" })).Items[0]);
    }
}
