using System.Diagnostics;
using System.Text;
using Cohort.Facilities.Fetching;

namespace Cohort.UnitTests.Facilities;

public sealed class PageReadingTests
{
    [Theory]
    [InlineData("<title>Salle de visio</title>", "Salle de visio")]
    [InlineData("<!doctype html><html><head><meta charset=utf-8><title>\n  Notes\tde la   semaine \n</title>", "Notes de la semaine")]
    [InlineData("<head><meta property=\"og:title\" content=\"Le pad\"></head><body>", "Le pad")]
    [InlineData("<head><title> </title><meta property=\"og:title\" content=\"Le pad\"></head>", "Le pad")]
    [InlineData("<title>A &amp; B &lt;script&gt;</title>", "A & B <script>")]
    [InlineData("<title>gauche\u202Edroite\u2066 \u200Bfin\u0007</title>", "gauchedroite fin")]
    [InlineData("<title>Famille 👩‍👩‍👧</title>", "Famille 👩‍👩‍👧")]
    [InlineData("<title>coupé au mil", "coupé au mil")]
    [InlineData("<body><svg><title>Une flèche</title></svg></body>", "")]
    [InlineData("", "")]
    [InlineData("%PDF-1.7", "")]
    public void The_title_is_found_and_made_plain(string page, string title) => Read(Encoding.UTF8.GetBytes(page)).ShouldBe(title);

    [Fact]
    public void Accents_come_out_right_however_they_are_written()
    {
        const string Page = "<html><head>{0}<title>Été à Bourg</title>";
        byte[] In(Encoding encoding, string meta) => encoding.GetBytes(Page.Replace("{0}", meta, StringComparison.Ordinal));
        var western = CodePagesEncodingProvider.Instance.GetEncoding("iso-8859-15")!;
        Read(In(Encoding.Latin1, ""), "text/html; charset=ISO-8859-1").ShouldBe("Été à Bourg");
        Read(In(Encoding.Latin1, "<meta charset='latin1'>")).ShouldBe("Été à Bourg");
        Read(In(Encoding.Latin1, "<meta http-equiv=Content-Type content=\"text/html; charset=windows-1252\">")).ShouldBe("Été à Bourg");
        Read(In(western, "<meta charset=iso-8859-15>")).ShouldBe("Été à Bourg");
        Read(In(Encoding.Latin1, "")).ShouldBe("Été à Bourg");
        Read(In(Encoding.UTF8, "")).ShouldBe("Été à Bourg");
        Read(In(Encoding.UTF8, "<meta charset=nothing-known>")).ShouldBe("Été à Bourg");
        Read([.. Encoding.Unicode.GetPreamble(), .. In(Encoding.Unicode, "")], "text/html; charset=utf-8").ShouldBe("Été à Bourg");
        Read([.. In(Encoding.UTF8, ""), 0xC3]).ShouldStartWith("Été à Bourg");
    }

    [Fact]
    public void A_title_is_cut_and_never_in_the_middle_of_a_sign()
    {
        var title = Read(Encoding.UTF8.GetBytes($"<title>{new string('x', 299)}👩👩👩</title>"));
        title.Length.ShouldBe(299);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b><p>")]
    [InlineData("<table>")]
    [InlineData("<meta name=x>")]
    [InlineData("<svg><g>")]
    [InlineData("<template>")]
    [InlineData("<title>")]
    [InlineData("&")]
    [InlineData("<a b c d e f g")]
    [InlineData("<meta ")]
    public void A_page_made_to_be_slow_is_read_all_the_same(string again)
    {
        var page = Encoding.UTF8.GetBytes("<html><head>" + string.Concat(Enumerable.Repeat(again, 512 * 1024 / again.Length)));
        var watch = Stopwatch.StartNew();
        Read(page).Length.ShouldBeLessThanOrEqualTo(PageReading.LongestTitle);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    private static string Read(byte[] page, string type = "text/html") => PageReading.Title(new Fetched(200, new Uri("https://example.org/"), type, page));
}
