using System.Diagnostics;
using System.Text;
using Cohort.Facilities.Fetching;

namespace Cohort.UnitTests.Facilities;

public sealed class PageFactsTests
{
    private const string Article = """
        <!doctype html><html lang="fr-FR"><head><meta charset=utf-8><title>Former à distance</title>
        <meta name="author" content="Zoé Martin"><meta property="article:published_time" content="2026-03-05T23:30:00-05:00">
        <meta property="og:image" content="https://cdn.example/une.jpg"><style>.x{}</style></head>
        <body><nav>Accueil Menu</nav><header><p>Le site</p></header>
        <main><article><header>Chapô</header><h1>Former</h1><p>Les forma&shy;trices par<b>lent</b> &agrave; voix<br>haute.</p><script>var a = 'secret';</script>
        <aside>À lire aussi</aside></article></main><footer>Mentions</footer></body></html>
        """;

    [Fact]
    public void A_page_says_who_wrote_it_when_and_in_what_language_and_its_text_is_without_what_stands_around()
    {
        var facts = Read(Article);
        (facts.Title, facts.Language, facts.Author, facts.PublishedOn, facts.Picture).ShouldBe(("Former à distance", "fr", "Zoé Martin", new DateOnly(2026, 3, 5), "https://cdn.example/une.jpg"));
        facts.Text.ShouldBe("Former Les formatrices parlent à voix haute.");
        facts.Minutes.ShouldBe(0, "six words are hardly a text");
    }

    [Theory]
    [InlineData("<html lang=EN-gb>", "en")]
    [InlineData("<html><meta property=og:locale content=fr_CA>", "fr")]
    [InlineData("<html><meta http-equiv=Content-Language content='de, en'>", "de")]
    [InlineData("<html lang=''><meta property=og:locale content=es>", "es")]
    [InlineData("<html lang='x\"><script>'>", "")]
    [InlineData("<html lang=und>", "")]
    public void The_language_is_a_primary_tag(string page, string language) => Read(page).Language.ShouldBe(language);

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\"},{\"author\":[{\"name\":\"A\"},{\"name\":\"B\"}],\"datePublished\":\"2025-01-02\"}]}</script>", "A, B", "2025-01-02")]
    [InlineData("<script type='application/ld+json'>[{\"author\":\"Seule\"}]</script><body><time datetime=2024-05-06>mai</time>", "Seule", "2024-05-06")]
    [InlineData("<script type='application/ld+json'>{\"author\":{\"name\":[1]},\"datePublished\":5}</script>", "", null)]
    [InlineData("<script type='application/ld+json'>{\"author\":\"\\ud800\"}</script>", "", null)]
    [InlineData("<script type='application/ld+json'>{oups</script><meta name=DC.creator content=Zola><meta name=DC.date content='1898-01-13'>", "Zola", null)]
    [InlineData("<meta property=article:author content='https://social.example/zoe'><meta name=dcterms.issued content=2020-02-30>", "", null)]
    [InlineData("<body><time datetime=2020-01-01></time><article><time datetime='2021-02-03T10:00'>x</time></article>", "", "2021-02-03")]
    public void Who_and_when_come_from_where_pages_put_them(string page, string author, string? on)
    {
        var facts = Read(page);
        (facts.Author, facts.PublishedOn?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)).ShouldBe((author, on));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/une.jpg")]
    [InlineData("data:image/png;base64,AA")]
    [InlineData("https://a:b@cdn.example/une.jpg")]
    public void A_picture_has_an_absolute_address_of_the_web(string address) => Read($"<meta property=og:image content='{address}'>").Picture.ShouldBe("");

    [Fact]
    public void Reading_time_counts_all_words_though_the_text_is_cut()
    {
        var facts = Read("<body><p>" + string.Join(' ', Enumerable.Repeat("apprendre", 4_600)) + "</p>");
        facts.Minutes.ShouldBe(20);
        facts.Text.Length.ShouldBeInRange(PageFacts.LongestText - 10, PageFacts.LongestText);
        Read("<body>" + string.Join(' ', Enumerable.Repeat("mot", 231))).Minutes.ShouldBe(2);
    }

    [Fact]
    public void Teasers_that_are_articles_do_not_hide_the_page_and_a_menu_left_open_does_not_hide_its_main_part()
    {
        Read("<body><p>" + string.Join(' ', Enumerable.Repeat("texte", 90)) + "</p><article>Un commentaire</article>").Text.ShouldStartWith("texte");
        Read("<body><nav><ul><li>Menu<main><p>Le fond</p></main>").Text.ShouldBe("Le fond");
    }

    [Theory]
    [InlineData("<meta charset=utf-16>", "é")]
    [InlineData("<meta charset=iso-8859-1>", "Ã©")]
    public void A_mark_that_can_be_read_is_not_UTF_16_and_Latin_1_is_what_browsers_make_of_it(string meta, string text) => Read(meta + "<body>é").Text.ShouldBe(text);

    [Fact]
    public void Word_quotes_and_the_euro_of_Windows_come_out_right_under_the_name_of_Latin_1()
    {
        byte[] page = [.. "<body>"u8, 0x93, 0x80, 0x94, 0x9C];
        PageReading.Facts(new Fetched(200, new Uri("https://example.org/"), "text/html; charset=ISO-8859-1", page)).Text.ShouldBe("“€”œ");
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<nav>")]
    [InlineData("<article>x ")]
    [InlineData("<b><p>x")]
    [InlineData("<table>")]
    [InlineData("<svg><g>")]
    [InlineData("<template>")]
    [InlineData("<script>")]
    [InlineData("<title>")]
    [InlineData("<meta name=date content=x>")]
    [InlineData("<a b c d e f g")]
    [InlineData("<script type=application/ld+json>[[[[</script>")]
    [InlineData("&")]
    [InlineData("\u00ad")]
    [InlineData("mot ")]
    public void Five_megabytes_made_to_be_slow_cost_little_and_keep_little(string again)
    {
        var page = "<html><body>" + string.Concat(Enumerable.Repeat(again, 5 * 1024 * 1024 / again.Length));
        Read("<p>x");
        var watch = Stopwatch.StartNew();
        Read(page).Text.Length.ShouldBeLessThanOrEqualTo(PageFacts.LongestText);
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(8));
    }

    [Fact]
    public void Two_thousand_boxes_one_in_the_other_are_read_through() =>
        Read(string.Concat(Enumerable.Repeat("<div>", 2_000)) + "au fond" + string.Concat(Enumerable.Repeat("</div>", 2_000))).Text.ShouldBe("au fond");

    [Theory]
    [InlineData("https://a.example/doc/guide%20pratique.pdf?x=1", "guide pratique.pdf")]
    [InlineData("https://a.example/download", "")]
    [InlineData("https://a.example/", "")]
    [InlineData("https://a.example/%E2%80%AEfdp.exe.", "")]
    public void A_file_has_its_name_at_most(string address, string name) => PageReading.FileName(new Fetched(200, new Uri(address), "application/pdf", [])).ShouldBe(name);

    private static PageFacts Read(string page) => PageReading.Facts(new Fetched(200, new Uri("https://example.org/"), "text/html", Encoding.UTF8.GetBytes(page)));
}
