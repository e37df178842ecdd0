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

    [Fact]
    public void No_tree_is_built_of_what_was_left_open()
    {
        var bomb = "<head><template><p>" + string.Concat(Enumerable.Range(0, 1500).Select(i => $"<b i={i}>")) + "</p>" + string.Concat(Enumerable.Repeat("<p>x</p>", 5000));
        var names = "<head><meta " + string.Concat(Enumerable.Range(0, 60_000).Select(i => $"a{i} ")) + ">";
        Read(Encoding.UTF8.GetBytes("<title>a</title>"));
        foreach (var page in new[] { bomb, names }.Select(Encoding.UTF8.GetBytes))
        {
            var (watch, before) = (Stopwatch.StartNew(), GC.GetAllocatedBytesForCurrentThread());
            Read(page).ShouldBe("");
            watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(1));
            (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(32 * 1024 * 1024);
        }
    }

    [Theory]
    [InlineData("<head><!-- <title>a</title> --><title>b</title>", "b")]
    [InlineData("<head><script>var a = '<title>a</title>';</script><title>b</title>", "b")]
    [InlineData("<head><style><title>a</title></style><title>b</title>", "b")]
    [InlineData("<head><noscript><title>a</title></noscript><title>b</title>", "b")]
    [InlineData("<head><template><template></template><title>a</title></template><title>b</title>", "b")]
    [InlineData("<head><link rel=icon><base href=/><TITLE>b <b>&eacute;&#233;</TITLE>", "b <b>éé")]
    [InlineData("<head></head><title>a</title>", "")]
    [InlineData("words<title>a</title>", "")]
    public void Only_the_title_of_the_head_counts(string page, string title) => Read(Encoding.UTF8.GetBytes(page)).ShouldBe(title);

    [Theory]
    [InlineData("utf-7")]
    [InlineData("unicode-1-1-utf-7")]
    [InlineData("csUnicode11UTF7")]
    [InlineData("x-unicode-2-0-utf-7")]
    [InlineData("utf-32")]
    public void An_encoding_nobody_reads_is_looked_at_as_if_none_was_named(string name)
    {
        Read("<title>é</title>"u8.ToArray(), $"text/html; charset={name}").ShouldBe("é");
        Read(Encoding.UTF8.GetBytes($"<meta charset={name}><title>é</title>")).ShouldBe("é");
    }

    [Theory]
    [InlineData("utf-16be")]
    [InlineData("iso-8859-13")]
    [InlineData("koi8-u")]
    [InlineData("macintosh")]
    [InlineData("gb18030")]
    [InlineData("iso-2022-jp")]
    [InlineData("ks_c_5601-1987")]
    [InlineData("windows-874")]
    public void An_encoding_of_the_list_is_read(string name) =>
        Read((CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name)).GetBytes("<title>abc</title>"), $"text/html; charset={name}").ShouldBe("abc");

    private static string Read(byte[] page, string type = "text/html") => PageReading.Title(new Fetched(200, new Uri("https://example.org/"), type, page));
}
