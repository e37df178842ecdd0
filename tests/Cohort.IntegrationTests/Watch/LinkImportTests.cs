using System.Globalization;
using System.Text;
using Cohort.Testing;
using Cohort.Watch.Contracts;
using Cohort.Watch.Model.Imports;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Tags;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Watch;

public sealed class LinkImportTests(CastHost host) : IClassFixture<CastHost>
{
    // Links, themes, words, words on links, reasons and notes; then links with their date, sources, and what is to be recovered.
    [LinkSampleTheory]
    [InlineData("chromium_nested.htm", "18 7 0 0 0 18 0 0")]
    [InlineData("delicious_sanitize_fr.htm", "2 0 5 5 2 2 0 0")]
    [InlineData("firefox_nested.htm", "21 6 90 101 8 21 0 6")]
    [InlineData("ie_bom_encoding.htm", "1 0 0 0 0 1 0 0")]
    [InlineData("internet_explorer_11_nested.htm", "27 9 0 0 0 27 0 0")]
    [InlineData("javascript_url.html", "5 3 0 0 0 2 0 1")]
    [InlineData("linkding_invalid_date.html", "3 0 3 3 3 2 0 1")]
    [InlineData("lowercase_doctype.htm", "2 0 5 5 1 2 0 0")]
    [InlineData("netscape_multiline.htm", "3 0 1 3 3 3 0 0")]
    [InlineData("netscape_nodate.htm", "1 0 2 2 0 0 0 0")]
    [InlineData("pearltrees_export-25-12-2016.html", "5 6 0 0 0 5 0 0")]
    [InlineData("pocket_ril_export_fr.html", "2 0 2 4 0 2 0 0")]
    [InlineData("safari_folded_fr.htm", "3 5 0 0 0 0 0 0")]
    [InlineData("shaarli_legacy_no_dl.htm", "2 0 2 2 1 2 0 0")]
    [InlineData("shaarli_markdown.htm", "0 0 0 0 0 0 0 3")]
    [InlineData("wallabag_shaarli_fr.html", "2 0 1 2 1 2 0 0")]
    [InlineData("pocket_2025_fr.csv", "7 0 0 0 0 7 0 0")]
    [InlineData("instapaper_export.csv", "4 2 0 0 0 0 0 0")]
    [InlineData("pinboard_export.json", "3 0 9 9 2 3 0 0")]
    [InlineData("chrome-bookmarks.json", "1 3 0 0 0 1 0 0")]
    [InlineData("firefox-bookmarks_fr.json", "2 2 2 2 0 2 0 1")]
    [InlineData("notion_2025_md_csv_nested.zip", "0 0 0 0 0 0 0 2")]
    [InlineData("france_with_category.opml", "0 1 0 0 0 0 11 0")]
    [InlineData("hier-4-mixed.xml", "0 1 0 0 0 0 1 1")]
    public async Task Each_real_file_is_kept_whole(string name, string kept)
    {
        var cohort = await Empty();
        using var camille = await Visitor.SignedIn(host, Cast.Coordinator);
        await camille.Import(host, cohort, await File.ReadAllBytesAsync(Path.Combine(LinkSamples.Folder!, name)), name);
        var report = (await host.Read(db => db.Set<LinkImport>().SingleAsync(one => one.CohortId == cohort))).Read();
        ($"{string.Join(' ', await host.Counted(cohort))} {report.Dates} {report.Sources} {report.ToRecover}").ShouldBe(kept, name);
    }

    [Fact]
    public async Task The_same_file_twice_changes_nothing_more_and_what_was_there_is_joined()
    {
        var known = await Known.Of(host);
        await host.As(Cast.Trainer, new BringLinks(known.Ain, ["https://shared.example/page"], "Parce que"));
        var file = Encoding.UTF8.GetBytes("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>Outils</H3><DL><p><DT><A HREF=\"https://shared.example/page?utm_source=x\" TAGS=\"son,\" ADD_DATE=\"1600000000\">La page</A><DD>Moi aussi\n"
            + "<DT><A HREF=\"https://fresh.example/later\" ADD_DATE=\"4000000000\" TOREAD=\"0\">Plus tard</A>\n</DL><p><DT><A HREF=\"https://fresh.example/later\">Encore</A></DL>");
        using var fatou = await Visitor.SignedIn(host, Cast.Trainee);
        var before = await host.Counted(known.Ain);
        var done = await fatou.Import(host, known.Ain, file, "signets.html");
        done.Said(".lead")!.ShouldStartWith("1 lien est nouveau. 1 était déjà là");
        var after = await host.Counted(known.Ain);
        (after[0] - before[0], after[4] - before[4]).ShouldBe((1, 1));
        (await fatou.Import(host, known.Ain, file, "signets.html")).Code.ShouldBe(200);
        (await host.Counted(known.Ain)).ShouldBe(after);

        await host.Read(async db =>
        {
            var fresh = await db.Set<WatchItem>().Include(one => one.Voices).SingleAsync(one => one.Address == "https://fresh.example/later");
            (fresh.AddedAt, fresh.Title, fresh.Voices.Single().IsFromFile).ShouldBe((host.Clock.GetUtcNow().UtcDateTime, "Plus tard", true));
            (await db.Set<Seen>().CountAsync(one => one.ItemId == fresh.Id && one.PersonId == known.Fatou)).ShouldBe(1);
            (await db.Set<WatchItem>().Include(one => one.Voices).SingleAsync(one => one.Address == "https://shared.example/page")).Voices.Count.ShouldBe(2);
            return 0;
        });
        var report = await fatou.Get(done.Page.QuerySelector("a.btn-primary")!.GetAttribute("href")!);
        report.Text.ShouldContain("Plus tard");
        (await (await fatou.Fetch(report.Path + "?handler=File")).Content.ReadAsStringAsync()).Split("\r\n").Length.ShouldBe(5);
        using var camille = await Visitor.SignedIn(host, Cast.Trainer);
        (await camille.Get(report.Path)).Code.ShouldBe(404);
    }

    [Fact]
    public async Task A_preview_tells_the_same_and_writes_nothing()
    {
        var cohort = await Empty();
        var file = "url,title,tags,folder\nhttps://p.example/1,Un,\"a,b\",A/B/C/D/E\nhttps://p.example/1#x,Deux,a,\njavascript:alert(1),Non,,\n"u8.ToArray();
        var seen = await host.As(Cast.Coordinator, new PreviewLinks(cohort, file));
        (await host.Counted(cohort)).ShouldBe([0, 0, 0, 0, 0]);
        var done = await host.As(Cast.Coordinator, new ImportLinks(cohort, file, "x.csv"));
        done.ShouldBeEquivalentTo(seen);
        (done.New, done.Alike, done.Themes, done.Tags, done.ToRecover).ShouldBe((2, 1, 4, 2, 2));
        (await host.As(Cast.Coordinator, new ImportLinks(cohort, file, "x.csv"))).New.ShouldBe(0);
        (await host.Counted(cohort)).ShouldBe([2, 4, 2, 3, 0]);
    }

    [Fact]
    public async Task A_synonym_means_its_word()
    {
        var cohort = await Empty();
        await host.Read(db =>
        {
            var tag = new Tag(cohort, "vidéo");
            db.AddRange(tag, new TagSynonym(cohort, "film", "film", tag.Id));
            return db.SaveChangesAsync();
        });
        var done = await host.As(Cast.Coordinator, new ImportLinks(cohort, "url,tags\nhttps://p.example/1,\"Film,VIDEO\"\n"u8.ToArray(), "x.csv"));
        done.Tags.ShouldBe(0);
        (await host.Counted(cohort))[3].ShouldBe(1);
    }

    [Fact]
    public async Task Ten_thousand_bookmarks_are_laid_without_a_question_for_each_and_do_not_flood_what_is_fetched()
    {
        var cohort = await Empty();
        var text = new StringBuilder("<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>");
        for (var index = 0; index < 10_000; index++)
            text.Append(CultureInfo.InvariantCulture, $"{(index % 100 == 0 ? $"{(index > 0 ? "</DL><p>" : "")}<DT><H3>Dossier {index / 100}</H3><DL><p>" : "")}<DT><A HREF=\"https://many.example/{index}\" ADD_DATE=\"{1_500_000_000 + index}\" TAGS=\"mot{index % 50},autre{index % 7}\">{(index % 2 == 0 ? "" : $"Titre {index}")}</A><DD>Pourquoi {index}\n");
        var file = Encoding.UTF8.GetBytes(text.Append("</DL></DL>").ToString());
        (await host.As(Cast.Coordinator, new ImportLinks(cohort, file, "many.html"))).ShouldSatisfyAllConditions(
            one => one.New.ShouldBe(10_000), one => one.Themes.ShouldBe(100), one => one.Dates.ShouldBe(10_000));
        host.Statements.Restart();
        (await host.As(Cast.Coordinator, new ImportLinks(cohort, file, "many.html"))).There.ShouldBe(10_000);
        // Six for each thousand, and a few.
        host.Statements.Count.ShouldBeLessThan(100);
        (await host.Run("AskForTitles")).ShouldBe(50);
        (await host.Read(db => db.Set<WatchItem>().CountAsync(one => one.TitleDueAt != null))).ShouldBeGreaterThan(4_900);
    }

    private Task<Guid> Empty() => EmptyPromo.In(host);
}
