using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Reading;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Curriculum;

/// <summary>A promo reads its framework together: marks, notes, questions and answers.</summary>
public sealed class ReadingTests(CastHost host) : IClassFixture<CastHost>
{
    private const string Helene = "helene@demo.example";

    [Fact]
    public async Task A_trainee_marks_a_line_takes_the_mark_back_and_a_double_press_changes_nothing_twice()
    {
        var known = await Known.Of(host);
        using var helene = await Visitor.SignedIn(host, Helene);
        var address = $"/promos/{known.Ain}/frameworks";
        var page = await helene.Get(address);
        page.Page.QuerySelectorAll("form.reading input[name=__RequestVerificationToken]").Length.ShouldBe(1);
        var node = await Competence("REPERES-AIN", "B.1");
        var line = page.Page.QuerySelector($"#n-{node}")!;
        line.QuerySelectorAll("[aria-pressed=true]").ShouldBeEmpty();
        var press = line.QuerySelectorAll("button")[1].GetAttribute("value")!;
        var done = await helene.Send(page, "form.reading", ("Form.Press", press));
        done.Location.ShouldBe($"{address}#n-{node}");
        (await helene.Send(page, "form.reading", ("Form.Press", press))).Code.ShouldBe(302);
        (await Marks(node, Helene)).ShouldBe([Clarity.NotClear]);

        page = await helene.Get(address);
        var pressed = page.Page.QuerySelector($"#n-{node} [aria-pressed=true]")!;
        pressed.TextContent.ShouldBe("Pas clair pour moi");
        await helene.Send(page, "form.reading", ("Form.Press", pressed.GetAttribute("value")!));
        (await Marks(node, Helene)).ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_filter_the_line_just_marked_stays_in_sight()
    {
        var known = await Known.Of(host);
        using var noemie = await Visitor.SignedIn(host, "noemie@demo.example");
        var page = await noemie.Get($"/promos/{known.Ain}/frameworks?show=unread");
        var first = page.Page.QuerySelectorAll(".line")[0];
        var before = page.Page.QuerySelectorAll(".line").Length;
        var after = await noemie.Follow(await noemie.Send(page, "form.reading", ("Form.Press", first.QuerySelector("button")!.GetAttribute("value")!)));
        after.Path.ShouldContain("show=unread");
        after.Page.QuerySelector($"#{first.Id}")!.QuerySelector("[aria-pressed=true]").ShouldNotBeNull();
        (await noemie.Get($"/promos/{known.Ain}/frameworks?show=unread")).Page.QuerySelectorAll(".line").Length.ShouldBe(before - 1);
        (await noemie.Get($"/promos/{known.Ain}/frameworks?show=")).Code.ShouldBe(200);
    }

    [Fact]
    public async Task A_line_elsewhere_cannot_be_read_or_marked_and_a_block_has_no_mark()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await fatou.Get($"/promos/{known.Ain}/frameworks");
        var elsewhere = await Competence("RNCP34137", "1.1");
        var block = await Competence("RNCP40695", "RNCP40695BC01");
        (await fatou.Get($"/promos/{known.Ain}/frameworks/nodes/{elsewhere}")).Code.ShouldBe(404);
        (await fatou.Get($"/promos/{known.Ain}/frameworks/nodes/{block}")).Code.ShouldBe(200);
        foreach (var node in new[] { elsewhere, block, Guid.CreateVersion7() })
            (await fatou.Send(page, "form.reading", ("Form.Press", $"{node}.Clear"))).Code.ShouldBe(404);
        (await fatou.Send(page, "form.reading", ("Form.Press", "nonsense"))).Code.ShouldBe(422);
    }

    [Fact]
    public async Task Only_trainers_learn_who_finds_what_unclear()
    {
        var known = await Known.Of(host);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var address = $"/promos/{known.Ain}/frameworks";
        var trainer = await camille.Get(address);
        var first = trainer.Page.QuerySelector(".unclear-list li")!;
        first.TextContent.ShouldContain("Recueillir les besoins");
        first.TextContent.ShouldContain("Kim-Ly Nguyen");
        (await camille.Get($"{address}?person={known.Fatou}")).Said("h1")!.ShouldContain("Fatou Diallo");
        (await camille.Get($"{address}?person={Guid.CreateVersion7()}")).Code.ShouldBe(404);

        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        (await fatou.Get(address)).Text.ShouldNotContain("Kim-Ly");
        (await fatou.Get($"{address}/nodes/{known.Node}")).Page.QuerySelector("header.leaf")!.TextContent.ShouldNotContain("Kim-Ly");
        var camilleId = await host.Read(db => db.Set<Kernel.People.Person>().Where(one => one.Email == Helene).Select(one => one.Id).SingleAsync());
        (await fatou.Get($"{address}?person={camilleId}")).Code.ShouldBe(404);
        (await fatou.Get($"{address}?person={known.Fatou}")).Code.ShouldBe(200);
    }

    [Fact]
    public async Task A_note_is_written_once_signed_and_encoded_whatever_it_holds()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var address = $"/promos/{known.Ain}/frameworks/nodes/{known.Node}";
        var page = await fatou.Get(address);
        var (first, id) = Form(page, NoteKind.Paraphrase);
        var empty = await fatou.Send(page, first, ("Form.Text", "  "));
        empty.Code.ShouldBe(422);
        empty.Page.QuerySelector("#Form_Text").ShouldNotBeNull();
        var hostile = "<script>alert(1)</script>\n\"><img src=x onerror=alert(2)> **gras**";
        var sent = await fatou.Send(page, first, ("Form.Text", hostile));
        sent.Location.ShouldBe($"{address}#note-{id}");
        (await fatou.Send(page, first, ("Form.Text", hostile))).Code.ShouldBe(302);
        var read = await fatou.Get(address);
        var note = read.Page.QuerySelectorAll($"#note-{id}").ShouldHaveSingleItem();
        note.QuerySelector(".voice")!.TextContent.ShouldBe(hostile);
        note.QuerySelectorAll("script, img").ShouldBeEmpty();
        note.TextContent.ShouldContain("Fatou Diallo");
        note.TextContent.ShouldContain("24/11/2026");

        using var helene = await Visitor.SignedIn(host, Helene);
        var theirs = await helene.Get(address);
        (await helene.Send(theirs, Form(theirs, NoteKind.Paraphrase).Selector, ("Form.Id", id), ("Form.Text", "Le sien"))).Code.ShouldBe(404);
    }

    [Fact]
    public async Task Somebody_asks_and_another_answers()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var node = await Competence("REPERES-AIN", "B.2");
        var address = $"/promos/{known.Ain}/frameworks/nodes/{node}";
        var page = await fatou.Get(address);
        var (form, question) = Form(page, NoteKind.Question);
        await fatou.Send(page, form, ("Form.Text", "Quelles données ?"));
        (await fatou.Get($"/promos/{known.Ain}/frameworks?show=asked")).Page.QuerySelector($"#n-{node}").ShouldNotBeNull();

        using var helene = await Visitor.SignedIn(host, Helene);
        var theirs = await helene.Get(address);
        await helene.Send(theirs, $"form:has([value='{question}'])", ("Form.Text", "Celles des personnes aidées."));
        var answered = await fatou.Get(address);
        answered.Page.QuerySelector($"#note-{question} .answers")!.TextContent.ShouldContain("Hélène Bouvard");
        (await fatou.Get($"/promos/{known.Ain}/frameworks?show=asked")).Page.QuerySelector($"#n-{node}").ShouldBeNull();
        var elsewhere = await fatou.Get($"/promos/{known.Ain}/frameworks/nodes/{known.Node}");
        var (selector, _) = Form(elsewhere, NoteKind.Paraphrase);
        (await fatou.Send(elsewhere, selector, ("Form.Kind", "Answer"), ("Form.Answers", question), ("Form.Text", "Ailleurs"))).Code.ShouldBe(404);
        (await fatou.Send(elsewhere, selector, ("Form.Kind", "Answer"), ("Form.Text", "À rien"))).Code.ShouldBe(422);
    }

    [Fact]
    public async Task One_changes_one_s_own_note_and_loses_nothing_when_it_changed_in_between()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var address = $"/promos/{known.Ain}/frameworks/notes/{known.Note}";
        var (one, other) = (await fatou.Get(address), await fatou.Get(address));
        (await fatou.Send(one, "form", ("Form.Text", "La première fenêtre"))).Code.ShouldBe(302);
        var refused = await fatou.Send(other, "form", ("Form.Text", "La seconde"));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#theirs + p")!.TextContent.ShouldBe("La première fenêtre");
        refused.Page.QuerySelector("#Form_Text")!.TextContent.Trim().ShouldBe("La seconde");
        (await fatou.Send(refused, "form")).Code.ShouldBe(302);
        (await host.Read(db => db.Set<ReadingNote>().Where(note => note.Id == known.Note).Select(note => note.Text).SingleAsync())).ShouldBe("La seconde");
        foreach (var email in new[] { Cast.Trainer, Helene })
        {
            using var visitor = await Visitor.SignedIn(host, email);
            (await visitor.Get(address)).Code.ShouldBe(404);
        }
    }

    [Fact]
    public async Task A_note_is_taken_away_by_its_author_or_a_trainer_and_comes_back()
    {
        var known = await Known.Of(host);
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var address = $"/promos/{known.Ain}/frameworks/nodes/{known.Node}";
        var page = await fatou.Get(address);
        var (form, id) = Form(page, NoteKind.Example);
        await fatou.Send(page, form, ("Form.Text", "À retirer"));
        using var helene = await Visitor.SignedIn(host, Helene);
        var theirs = await helene.Get(address);
        theirs.Page.QuerySelectorAll($"#note-{id} .by button").ShouldBeEmpty();
        (await helene.Send(theirs, "#remove-note", ("note", id))).Code.ShouldBe(404);

        var gone = await fatou.Follow(await fatou.Send(await fatou.Get(address), "#remove-note", ("note", id)));
        gone.Page.QuerySelector($"#note-{id}").ShouldBeNull();
        var back = await fatou.Follow(await fatou.Send(gone, ".toast-line form"));
        back.Page.QuerySelector($"#note-{id}").ShouldNotBeNull();

        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        var removed = await camille.Follow(await camille.Send(await camille.Get(address), "#remove-note", ("note", id)));
        removed.Page.QuerySelector($"#note-{id}").ShouldBeNull();
        (await fatou.Send(await fatou.Get(address), "#remove-note[action]", ("note", id))).Code.ShouldBe(302);
        var token = Visitor.Token(await fatou.Get(address));
        (await fatou.Post($"{address}?handler=Back&note={id}", [new("__RequestVerificationToken", token)])).Code.ShouldBe(403);
        (await camille.Send(removed, ".toast-line form")).Code.ShouldBe(302);
    }

    [Fact]
    public async Task After_a_move_what_was_written_is_read_at_the_line_that_took_over()
    {
        using var moved = new CastHost();
        var known = await Known.Of(moved);
        var (old, heirless, now) = (await Competence("RNCP34137", "1.4", moved), await Competence("RNCP34137", "1.2", moved), await Competence("RNCP40695", "1.4", moved));
        var note = Guid.CreateVersion7();
        await moved.Read(async db =>
        {
            var from = await db.Set<Framework>().Where(one => one.Code == "RNCP34137").Select(one => one.Id).SingleAsync();
            var move = new PromoMove(known.Ain, new Pin(known.Ain, from, 1), known.Framework, true, known.Fatou, DateTime.UnixEpoch, "Nouvelle version");
            move.Lines.Add(new PromoMoveLine(move.Id, old, now));
            db.AddRange(
                move,
                new ReadingNote(note, known.Ain, old, NoteKind.Question, null, "Écrite avant", known.Fatou, DateTime.UnixEpoch),
                new ReadingNote(Guid.CreateVersion7(), known.Ain, heirless, NoteKind.Paraphrase, null, "Restée là", known.Fatou, DateTime.UnixEpoch),
                new ReadingMark(known.Ain, old, (await db.Set<Kernel.People.Person>().SingleAsync(one => one.Email == "rui@demo.example")).Id) { Clarity = Clarity.NotClear, At = DateTime.UnixEpoch });
            return await db.SaveChangesAsync();
        });

        using var rui = await Visitor.SignedIn(moved, "rui@demo.example");
        var address = $"/promos/{known.Ain}/frameworks";
        (await rui.Get($"{address}/nodes/{old}")).Location.ShouldBe($"{address}/nodes/{now}");
        var page = await rui.Get($"{address}/nodes/{now}");
        page.Page.QuerySelector($"#note-{note}")!.TextContent.ShouldContain("écrit sur la version précédente (RNCP34137)");
        await rui.Send(page, $"form:has([value='{note}'])", ("Form.Text", "Répondue après"));
        (await rui.Get($"{address}/nodes/{now}")).Page.QuerySelector($"#note-{note} .answers")!.TextContent.ShouldContain("Répondue après");

        var tree = await rui.Get(address);
        var pressed = tree.Page.QuerySelector($"#n-{now} [aria-pressed=true]")!;
        pressed.TextContent.ShouldBe("Pas clair pour moi");
        await rui.Send(tree, "form.reading", ("Form.Press", pressed.GetAttribute("value")!));
        (await rui.Get(address)).Page.QuerySelectorAll($"#n-{now} [aria-pressed=true]").ShouldBeEmpty();
        tree.Page.QuerySelector($"main a[href$='{heirless}']").ShouldNotBeNull();
        var behind = await rui.Get($"{address}/nodes/{heirless}");
        behind.Text.ShouldContain("Restée là");
        behind.Page.QuerySelectorAll("main textarea, button[name=Press]").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_retired_line_keeps_what_was_written_and_takes_nothing_more()
    {
        using var later = new CastHost();
        var known = await Known.Of(later);
        using var fatou = await Visitor.SignedIn(later, Cast.Trainee);
        var address = $"/promos/{known.Ain}/frameworks/nodes/{known.Node}";
        var before = await fatou.Get(address);
        await later.Read(async db =>
        {
            var node = await db.Set<FrameworkNode>().AsTracking().SingleAsync(one => one.Id == known.Node);
            node.Reword("1.2", "Tout autre chose", FakeClock.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
            node.RetiredAt = FakeClock.Today.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
            db.AddRange(node.FormerWordings);
            return await db.SaveChangesAsync();
        });
        var page = await fatou.Get(address);
        page.Said(".statement").ShouldBe("Tout autre chose");
        page.Text.ShouldContain("Recueillir les besoins");
        page.Said(".notice")!.ShouldContain("24/11/2026");
        page.Page.QuerySelectorAll("main textarea, button[name=Press]").ShouldBeEmpty();
        (await fatou.Send(before, Form(before, NoteKind.Example).Selector, ("Form.Text", "Trop tard"))).Code.ShouldBe(422);
        (await fatou.Send(before, "form.line-marks", ("Press", $"{known.Node}.Clear"))).Code.ShouldBe(404);
        (await fatou.Get($"/promos/{known.Ain}/frameworks")).Page.QuerySelector($"main details a[href$='{known.Node}']").ShouldNotBeNull();
    }

    [Fact]
    public async Task Without_a_framework_the_trainers_are_offered_to_choose_one()
    {
        var known = await Known.Of(host);
        await host.Read(db => db.Set<Pin>().Where(one => one.CohortId == known.Jura).ExecuteDeleteAsync());
        using var yann = await Visitor.SignedIn(host, "yann@demo.example");
        (await yann.Get($"/promos/{known.Jura}/frameworks")).Page.QuerySelector(".empty a")!.GetAttribute("href")!.ShouldEndWith("/frameworks/settings");
        using var solene = await Visitor.SignedIn(host, known.Outsider);
        var page = await solene.Get($"/promos/{known.Jura}/frameworks");
        page.Said(".empty")!.ShouldContain("n’en a pas encore choisi");
        page.Page.QuerySelectorAll("main a[href$='/settings']").ShouldBeEmpty();
        (await solene.Get($"/promos/{known.Jura}/frameworks/print")).Code.ShouldBe(200);
    }

    [Fact]
    public async Task An_alumnus_reads_and_writes_nothing()
    {
        var known = await Known.Of(host);
        using var marc = await Visitor.SignedIn(host, Cast.Alumnus);
        foreach (var path in new[] { "frameworks", $"frameworks/nodes/{known.Node}", "frameworks/print", "glossary" })
        {
            var page = await marc.Get($"/promos/{known.Ain}/{path}");
            page.Code.ShouldBe(200, path);
            page.Page.QuerySelectorAll("main textarea, main button[name]").ShouldBeEmpty(path);
        }
    }

    private static (string Selector, string Id) Form(Answer page, NoteKind kind)
    {
        var form = page.Page.QuerySelectorAll("form.note-form").First(one => one.QuerySelector("[name='Form.Kind']")!.GetAttribute("value") == kind.ToString());
        var id = form.QuerySelector("[name='Form.Id']")!.GetAttribute("value")!;
        return ($"form.note-form:has([value='{id}'])", id);
    }

    private Task<Guid> Competence(string framework, string code, CastHost? other = null) => (other ?? host).Read(db =>
    {
        var frameworks = db.Set<Framework>().Where(one => one.Code == framework).Select(one => one.Id);
        return db.Set<FrameworkNode>().Where(one => one.Code == code && frameworks.Contains(one.FrameworkId)).Select(one => one.Id).SingleAsync();
    });

    private Task<List<Clarity>> Marks(Guid node, string email) => host.Read(db =>
    {
        var people = db.Set<Kernel.People.Person>().Where(one => one.Email == email).Select(one => one.Id);
        return db.Set<ReadingMark>().Where(one => one.NodeId == node && people.Contains(one.PersonId)).Select(one => one.Clarity).ToListAsync();
    });
}
