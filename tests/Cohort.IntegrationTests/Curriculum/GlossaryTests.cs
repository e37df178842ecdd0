using Cohort.Testing;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>The words of a promo, each with as many definitions as there are people who see it otherwise.</summary>
public sealed class GlossaryTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_word_written_again_gets_one_definition_more_whatever_its_case_and_accents()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"/promos/{known.Ain}/glossary");
        var before = page.Page.QuerySelectorAll(".term").Length;
        var first = await fatou.Follow(await fatou.Send(page, "form.form-grid", ("Form.Word", "Écoute"), ("Form.Text", "Se taire <b>assez</b> longtemps."), ("Form.Source", "Un livre")));
        first.Page.QuerySelectorAll(".term").Length.ShouldBe(before + 1);
        (await fatou.Send(page, "form.form-grid", ("Form.Word", "Écoute"), ("Form.Text", "Se taire <b>assez</b> longtemps."))).Code.ShouldBe(302);

        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var second = await camille.Follow(await camille.Send(await camille.Get($"/promos/{known.Ain}/glossary"), "form.form-grid", ("Form.Word", "ECOUTE"), ("Form.Text", "Entendre ce qui n’est pas dit.")));
        var term = second.Page.QuerySelectorAll(".term").Where(one => one.QuerySelector("h3")!.TextContent == "Écoute").ShouldHaveSingleItem();
        term.QuerySelectorAll(".notes > li").Select(one => one.QuerySelector(".voice")!.TextContent).ShouldBe(["Se taire <b>assez</b> longtemps.", "Entendre ce qui n’est pas dit."]);
        term.TextContent.ShouldContain("Fatou Diallo");
        term.TextContent.ShouldContain("Un livre");
        second.Page.QuerySelectorAll(".leaf h2").Select(one => one.TextContent).ShouldContain("E");
        second.Page.QuerySelectorAll(".leaf h2").Select(one => one.TextContent).ShouldBeInOrder();

        (await camille.Send(second, "form.form-grid", ("Form.Word", "!!!"), ("Form.Text", "Rien"))).Code.ShouldBe(422);
    }

    [Fact]
    public async Task Two_who_add_the_same_word_at_once_both_define_it()
    {
        var known = await Known.Of(host);
        var done = await Task.WhenAll(new[] { Cast.Trainee, Cast.Trainer, "helene@demo.example", "gael@demo.example" }.Select(async email =>
        {
            using var visitor = await Visitor.SignedIn(host, email);
            return await visitor.Send(await visitor.Get($"/promos/{known.Ain}/glossary"), "form.form-grid", ("Form.Word", "Commun"), ("Form.Text", $"Selon {email}"));
        }));
        done.Select(one => one.Location).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
    }

    [Fact]
    public async Task A_definition_goes_and_comes_back_and_a_word_without_one_is_not_shown()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var address = $"/promos/{known.Ain}/glossary";
        var page = await fatou.Get(address);
        var mine = page.Page.QuerySelectorAll(".term").Single(one => one.QuerySelector("h3")!.TextContent == "autonomie");
        var id = mine.QuerySelector("button[name=definition]")!.GetAttribute("value")!;
        var gone = await fatou.Follow(await fatou.Send(page, "#remove-definition", ("definition", id)));
        gone.Page.QuerySelector($"#{mine.Id}").ShouldBeNull();
        (await fatou.Follow(await fatou.Send(gone, ".toast-line form"))).Page.QuerySelector($"#{mine.Id}").ShouldNotBeNull();

        using var helene = await Visitor.SignedIn(host, "helene@demo.example");
        (await helene.Send(await helene.Get(address), "#remove-definition", ("definition", id))).Code.ShouldBe(404);
        (await helene.Send(await helene.Get(address), "form.form-grid", ("Form.Id", id), ("Form.Word", "autre"), ("Form.Text", "La sienne"))).Code.ShouldBe(404);
        using var solene = await Visitor.SignedIn(host, known.Outsider);
        (await solene.Send(await solene.Get($"/promos/{known.Jura}/glossary"), "form.form-grid", ("Form.Id", id), ("Form.Word", "autre"), ("Form.Text", "Ailleurs"))).Code.ShouldBe(404);
    }

    [Fact]
    public async Task The_words_of_a_statement_lead_to_the_glossary_and_search_finds_them()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var words = (await fatou.Get($"/promos/{known.Ain}/frameworks/nodes/{known.Node}")).Page.QuerySelectorAll(".side a[href*='/glossary#t-']");
        words.Select(one => one.TextContent).ShouldBe(["accompagnement"]);
        (await fatou.Get($"/promos/{known.Ain}/search?q=ELOIGNE")).Page.QuerySelector("main a[href*='/glossary#t-']")!.TextContent.ShouldBe("public éloigné");
        var paper = await fatou.Get($"/promos/{known.Ain}/frameworks/print");
        paper.Text.ShouldContain("Diagnostic partagé");
        paper.Text.ShouldContain("Savoir faire seul·e");
    }
}
