using AngleSharp.Dom;
using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Writing;
using Cohort.Curriculum.Pages.Curriculum.Writing;
using Cohort.Kernel;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum.Writing;

/// <summary>The page of a workshop: written by many at once, without JavaScript, and no word is lost.</summary>
public sealed class NotesTests(CastHost host) : IClassFixture<CastHost>
{
    private const string Yann = "yann@demo.example";

    [Fact]
    public async Task Two_who_save_from_one_page_are_both_there_and_what_both_changed_stands_twice()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        using var yann = await Visitor.SignedIn(host, Yann);
        var edit = await Begin(fatou, CurriculumLinks.Notes(known.Ain, known.Planned));
        var (one, other) = (await fatou.Get(edit), await yann.Get(edit));
        var words = Words(one);
        (await fatou.Send(one, "#write", ("Form.Words", words.Replace("## Liens", "Dit par Fatou.\n\n## Liens", StringComparison.Ordinal)))).Code.ShouldBe(302);
        (await yann.Send(other, "#write", ("Form.Words", words.Replace("## Ce qu’on garde", "## Ce qu’on garde\n\nGardé par Yann.", StringComparison.Ordinal)))).Code.ShouldBe(302);
        var both = Words(await fatou.Get(edit));
        both.ShouldContain("Dit par Fatou.");
        both.ShouldContain("Gardé par Yann.");

        (one, other) = (await fatou.Get(edit), await yann.Get(edit));
        (await fatou.Send(one, "#write", ("Form.Words", both.Replace("Gardé par Yann.", "Gardé par Yann, puis Fatou.", StringComparison.Ordinal)))).Code.ShouldBe(302);
        var twice = await yann.Send(other, "#write", ("Form.Words", both.Replace("Gardé par Yann.", "Gardé par Yann, autrement.", StringComparison.Ordinal)));
        twice.Location.ShouldBe(edit, "the form comes back");
        var form = await yann.Follow(twice);
        Words(form).ShouldContain("⇄ Fatou Diallo: Gardé par Yann, puis Fatou.");
        Words(form).ShouldContain(": Gardé par Yann, autrement.");
        form.Said(".notice").ShouldNotBeNull().ShouldContain("⇄");
        (await yann.Get(CurriculumLinks.Notes(known.Ain, known.Planned))).Said(".notice").ShouldNotBeNull();

        // One part alone; then back to the beginning, as a revision more.
        var page = await fatou.Get(edit + "?section=1");
        Words(page).ShouldBe("## Liens");
        await fatou.Send(page, "#write", ("Form.Words", "## Liens\n\nhttps://a.example/"));
        var history = edit.Replace("/edit", "/history", StringComparison.Ordinal);
        (await fatou.Get(history)).Page.QuerySelectorAll(".history li").Length.ShouldBe(6);
        var revision = await fatou.Get(history + "/2");
        revision.Said("#difference").ShouldNotBeNull().ShouldContain("Dit par Fatou.");
        (await fatou.Send(revision, "#revert")).Code.ShouldBe(302);
        Words(await fatou.Get(edit)).ShouldContain("Dit par Fatou.");
        Words(await fatou.Get(edit)).ShouldNotContain("Gardé");
        (await fatou.Get(CurriculumLinks.Workshop(known.Ain, known.Planned))).Page.QuerySelectorAll($"a[href='{CurriculumLinks.Notes(known.Ain, known.Planned)}']").Single().TextContent.ShouldContain("Notes (2 personnes, à l’instant)");
    }

    [Fact]
    public async Task Thirty_who_save_at_once_are_all_there()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        using var fatou = await Visitor.SignedIn(own, Cast.Trainee);
        var edit = await Begin(fatou, CurriculumLinks.Notes(known.Ain, known.Planned));
        var page = await fatou.Get(edit);
        var answers = await Task.WhenAll(Enumerable.Range(0, 30).Select(index => fatou.Send(page, "#write", ("Form.Words", Words(page) + $"\n\nParagraphe numéro {index}."))));
        answers.ShouldAllBe(one => one.Code == 302);
        var words = Words(await fatou.Get(edit));
        for (var index = 0; index < 30; index++)
            words.ShouldContain($"Paragraphe numéro {index}.");
        var text = Guid.Parse(edit.Split('/')[^2]);
        (await own.Read(db => db.Set<TextRevision>().CountAsync(one => one.TextId == text))).ShouldBe(31);
    }

    [Fact]
    public async Task What_is_not_to_be_shared_leaves_in_no_file_and_a_sheet_keeps_its_old_addresses()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var edit = await Begin(trainer, CurriculumLinks.Notes(known.Ain, known.Held));
        var text = edit.Split('/')[^2];
        var page = await trainer.Get(edit);
        await trainer.Send(page, "#write", ("Form.Words", "## Ce qu’on garde\n\nOuvert **à tous**, voir a@b.example.\n\n## À ne pas partager\n\nSecret."));
        (await trainer.Get(CurriculumLinks.Notes(known.Ain, known.Held))).Text.ShouldContain("Secret.");
        var check = await trainer.Get(edit.Replace("/edit", "/check", StringComparison.Ordinal));
        check.Said("#out").ShouldNotBeNull().ShouldNotContain("Secret.");
        check.Text.ShouldContain("a@b.example");
        (await trainer.Get(edit.Replace("/edit", "/check?handler=File", StringComparison.Ordinal))).Text.ShouldNotContain("Secret");

        var form = await trainer.Get($"{CurriculumLinks.FactSheets(known.Ain)}/new?from={text}");
        var made = await trainer.Send(form, "#make", ("Form.Title", "Dire l’essentiel"), ("Form.Bricks", known.Brick.ToString()), ("Form.Nodes", known.Node.ToString()));
        made.Location.ShouldBe(CurriculumLinks.FactSheet(known.Ain, "dire-l-essentiel"));
        var sheet = await trainer.Follow(made);
        sheet.Text.ShouldContain("<strong>à tous</strong>");
        sheet.Text.ShouldNotContain("Secret");
        (await trainer.Send(form, "#make", ("Form.Title", "Dire l’essentiel"))).Location.ShouldBe(made.Location, "sent twice, made once");
        foreach (var around in new[] { CurriculumLinks.Brick(known.Ain, known.Brick), CurriculumLinks.Node(known.Ain, known.Node), $"/promos/{known.Ain}/search?q=essentiel", CurriculumLinks.FactSheets(known.Ain) + "?q=ouvert" })
            (await trainer.Get(around)).Page.QuerySelectorAll($"a[href='{made.Location}']").Length.ShouldBe(1, around);

        var details = await trainer.Get(made.Location + "/details");
        var renamed = await trainer.Send(details, "#details", ("Form.Title", "Aller au fait"));
        renamed.Location.ShouldBe(CurriculumLinks.FactSheet(known.Ain, "aller-au-fait"));
        (await trainer.Get(made.Location!)).Location.ShouldBe(renamed.Location);
        (await trainer.Get(renamed.Location + "?handler=File")).Text.ShouldContain("CC BY-SA 4.0");
        (await trainer.Get(CurriculumLinks.FactSheets(known.Ain) + "?handler=Zip")).Raw.Content.Headers.ContentType!.MediaType.ShouldBe("application/zip");
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        foreach (var hidden in new[] { renamed.Location!, CurriculumLinks.Notes(known.Ain, known.Held), CurriculumLinks.FactSheets(known.Ain), edit })
            (await tutor.Get(hidden)).Code.ShouldBe(403, hidden);
        using var alumnus = await Visitor.SignedIn(host, Cast.Alumnus);
        (await alumnus.Get(renamed.Location!)).Code.ShouldBe(200);
        (await alumnus.Get(edit)).Code.ShouldBe(403);
    }

    [Fact]
    public async Task A_text_too_long_is_kept_in_the_form_and_a_long_word_breaks_nothing()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        using var fatou = await Visitor.SignedIn(own, Cast.Trainee);
        var edit = await Begin(fatou, CurriculumLinks.Notes(known.Ain, known.Planned));
        var page = await fatou.Get(edit);
        var refused = await fatou.Send(page, "#write", ("Form.Words", new string('x', 60_001)));
        refused.Code.ShouldBe(422);
        Words(refused).Length.ShouldBe(60_001);
        (await fatou.Send(page, "#write", ("Form.Words", new string('x', 10_000)))).Code.ShouldBe(302);
        (await fatou.Get(CurriculumLinks.Notes(known.Ain, known.Planned))).Code.ShouldBe(200);
    }

    [Fact]
    public async Task What_only_looks_like_a_private_heading_is_told_before_it_goes_out()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        using var trainer = await Visitor.SignedIn(own, Cast.Trainer);
        var edit = await Begin(trainer, CurriculumLinks.Notes(known.Ain, known.Planned));
        await trainer.Send(await trainer.Get(edit), "#write", ("Form.Words", "## Ce qu’on garde\n\nOuvert.\n\n**À ne pas partager**\n\nSecret."));
        (await trainer.Get(edit.Replace("/edit", "/check", StringComparison.Ordinal))).Said("section[aria-labelledby=doubts]").ShouldNotBeNull().ShouldContain("À ne pas partager");
    }

    [Fact]
    public async Task A_trainer_takes_words_out_of_every_version_and_that_it_was_done_stays()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        using var fatou = await Visitor.SignedIn(own, Cast.Trainee);
        using var trainer = await Visitor.SignedIn(own, Cast.Trainer);
        var edit = await Begin(fatou, CurriculumLinks.Notes(known.Ain, known.Planned));
        await fatou.Send(await fatou.Get(edit), "#write", ("Form.Words", "## Ce qu’on garde\n\nMme Durand, 06 12 34 56 78.\n\nLe reste."));
        await fatou.Send(await fatou.Get(edit), "#write", ("Form.Words", "## Ce qu’on garde\n\nMme Durand, 06 12 34 56 78.\n\nLe reste, autrement."));
        var history = edit.Replace("/edit", "/history", StringComparison.Ordinal);
        var page = await trainer.Get(history);
        (await trainer.Send(page, "#take-out", ("Form.Words", "Mme Durand, 06 12 34 56 78"))).Code.ShouldBe(422, "asked twice");
        (await trainer.Send(page, "#take-out", ("Form.Words", "Personne ne l’a écrit"), ("Form.Sure", "true"))).Code.ShouldBe(422);
        (await trainer.Send(page, "#take-out", ("Form.Words", "Mme Durand, 06 12 34 56 78"), ("Form.Sure", "true"))).Code.ShouldBe(302);
        (await own.Read(db => db.Set<TextRevision>().CountAsync(one => one.Text.Contains("Durand")))).ShouldBe(0);
        (await own.Read(db => db.Set<SharedText>().CountAsync(one => one.Text.Contains("Durand")))).ShouldBe(0);
        Words(await fatou.Get(edit)).ShouldContain("[…].\n\nLe reste, autrement.");
        (await fatou.Get(history)).Text.ShouldContain("des mots ont été retirés de toutes les versions");
        (await fatou.Get(history)).Page.QuerySelector("#take-out").ShouldBeNull();
        await Should.ThrowAsync<Forbidden>(() => own.As(Cast.Trainee, new TakeWordsOut { Cohort = known.Ain, Text = Guid.Parse(edit.Split('/')[^2]), Words = "Le reste", Sure = true }));
    }

    [Theory]
    [InlineData("https://fatou:secret@pad.example/p/a")]
    [InlineData("http://127.0.0.1/p/a")]
    [InlineData("https://[::1]/p/a")]
    [InlineData("https://localhost/p/a")]
    [InlineData("https://pad.example:25/p/a")]
    public async Task A_pad_that_will_never_be_asked_is_not_kept(string address)
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var notes = CurriculumLinks.Notes(known.Ain, known.Planned);
        await Begin(fatou, notes);
        var refused = await fatou.Send(await fatou.Get(notes), "#pad", ("Pad.PadUrl", address));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Pad_PadUrl-error, .field-validation-error, .invalid-feedback").ShouldNotBeNull();
        (await host.Read(db => db.Set<SharedText>().AnyAsync(one => one.PadUrl == address))).ShouldBeFalse();
    }

    private static async Task<string> Begin(Visitor visitor, string notes)
    {
        var page = await visitor.Get(notes);
        if (page.Page.QuerySelector(".empty") is not null)
            await visitor.Send(page, ".empty form");
        return (await visitor.Get(notes)).Page.QuerySelector("a.btn-primary")!.GetAttribute("href")!;
    }

    private static string Words(Answer page) => ((AngleSharp.Html.Dom.IHtmlTextAreaElement)page.Page.QuerySelector("#Form_Words")!).Value.ReplaceLineEndings("\n");
}
