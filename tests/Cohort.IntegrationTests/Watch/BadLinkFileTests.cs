using System.IO.Compression;
using System.Text;
using Cohort.Testing;
using Cohort.Watch.Contracts;

namespace Cohort.IntegrationTests.Watch;

/// <summary>What is no file of links, or means harm, is told in words; nothing of it stays.</summary>
public sealed class BadLinkFileTests(CastHost host) : IClassFixture<CastHost>
{
    [Theory]
    [InlineData("empty", "Choisissez un fichier qui n’est pas vide")]
    [InlineData("blank", "Ce fichier est vide")]
    [InlineData("binary", "ni un texte ni une archive zip")]
    [InlineData("words", "Aucun lien")]
    [InlineData("heavy", "20 Mo au plus")]
    [InlineData("many", "20")]
    [InlineData("bomb", "")]
    public async Task It_is_refused_in_words_and_nothing_is_written(string kind, string said)
    {
        var cohort = await EmptyPromo.In(host);
        using var visitor = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await visitor.Get($"/promos/{cohort}/watch/import");
        var watch = System.Diagnostics.Stopwatch.StartNew();
        var answer = await visitor.Upload(page, page.Path, "Upload", Content(kind), $"{kind}.html");
        answer.Code.ShouldBe(422, kind);
        answer.Said(".errors")!.ShouldContain(said);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
        (await host.Counted(cohort)).ShouldBe([0, 0, 0, 0, 0]);
    }

    [Fact]
    public async Task A_name_in_an_archive_that_leads_outside_is_told_and_nothing_of_it_is_read()
    {
        var cohort = await EmptyPromo.In(host);
        var report = await host.As(Cast.Coordinator, new ImportLinks(cohort, Content("outside"), "outside.zip"));
        (report.New, report.ToRecover).ShouldBe((0, 1));
    }

    [Fact]
    public async Task Two_thousand_folders_one_inside_the_other_are_told_and_the_link_is_kept()
    {
        var cohort = await EmptyPromo.In(host);
        using var visitor = await Visitor.SignedIn(host, Cast.Coordinator);
        var text = "<!DOCTYPE NETSCAPE-Bookmark-file-1>" + string.Concat(Enumerable.Range(0, 2000).Select(index => $"<DL><p><DT><H3>D{index}</H3>")) + "<DL><p><DT><A HREF=\"https://deep.example/\">Au fond</A>";
        (await visitor.Import(host, cohort, Encoding.UTF8.GetBytes(text), "deep.html")).Code.ShouldBe(200);
        (await host.Counted(cohort))[..2].ShouldBe([1, 4]);
    }

    [Fact]
    public async Task Scripts_in_any_field_are_text()
    {
        var cohort = await EmptyPromo.In(host);
        using var visitor = await Visitor.SignedIn(host, Cast.Coordinator);
        var file = "url,title,why,tags,folder\nhttps://x.example/,<script>alert(1)</script>,<img src=x onerror=alert(2)>,<b>,<i>\n"u8.ToArray();
        var preview = await visitor.Upload(await visitor.Get($"/promos/{cohort}/watch/import"), $"/promos/{cohort}/watch/import", "Upload", file, "<script>x</script>.csv");
        preview.Text.ShouldNotContain("<script>alert");
        preview.Text.ShouldNotContain("<script>x");
        await visitor.Send(preview, "#take");
    }

    [Fact]
    public async Task A_step_that_was_made_up_brings_nothing()
    {
        var cohort = await EmptyPromo.In(host);
        using var visitor = await Visitor.SignedIn(host, Cast.Coordinator);
        var page = await visitor.Get($"/promos/{cohort}/watch/import");
        async Task<int> Take(string hash, string work) =>
            (await visitor.Post($"{page.Path}?handler=Take", [new("__RequestVerificationToken", Visitor.Token(page)), new("Hash", hash), new("Work", work)])).Code;
        (await Take("", Guid.NewGuid().ToString())).ShouldBe(422);
        (await Take("../../etc/passwd", Guid.Empty.ToString())).ShouldBe(422);
        (await Take("../../../../../../etc/passwd", Guid.NewGuid().ToString())).ShouldBe(422);
        (await Take(new string('a', 5000), Guid.NewGuid().ToString())).ShouldBe(422);
        (await host.Counted(cohort)).ShouldBe([0, 0, 0, 0, 0]);
    }

    private static byte[] Content(string kind) => kind switch
    {
        "empty" => [],
        "blank" => " \n\n "u8.ToArray(),
        "binary" => [.. Enumerable.Range(0, 4000).Select(one => (byte)(one * 7))],
        "words" => "Rien ici.\nVraiment rien.\n"u8.ToArray(),
        "heavy" => new byte[30 * 1024 * 1024],
        "many" => Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 200_000).Select(index => $"https://many.example/{index}\n"))),
        "bomb" => Zip("bomb.html", new byte[120 * 1024 * 1024]),
        _ => Zip("../../outside.html", "<A HREF=\"https://x.example/\">x</A>"u8.ToArray()),
    };

    private static byte[] Zip(string name, byte[] content)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            entry.Write(content);
        }

        return bytes.ToArray();
    }
}
