using Cohort.Cohorts.Pages.Cohorts.Documents;
using Cohort.Facilities.Files;
using Cohort.Kernel.People;
using Cohort.Kernel.Scheduling;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Facilities;

public sealed class FileTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task A_trainee_puts_a_handout_beside_a_workshop_and_the_promo_reads_it()
    {
        var known = await Known.Of(host);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var workshop = $"/promos/{known.Ain}/workshops/{known.Held}";
        var page = await trainee.Get(workshop + "/files");
        var bytes = "%PDF-1.7 the handout"u8.ToArray();
        (await Add(trainee, page, bytes, "Support d’atelier.pdf")).Location.ShouldBe(workshop + "/files");

        var link = (await trainee.Get(workshop)).Page.QuerySelector(".attached a")!;
        link.TextContent.ShouldBe("Support d’atelier.pdf");
        using var alumnus = await Visitor.SignedIn(host, Cast.Alumnus);
        using var answer = await alumnus.Fetch(link.GetAttribute("href")!);
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBe(bytes);
        Header(answer, "Content-Type").ShouldBe("application/pdf");
        Header(answer, "Content-Disposition").ShouldStartWith("inline");
        Header(answer, "Content-Disposition").ShouldEndWith("filename*=UTF-8''Support%20d%E2%80%99atelier.pdf");
        Header(answer, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(answer, "Cache-Control").ShouldContain("no-store");
        Header(answer, "Cross-Origin-Resource-Policy").ShouldBe("same-origin");
        using var part = await alumnus.Fetch(link.GetAttribute("href")!, ("Range", "bytes=1-3"));
        ((int)part.StatusCode).ShouldBe(206);
        (await part.Content.ReadAsStringAsync()).ShouldBe("PDF");
        using var known304 = await alumnus.Fetch(link.GetAttribute("href")!, ("If-None-Match", Header(answer, "ETag")));
        ((int)known304.StatusCode).ShouldBe(304);
    }

    [Fact]
    public async Task A_page_that_is_called_a_picture_is_sent_as_text_to_be_saved_and_no_name_plays_tricks()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var documents = $"/promos/{known.Ain}/documents";
        foreach (var (name, kept) in new[] { ("../../x.html", "x.html.txt"), ("gnp.\u202Elmth.png", "gnp.lmth.png.txt"), ("a\r\nX-Evil: 1.html", "X-Evil 1.html.txt") })
        {
            var (id, html) = (Guid.CreateVersion7(), "<script>alert(1)</script>"u8.ToArray());
            // No client of ours sends a line break in a name: it is brought by the command.
            if (name.Contains('\n', StringComparison.Ordinal))
                await host.As(Cast.Trainer, new AddDocument(known.Ain, new NewAttachment(id, name, await host.Services.GetRequiredService<IFileStore>().Keep(new MemoryStream(html), 1000, default), "")));
            else
                (await Add(trainer, await trainer.Get(documents), html, name, id)).Code.ShouldBe(302);
            var row = await host.Read(db => db.Set<Attachment>().SingleAsync(one => one.Id == id));
            row.Name.ShouldEndWith(kept);
            using var answer = await trainer.Fetch($"/promos/{known.Ain}/files/{row.Id}");
            Header(answer, "Content-Type").ShouldBe("text/plain; charset=utf-8");
            Header(answer, "Content-Disposition").ShouldStartWith("attachment");
            Header(answer, "Content-Security-Policy").ShouldBe("default-src 'none'; sandbox");
            answer.Headers.Contains("X-Evil").ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData("MZ\u0090\0", "tool.pdf")]
    [InlineData("#!/bin/sh\n", "notes.txt")]
    [InlineData("\u007fELF", "photo.jpg")]
    [InlineData("", "empty.txt")]
    public async Task What_is_not_taken_is_refused_in_words_and_leaves_nothing(string latin, string name)
    {
        var known = await Known.Of(host);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var before = Contents();
        var answer = await Add(trainee, await trainee.Get($"/promos/{known.Ain}/documents"), System.Text.Encoding.Latin1.GetBytes(latin), name);
        answer.Code.ShouldBe(422);
        answer.Said(".errors li")!.ShouldNotBeEmpty();
        Contents().ShouldBe(before);
    }

    [Fact]
    public async Task A_photo_is_sent_without_its_place_and_shows_small_in_the_page()
    {
        var known = await Known.Of(host);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var workshop = $"/promos/{known.Ain}/workshops/{known.Planned}";
        (await Add(trainee, await trainee.Get(workshop + "/files"), Pictures.Jpeg(), "IMG_1.jpeg")).Code.ShouldBe(302);
        var picture = (await trainee.Get(workshop)).Page.QuerySelector(".attached img")!;
        picture.GetAttribute("loading").ShouldBe("lazy");
        using var answer = await trainee.Fetch(picture.GetAttribute("src")!);
        Header(answer, "Content-Type").ShouldBe("image/jpeg");
        Header(answer, "Content-Disposition").ShouldStartWith("inline");
        Header(answer, "Cache-Control").ShouldContain("no-store");
        (await answer.Content.ReadAsByteArrayAsync()).AsSpan().IndexOf("GPS"u8).ShouldBe(-1);
    }

    [Fact]
    public async Task Nobody_else_reads_it_and_an_id_of_another_promo_leads_nowhere()
    {
        var known = await (await Known.Of(host)).WithFile(host);
        var path = $"/promos/{known.Ain}/files/{known.Attachment}";
        foreach (var (email, code) in new[] { (known.Outsider, 404), (Cast.Tutor, 403), (Cast.Trainee, 200), (Cast.Coordinator, 200) })
        {
            using var visitor = await Visitor.SignedIn(host, email);
            (await visitor.Get(path)).Code.ShouldBe(code, email);
        }

        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        (await outsider.Get($"/promos/{known.Jura}/files/{known.Attachment}")).Code.ShouldBe(404);
        var page = await outsider.Get($"/promos/{known.Jura}/documents");
        (await Add(outsider, page, "x"u8.ToArray(), "x.txt", known.Attachment)).Code.ShouldBe(404);
        (await outsider.Post($"/promos/{known.Jura}/documents?handler=Remove", [new("__RequestVerificationToken", Visitor.Token(page)), new("id", known.Attachment.ToString())])).Code.ShouldBe(404);
    }

    [Fact]
    public async Task What_is_taken_away_can_be_put_back_and_a_double_click_adds_once()
    {
        var known = await Known.Of(host);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var documents = $"/promos/{known.Ain}/documents";
        var page = await trainee.Get(documents);
        var id = Guid.CreateVersion7();
        (await Add(trainee, page, "twice"u8.ToArray(), "twice.txt", id)).Code.ShouldBe(302);
        (await Add(trainee, page, "twice"u8.ToArray(), "twice.txt", id)).Code.ShouldBe(302);
        (await host.Read(db => db.Set<Attachment>().CountAsync(one => one.Name == "twice.txt"))).ShouldBe(1);

        var removed = await trainee.Press(await trainee.Get(documents), $"button[value='{id}']");
        (await trainee.Get($"/promos/{known.Ain}/files/{id}")).Code.ShouldBe(404);
        var undo = await trainee.Follow(removed);
        (await trainee.Send(undo, ".toast-line form")).Code.ShouldBe(302);
        (await trainee.Get($"/promos/{known.Ain}/files/{id}")).Code.ShouldBe(200);

        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        await trainer.Press(await trainer.Get(documents), $"button[value='{id}']");
        (await trainee.Post($"{documents}?handler=Back&id={id}", [new("__RequestVerificationToken", Visitor.Token(page))])).Code.ShouldBe(403);
        (await trainee.Get(documents)).Page.QuerySelector("#taken").ShouldBeNull("what a trainer took away is not theirs to put back");

        // Days later the page still offers it.
        var later = await trainer.Get(documents);
        (await trainer.Press(later, $"form[action*=Back] button[value='{id}']")).Code.ShouldBe(302);
        (await trainee.Get($"/promos/{known.Ain}/files/{id}")).Code.ShouldBe(200);
    }

    [Fact]
    public async Task A_link_is_shown_by_its_host_and_only_the_web_is_linked_to()
    {
        var known = await Known.Of(host);
        using var trainer = await Visitor.SignedIn(host, Cast.Trainer);
        var files = $"/promos/{known.Ain}/bricks/{known.Brick}/files";
        var refused = await trainer.Send(await trainer.Get(files), "#link-form", ("Form.Url", "javascript:alert(1)"));
        refused.Code.ShouldBe(422);
        refused.Page.QuerySelector("#Form_Url")!.GetAttribute("aria-invalid").ShouldBe("true");
        (await trainer.Send(refused, "#link-form", ("Form.Url", "https://pad.example/p/notes"))).Code.ShouldBe(302);
        using var outsider = await Visitor.SignedIn(host, known.Outsider);
        var link = (await outsider.Get($"/promos/{known.Jura}/bricks/{known.Brick}")).Page.QuerySelector(".attached a")!;
        link.TextContent.ShouldBe("pad.example");
        link.GetAttribute("rel").ShouldBe("noopener noreferrer");
        (await outsider.Get($"/promos/{known.Jura}/bricks/{known.Brick}/files")).Page.QuerySelector("form#file-form").ShouldBeNull();
    }

    [Fact]
    public async Task There_is_a_limit_for_a_file_for_a_promo_and_beside_one_thing()
    {
        using var small = new SmallFilesHost();
        var known = await Known.Of(small);
        using var trainer = await Visitor.SignedIn(small, Cast.Trainer);
        var documents = $"/promos/{known.Ain}/documents";
        var page = await trainer.Get(documents);
        (await Add(trainer, page, Text(1_100_000), "big.txt")).Said(".errors")!.ShouldContain("1 Mo au plus");
        (await Add(trainer, page, Text(900_000), "a.txt")).Code.ShouldBe(302);
        (await Add(trainer, page, Text(900_001), "b.txt")).Code.ShouldBe(302);
        (await Add(trainer, page, Text(900_002), "c.txt")).Said(".errors")!.ShouldContain("plus de place");
        for (var index = 2; index < FileLimits.MostBesideOneThing; index++)
            await small.As(Cast.Trainer, new AddDocument(known.Ain, new NewAttachment(Guid.CreateVersion7(), "", null, "https://pad.example/")));
        (await trainer.Send(page, "#link-form", ("Form.Url", "https://pad.example/"), ("Form.Id", Guid.CreateVersion7().ToString()))).Said(".errors")!.ShouldContain("60");
    }

    [Fact]
    public async Task Each_night_what_was_taken_away_a_week_ago_goes_from_the_disk_too()
    {
        using var own = new CastHost();
        var known = await (await Known.Of(own)).WithFile(own);
        using var trainer = await Visitor.SignedIn(own, Cast.Trainer);
        var documents = $"/promos/{known.Ain}/documents";
        await Add(trainer, await trainer.Get(documents), "stays"u8.ToArray(), "stays.txt");
        await trainer.Press(await trainer.Get(documents), $"button[value='{known.Attachment}']");
        (await Clean(own)).ShouldBe(0);
        own.Clock.Pass(TimeSpan.FromDays(6));
        (await Clean(own)).ShouldBe(0);
        own.Clock.Pass(TimeSpan.FromDays(1.1));
        (await Clean(own)).ShouldBe(2, "one row and one content");
        (await own.Read(db => db.Set<Attachment>().Select(one => one.Name).ToListAsync())).ShouldBe(["stays.txt"]);
        (await trainer.Get((await trainer.Get(documents)).Page.QuerySelector(".attached a")!.GetAttribute("href")!)).Text.ShouldBe("stays");
    }

    [Fact]
    public async Task A_form_sent_twice_with_two_files_keeps_the_first_and_a_handler_nobody_wrote_is_not_found()
    {
        var known = await Known.Of(host);
        using var trainee = await Visitor.SignedIn(host, Cast.Trainee);
        var page = await trainee.Get($"/promos/{known.Ain}/documents");
        var id = Guid.CreateVersion7();
        (await Add(trainee, page, "the first"u8.ToArray(), "first.txt", id)).Code.ShouldBe(302);
        var before = Contents();
        (await Add(trainee, page, "the second"u8.ToArray(), "second.txt", id)).Code.ShouldBe(302);
        Contents().ShouldBe(before);
        (await trainee.Post($"/promos/{known.Ain}/people?handler=Renew", [new("__RequestVerificationToken", Visitor.Token(page))])).Code.ShouldBe(404);
    }

    private static async Task<int> Clean(CohortFactory host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentPerson>().BecomeHouse();
        return await scope.ServiceProvider.GetServices<IRecurringTask>().Single(one => one.Name == "CleanFiles").Run(default);
    }

    private static Task<Answer> Add(Visitor visitor, Answer page, byte[] file, string name, Guid? id = null) =>
        visitor.Upload(page, page.Path, "file", file, name, ("Form.Id", (id ?? Guid.CreateVersion7()).ToString()));

    private static byte[] Text(int length) => System.Text.Encoding.ASCII.GetBytes(new string('a', length));

    private static string Header(HttpResponseMessage answer, string name) =>
        string.Join(", ", answer.Headers.TryGetValues(name, out var own) ? own : answer.Content.Headers.TryGetValues(name, out var ofContent) ? ofContent : []);

    private int Contents() => Directory.GetFiles(Path.Combine(host.Services.GetRequiredService<Microsoft.Extensions.Configuration.IConfiguration>()["Cohort:Data"]!, "files"), "*", SearchOption.AllDirectories).Length;

    private sealed class SmallFilesHost() : CastHost(TestDatabase.OfTheCast(), new(StringComparer.Ordinal) { ["Cohort:Files:MostMegabytes"] = "1", ["Cohort:Files:PromoMegabytes"] = "2" });
}
