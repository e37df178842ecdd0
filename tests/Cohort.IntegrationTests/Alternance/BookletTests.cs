using Cohort.Alternance.Model.Booklet;
using Cohort.Alternance.Model.Log;
using Cohort.Alternance.Pages.Alternance.Booklet;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Alternance;

public sealed class BookletTests(CastHost host) : IClassFixture<CastHost>
{
    [Theory]
    [InlineData(Cast.Trainee, 200, 200)]
    [InlineData(Cast.Trainer, 200, 200)]
    [InlineData(Cast.Coordinator, 200, 200)]
    [InlineData(Cast.Tutor, 200, 404)]
    [InlineData(Cast.Alumnus, 404, 404)]
    public async Task The_three_read_the_booklet_and_nobody_else(string who, int booklet, int file)
    {
        var known = await Known.Of(host);
        using var visitor = await Visitor.SignedIn(host, who);
        var here = $"/promos/{known.Ain}/alternance/{known.Fatou}";
        (await visitor.Get($"{here}/booklet")).Code.ShouldBe(booklet);
        (await visitor.Get($"{here}/booklet?handler=Pdf")).Code.ShouldBe(booklet);
        (await visitor.Get($"{here}/words")).Code.ShouldBe(booklet);
        (await visitor.Get($"{here}/file")).Code.ShouldBe(file);
        (await visitor.Get($"{here}/practice")).Code.ShouldBe(file);
    }

    [Fact]
    public async Task The_paper_says_what_the_page_says()
    {
        var known = await Known.Of(host);
        var sheet = await host.As(Cast.Trainer, new GetBooklet(known.Ain, known.Fatou));
        var text = string.Join(' ', (await PdfText.Of(new BookletPaper(sheet, new Cohort.Kernel.Text.Texts([])).Write())).Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        text.ShouldContain("Centre social de la Plaine");
        text.ShouldContain("Les habitants la demandent");
        text.ShouldContain("Certification Pix");
        text.ShouldContain("page 1 of ");
        foreach (var one in sheet.Competences)
            text.ShouldContain(one.Mark);
    }

    [Fact]
    public async Task Each_writes_in_their_own_place_only()
    {
        var known = await Known.Of(host);
        using var tutor = await Visitor.SignedIn(host, Cast.Tutor);
        var page = await tutor.Get($"/promos/{known.Ain}/alternance/{known.Fatou}/words?of=9999-01-01");
        (await tutor.Send(page, "form", ("Form.Text", "Prête pour l’examen."))).Code.ShouldBe(302);
        var kept = await host.Read(db => db.Set<PeriodWord>().Where(one => one.StartsOn == PeriodWord.Whole).ToListAsync());
        kept.ShouldHaveSingleItem().Voice.ShouldBe(Cohort.Alternance.Model.Beside.Tutor);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        (await trainee.Get($"/promos/{known.Ain}/alternance/{known.Fatou}/booklet")).Page.Body!.TextContent.ShouldContain("Prête pour l’examen.");
        // Read before somebody saved: refused, and kept in the form.
        (await tutor.Send(page, "form", ("Form.Text", "Trop tard"))).Code.ShouldBe(422);
        (await tutor.Get($"/promos/{known.Ain}/alternance/{known.Fatou}/words?of=2026-01-01")).Code.ShouldBe(404);
    }

    [Fact]
    public async Task An_example_is_drafted_from_the_log_written_on_and_taken_away()
    {
        var known = await Known.Of(host);
        var entry = new LogEntry(Guid.CreateVersion7(), known.Ain, known.Fatou, FakeClock.Today.AddDays(-3), DateTime.UnixEpoch) { Minutes = 90, People = 4, Did = "Aidé à remplir une demande en ligne", Learned = "Reformuler" };
        await host.Read(db =>
        {
            db.Add(entry);
            return db.SaveChangesAsync();
        });
        var draft = new DraftExample { Cohort = known.Ain, Person = known.Fatou, Id = Guid.CreateVersion7(), Title = "Démarches en ligne", Entries = [entry.Id] };
        await host.As(Cast.Trainee, draft);
        await host.As(Cast.Trainee, draft);
        await Should.ThrowAsync<Cohort.Kernel.NotFound>(() => host.As(Cast.Trainer, draft));
        var kept = (await host.As(Cast.Trainer, new GetPractice(known.Ain, known.Fatou))).Examples.ShouldHaveSingleItem();
        kept.Tasks.ShouldContain("Aidé à remplir une demande en ligne");
        kept.Context.ShouldContain("Centre social de la Plaine");
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var here = $"/promos/{known.Ain}/alternance/{known.Fatou}/practice";
        var page = await trainee.Get($"{here}?example={draft.Id}");
        (await trainee.Send(page, "form[action*='Save']", ("Kept.Means", "Un ordinateur du centre"))).Code.ShouldBe(302);
        (await trainee.Get($"{here}?handler=Markdown")).Text.ShouldContain("Un ordinateur du centre");
    }

    [Fact]
    public async Task Examples_lines_to_draft_from_and_lines_of_the_paper_have_a_limit()
    {
        using var own = new CastHost();
        var known = await Known.Of(own);
        var entries = Enumerable.Range(0, BookletSheet.MostLog + 1).Select(index => new LogEntry(Guid.CreateVersion7(), known.Ain, known.Fatou, FakeClock.Today.AddDays(-index / 25), DateTime.UnixEpoch) { Minutes = 5, Did = "Aidé" }).ToList();
        await own.Read(db =>
        {
            db.AddRange(entries);
            for (var index = 0; index < PracticeExample.MostOfOne; index++)
                db.Add(new PracticeExample(Guid.CreateVersion7(), known.Ain, known.Fatou, null, DateTime.UnixEpoch) { Title = "Exemple" });
            return db.SaveChangesAsync();
        });
        var draft = new DraftExample { Cohort = known.Ain, Person = known.Fatou, Id = Guid.CreateVersion7(), Title = "De trop", Entries = [entries[0].Id] };
        (await Should.ThrowAsync<Cohort.Kernel.Refusal>(() => own.As(Cast.Trainee, draft))).Text.ShouldStartWith("You have {0} examples");
        (await own.As(Cast.Trainee, new GetPractice(known.Ain, known.Fatou))).Log.Count.ShouldBe(60);
        (await own.As(Cast.Trainee, new GetPractice(known.Ain, known.Fatou, Guid.NewGuid()))).Log.ShouldBeEmpty("of a competence");
        var sheet = await own.As(Cast.Trainer, new GetBooklet(known.Ain, known.Fatou));
        (sheet.Log.Count, sheet.IsCut, sheet.Log[^1].Date).ShouldBe((BookletSheet.MostLog, true, sheet.Log.Max(one => one.Date)));
        sheet.LogMinutes.ShouldBeGreaterThan(sheet.Log.Sum(one => one.Minutes));
        (await PdfText.Of(new BookletPaper(sheet, new Cohort.Kernel.Text.Texts([])).Write())).ShouldContain("more than a booklet holds");
    }

    [Fact]
    public async Task Who_steers_writes_the_dates_and_a_trainee_reads_their_own()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var page = await trainer.Get($"/promos/{known.Ain}/alternance/exams");
        (await trainer.Send(page, "form.form-grid", ("Form.Kind", "Exam"), ("Form.Date", "2027-06-15"), ("Form.Words", "Épreuve écrite"))).Code.ShouldBe(302);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var read = await trainee.Get($"/promos/{known.Ain}/alternance/exams");
        read.Page.Body!.TextContent.ShouldContain("Épreuve écrite");
        read.Page.QuerySelector("form.form-grid").ShouldBeNull();
    }
}
