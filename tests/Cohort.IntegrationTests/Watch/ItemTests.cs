using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Tags;
using Cohort.Watch.Model.Themes;
using Cohort.Watch.Pages.Watch.Items;
using Cohort.Watch.Pages.Watch.Tags;
using Cohort.Watch.Pages.Watch.Themes;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

public sealed class ItemTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task The_list_is_filtered_by_its_address_and_what_was_read_is_marked()
    {
        // Of its own: the other tests bring links too.
        using var own = new CastHost();
        var known = await Known.Of(own);
        using var gael = await Visitor.SignedIn(own, "gael@demo.example");
        var all = await gael.Get($"/promos/{known.Ain}/watch");
        all.Page.QuerySelectorAll(".links > li").Length.ShouldBe(10);
        var first = all.Page.QuerySelector(".link h3 a")!;
        all.Page.QuerySelectorAll(".unread").Length.ShouldBe(10);
        (await gael.Get(first.GetAttribute("href")!)).Code.ShouldBe(200);
        (await gael.Get($"/promos/{known.Ain}/watch")).Page.QuerySelectorAll(".unread").Length.ShouldBe(9);
        (await gael.Get($"/promos/{known.Ain}/watch?unread=1")).Page.QuerySelectorAll(".links > li").Length.ShouldBe(9);

        // A theme shows what is below it too.
        var theme = await own.Read(db => db.Set<Theme>().Where(one => one.CohortId == known.Ain && one.Name == "Publics").Select(one => one.Id).SingleAsync());
        var filtered = await gael.Get($"/promos/{known.Ain}/watch?theme={theme}&unread=1");
        filtered.Page.QuerySelectorAll(".links > li").Length.ShouldBe(4);
        filtered.Page.QuerySelectorAll(".filters.wraps a").Length.ShouldBe(2);
        (await gael.Get($"/promos/{known.Ain}/watch?from=2026-11-24&to=2026-11-24")).Page.QuerySelectorAll(".links > li").Length.ShouldBe(0);
        (await gael.Get($"/promos/{known.Ain}/watch?from=0001-01-01&theme=zzz")).Code.ShouldBe(200);

        (await gael.Press(await gael.Get($"/promos/{known.Ain}/watch"), "#all-read")).Code.ShouldBe(302);
        (await gael.Get($"/promos/{known.Ain}/watch?unread=1")).Page.QuerySelectorAll(".links > li").Length.ShouldBe(0);
        (await gael.Get($"/promos/{known.Ain}/today")).Page.QuerySelector("#watch").ShouldBeNull();
    }

    [Fact]
    public async Task Strangers_do_not_learn_that_an_item_exists()
    {
        var known = await Known.Of(host);
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get(WatchLinks.Item(known.Ain, known.Item))).Code.ShouldBe(404);
        (await outsider.Get(WatchLinks.Item(known.Jura, known.Item))).Code.ShouldBe(404);
    }

    [Fact]
    public async Task An_item_takes_words_themes_and_tags_and_a_second_editor_is_told()
    {
        var known = await Known.Of(host);
        var id = (await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://edit.example/" })).Items.Single();
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(WatchLinks.Item(known.Ain, id));
        (await trainer.Send(page, "#edit-form", ("Form.Title", "Un beau titre"), ("Form.Tags", "Carte, hameçonnage, neuf"))).Code.ShouldBe(302);
        (await trainer.Send(page, "#edit-form", ("Form.Title", "Un autre"))).Code.ShouldBe(422);
        var again = await trainer.Get(WatchLinks.Item(known.Ain, id));
        again.Said("h1").ShouldBe("Un beau titre");
        again.Page.QuerySelector("#Form_Tags")!.GetAttribute("value")!.Split(", ").Order(StringComparer.Ordinal).ShouldBe(["carte", "hameçonnage", "neuf"]);

        // Two words become one, and the former is understood.
        var (neuf, carte) = await host.Read(async db => (await Tag(db.Set<Tag>(), "neuf"), await Tag(db.Set<Tag>(), "carte")));
        await host.As(Cast.Trainee, new RenameTag { Cohort = known.Ain, Tag = neuf, Name = "CARTE" });
        await host.As(Cast.Trainee, new RenameTag { Cohort = known.Ain, Tag = carte, Name = "plan" });
        var last = await trainer.Get(WatchLinks.Item(known.Ain, id));
        (await trainer.Send(last, "#edit-form", ("Form.Tags", "neuf, carte"))).Code.ShouldBe(302);
        (await trainer.Get(WatchLinks.Item(known.Ain, id))).Page.QuerySelector("#Form_Tags")!.GetAttribute("value").ShouldBe("plan");
    }

    [Fact]
    public async Task What_is_said_is_withdrawn_by_its_author_or_hidden_with_a_reason()
    {
        var known = await Known.Of(host);
        var id = (await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://say.example/" })).Items.Single();
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get(WatchLinks.Item(known.Ain, id));
        (await fatou.Send(page, "#say", ("Said.Text", "<b>Essayé</b>"), ("Said.Kind", "Tried"))).Code.ShouldBe(302);
        var said = await fatou.Get(WatchLinks.Item(known.Ain, id));
        said.Text.ShouldContain("&lt;b&gt;Essay");
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var shown = await trainer.Get(WatchLinks.Item(known.Ain, id));
        (await trainer.Press(shown, "button[name='Remove.Comment']")).Code.ShouldBe(422);
        (await trainer.Press(shown, "button[name='Remove.Comment']", ("Remove.Why", "Hors sujet"))).Code.ShouldBe(302);
        (await fatou.Get(WatchLinks.Item(known.Ain, id))).Text.ShouldContain("Hors sujet");
    }

    [Fact]
    public async Task What_no_longer_serves_leaves_the_list_with_a_reason_and_may_come_back()
    {
        var known = await Known.Of(host);
        var id = (await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://old.example/" })).Items.Single();
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get(WatchLinks.Item(known.Ain, id));
        (await trainer.Send(page, "#retire-form")).Code.ShouldBe(422);
        (await trainer.Send(page, "#retire-form", ("Retire.Why", "La loi a changé"), ("Retire.LookAgainOn", "2027-01-15"))).Code.ShouldBe(302);
        (await trainer.Get(WatchLinks.List(known.Ain))).Page.QuerySelector($"#item-{id}").ShouldBeNull();
        (await trainer.Get(WatchLinks.List(known.Ain) + "?retired=1")).Page.QuerySelector($"#item-{id}").ShouldNotBeNull();
        (await trainer.Press(await trainer.Get(WatchLinks.Item(known.Ain, id)), "#return")).Code.ShouldBe(302);
        (await trainer.Get(WatchLinks.List(known.Ain))).Page.QuerySelector($"#item-{id}").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_item_goes_with_its_last_voice_unless_something_hangs_on_it()
    {
        var known = await Known.Of(host);
        var ids = (await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://go.example/1\nhttps://go.example/2" })).Items;
        await host.As(Cast.Trainer, new FindUseful(known.Ain, ids[1], true));
        (await host.As(Cast.Trainee, new WithdrawVoice(known.Ain, ids[0]))).ShouldBeTrue();
        (await host.As(Cast.Trainee, new WithdrawVoice(known.Ain, ids[1]))).ShouldBeFalse();
        (await host.As(Cast.Trainer, new ListItems(known.Ain, ids))).Select(one => one.Id).ShouldBe([ids[1]]);
        (await host.Read(db => db.Set<Voice>().CountAsync(one => one.ItemId == ids[1]))).ShouldBe(0);
    }

    [Fact]
    public async Task Two_at_most_care_for_a_theme_and_themes_nest_four_deep()
    {
        var known = await Known.Of(host);
        var ids = Enumerable.Range(0, 5).Select(_ => Guid.CreateVersion7()).ToList();
        for (var level = 0; level < 4; level++)
            await host.As(Cast.Trainee, new AddTheme { Cohort = known.Ain, Id = ids[level], Name = $"Niveau {level}", Under = level == 0 ? null : ids[level - 1] });
        await Should.ThrowAsync<Kernel.Refusal>(() => host.As(Cast.Trainee, new AddTheme { Cohort = known.Ain, Id = ids[4], Name = "Trop", Under = ids[3] }));
        await Should.ThrowAsync<Kernel.Refusal>(() => host.As(Cast.Trainee, new EditTheme { Cohort = known.Ain, Theme = ids[0], Name = "Rond", Under = ids[2] }));
        await host.As(Cast.Trainee, new KeepTheme(known.Ain, ids[1], true));
        await host.As(Cast.Trainer, new KeepTheme(known.Ain, ids[1], true));
        await Should.ThrowAsync<Kernel.Refusal>(() => host.As("rui@demo.example", new KeepTheme(known.Ain, ids[1], true)));
        await host.As(Cast.Trainee, new MergeTheme(known.Ain, ids[1], ids[0]));
        (await host.Read(db => db.Set<Theme>().Where(one => one.Id == ids[2]).Select(one => one.ParentId).SingleAsync())).ShouldBe(ids[0]);
    }

    private static Task<Guid> Tag(IQueryable<Tag> tags, string name) => tags.Where(one => one.NormalName == name).Select(one => one.Id).SingleAsync();
}
