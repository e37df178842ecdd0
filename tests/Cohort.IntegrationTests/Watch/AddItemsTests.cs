using Cohort.Facilities.Fetching;
using Cohort.Kernel;
using Cohort.Testing;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Pages.Watch.Items;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

public sealed class AddItemsTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task Lines_that_are_no_addresses_stay_in_the_box_with_their_reason_and_the_others_are_saved()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"/promos/{known.Ain}/watch");
        var answer = await fatou.Send(page, "#add", ("Form.Lines", "https://one.example/a\n\njavascript:alert(1)\nhttps://one.example/b\npas une adresse"), ("Form.Why", "Pour voir"));
        answer.Code.ShouldBe(422);
        answer.Page.QuerySelector("#Form_Lines")!.TextContent.Trim().Split('\n').Select(one => one.Trim()).ShouldBe(["javascript:alert(1)", "pas une adresse"]);
        answer.Said("#Form_Lines-error")!.ShouldContain("3");
        // Who brought it has read it.
        var added = await fatou.Follow(await fatou.Send(await fatou.Get($"/promos/{known.Ain}/watch"), "#add", ("Form.Lines", "https://one-more.example/a")));
        added.Said(".toast-line")!.ShouldContain("one-more.example");
        added.Page.QuerySelector(".links .link")!.ClassList.ShouldContain("is-read");
        (await Items(known.Ain, "https://one.example/")).Select(one => one.Voices.Single().Why).ShouldBe(["Pour voir", "Pour voir"]);
    }

    [Fact]
    public async Task What_is_there_already_is_shown_first_and_then_both_names_stand_there()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://two.example/article", Why = "Parce que" });
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await camille.Get($"/promos/{known.Ain}/watch");
        var asked = await camille.Send(page, "#add", ("Form.Lines", "https://two.example/article"), ("Form.Why", "Moi aussi"));
        asked.Code.ShouldBe(302);
        (await Items(known.Ain, "https://two.example/")).Single().Voices.Count.ShouldBe(1);
        var shown = await camille.Follow(asked);
        shown.Text.ShouldContain("Fatou Diallo");
        (await camille.Press(shown, "#join")).Code.ShouldBe(302);
        (await Items(known.Ain, "https://two.example/")).Single().Voices.Select(one => one.Why).Order(StringComparer.Ordinal).ShouldBe(["Moi aussi", "Parce que"]);
    }

    [Fact]
    public async Task What_only_looks_alike_is_asked_about_and_that_it_stands_apart_is_remembered()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://nine.example/page#un" });
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var asked = await camille.Send(await camille.Get($"/promos/{known.Ain}/watch"), "#add", ("Form.Lines", "https://nine.example/page#deux"));
        var shown = await camille.Follow(asked);
        (await camille.Send(shown, "form.form-grid")).Code.ShouldBe(422);
        (await camille.Press(shown, "#apart")).Code.ShouldBe(302);
        (await Items(known.Ain, "https://nine.example/")).Count.ShouldBe(2);
        (await host.Read(db => db.Set<NotSame>().CountAsync(one => one.CohortId == known.Ain))).ShouldBe(1);
        (await camille.Press(shown, "button[name='Form.Same']", ("Form.Url", "https://nine.example/page#trois"))).Code.ShouldBe(302);
        (await Items(known.Ain, "https://nine.example/")).Select(one => one.Voices.Count).Order().ShouldBe([1, 2]);
    }

    [Fact]
    public async Task The_list_costs_a_few_statements()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        await fatou.Get($"/promos/{known.Ain}/watch");
        host.Statements.Restart();
        await fatou.Get($"/promos/{known.Ain}/watch");
        host.Statements.Count.ShouldBeLessThanOrEqualTo(5, "who it is, whether what is in memory holds, the items, their voices, their themes");
    }

    [Fact]
    public async Task The_same_sent_twice_is_one_voice()
    {
        var known = await Known.Of(host);
        for (var time = 0; time < 2; time++)
            await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://three.example/\nhttps://three.example/" });
        (await Items(known.Ain, "https://three.example/")).Single().Voices.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_add_the_same_at_the_same_moment_make_one_item_with_two_voices()
    {
        var known = await Known.Of(host);
        var all = Enumerable.Range(0, 4).Select(index => host.As(index % 2 == 0 ? Cast.Trainee : Cast.Trainer, new AddItems { Cohort = known.Ain, Lines = "https://four.example/\nhttps://four.example/other" })).ToList();
        foreach (var one in all)
        {
            // Four at once may lose twice; whoever does is told, and nothing is half done.
            try
            {
                await one;
            }
            catch (Refusal)
            {
            }
        }

        await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://four.example/\nhttps://four.example/other" });
        await host.As(Cast.Trainer, new AddItems { Cohort = known.Ain, Lines = "https://four.example/\nhttps://four.example/other" });
        var items = await Items(known.Ain, "https://four.example/");
        items.Count.ShouldBe(2);
        items.ShouldAllBe(one => one.Voices.Count == 2);
    }

    [Fact]
    public async Task Too_many_lines_and_too_many_a_day_are_refused()
    {
        var known = await Known.Of(host);
        string Lines(int from, int count) => string.Join('\n', Enumerable.Range(from, count).Select(one => $"https://five.example/{one}"));
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/watch");
        (await trainer.Send(page, "#add", ("Form.Lines", Lines(0, 51)))).Code.ShouldBe(422);
        (await Items(known.Ain, "https://five.example/")).ShouldBeEmpty();
        using var full = new CastHost();
        for (var part = 0; part < 10; part++)
            await full.As("rui@demo.example", new AddItems { Cohort = known.Ain, Lines = Lines(part * 50, 49) });
        await Should.ThrowAsync<Refusal>(() => full.As("rui@demo.example", new AddItems { Cohort = known.Ain, Lines = Lines(600, 40) }));
    }

    [Fact]
    public async Task The_title_that_is_read_later_reaches_the_item()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainee, new AddItems { Cohort = known.Ain, Lines = "https://eight.example/page" });
        var page = await host.Read(db => db.Set<FetchedPage>().SingleAsync(one => one.Url == "https://eight.example/page"));
        await host.AsHouse(new KeepTitle(page.Id, page.Attempts, "Le titre de la page", "", IsRead: true));
        (await Items(known.Ain, "https://eight.example/")).Single().FetchedTitle.ShouldBe("Le titre de la page");
    }

    [Fact]
    public async Task Those_who_only_read_and_those_from_elsewhere_bring_nothing()
    {
        var known = await Known.Of(host);
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Alumnus, new AddItems { Cohort = known.Ain, Lines = "https://six.example/" }));
        await Should.ThrowAsync<Forbidden>(() => host.As(Cast.Tutor, new AddItems { Cohort = known.Ain, Lines = "https://six.example/" }));
        await Should.ThrowAsync<NotFound>(() => host.As(known.Outsider, new AddItems { Cohort = known.Ain, Lines = "https://six.example/" }));
        using var alumnus = await Visitor.SignedIn(host, Cast.Alumnus);
        (await alumnus.Get($"/promos/{known.Ain}/watch")).Page.QuerySelector("#add").ShouldBeNull();
    }

    [Fact]
    public async Task A_phone_that_puts_the_address_in_the_text_fills_the_form_too()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var first = await fatou.Get("/watch/add?title=Un+titre&text=Regarde+https%3A%2F%2Fseven.example%2Fa");
        first.Location.ShouldNotBeNull();
        var page = await fatou.Follow(first);
        page.Page.QuerySelector("#Form_Url")!.GetAttribute("value").ShouldBe("https://seven.example/a");
        page.Page.QuerySelector("#Form_Why")!.GetAttribute("value").ShouldBe("Regarde");
        page.Page.QuerySelector("#Form_Title")!.GetAttribute("value").ShouldBe("Un titre");
        (await fatou.Send(page, "form.form-grid", ("Form.Tags", "Vidéo, vidéo, carte"))).Code.ShouldBe(302);
        (await Items(known.Ain, "https://seven.example/a")).Single().Title.ShouldBe("Un titre");
    }

    private Task<List<WatchItem>> Items(Guid cohort, string beginning) =>
        host.Read(db => db.Set<WatchItem>().AsNoTracking().Include(one => one.Voices).Where(one => one.CohortId == cohort && one.Address.StartsWith(beginning)).OrderBy(one => one.Address).ToListAsync());
}
