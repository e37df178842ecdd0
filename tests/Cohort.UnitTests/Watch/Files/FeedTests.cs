using System.Text;
using Cohort.UnitTests.Curriculum.Frameworks;
using Cohort.Watch.Model.Files;

namespace Cohort.UnitTests.Watch.Files;

public sealed class FeedTests
{
    [SampleTheory]
    [InlineData("InvalidDateFormat.xml", "Invalid date format feed", 2, 2)]
    [InlineData("fr_no_encoding_ISO-8859-1.xml", "Flux RSS du magazine de psychologie Le Cercle Psy", 9, 9)]
    [InlineData("jsonfeed_feed-io.json", "JSON Feed", 4, 4)]
    [InlineData("sample-rss-nodate.xml", "RSS Title", 3, 3)]
    [InlineData("truncated-rss.xml", "RSS Title", 1, 1)]
    [InlineData("utf8-incorrect-prolog.xml", "테스트 피드", 1, 0)]
    public void Each_feed_gives_its_entries(string name, string title, int entries, int dates)
    {
        var feed = FeedReader.Read(WatchSamples.Read(name));
        feed.Refused.ShouldBeNull();
        (feed.Title, feed.Entries.Count, feed.Entries.Count(one => one.At is not null)).ShouldBe((title, entries, dates));
        feed.Entries.ShouldAllBe(one => one.Title.Length > 0);
        // The tenth of the French feed is empty, and told.
        feed.Faults.Count.ShouldBe(name.StartsWith("fr_", StringComparison.Ordinal) ? 1 : 0);
    }

    [SampleFact]
    public void Letters_are_right_whatever_the_prolog_says()
    {
        FeedReader.Read(WatchSamples.Read("fr_no_encoding_ISO-8859-1.xml")).Entries[0].Summary.ShouldContain("nombre d'études montrent");
        FeedReader.Read(WatchSamples.Read("utf8-incorrect-prolog.xml")).Entries[0].Title.ShouldBe("Café");
        var lying = Encoding.Latin1.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?><rss><item><title>Caf\u00e9</title></item></rss>");
        FeedReader.Read(lying).Entries[0].Title.ShouldBe("Café");
    }

    [Theory]
    [InlineData("<rdf:RDF xmlns:rdf='x'><channel><title>T</title></channel><item rdf:about='https://a.fr/1'><title>Un</title><link>https://a.fr/1</link><dc:date>2024-04-23T10:00:00+02:00</dc:date></item></rdf:RDF>")]
    [InlineData("<rss version='0.91'><channel><title>T</title><item><title><![CDATA[Un]]></title><link>https://a.fr/1</link><guid>https://a.fr/1</guid><pubDate>Tue, 23 Apr 2024 08:00:00 GMT</pubDate></item></channel></rss>")]
    [InlineData("<rss version='2.0'><channel><title>T</title><item><title>Un</title><guid>https://a.fr/1</guid><pubDate>23 Apr 2024 08:00:00 +0000</pubDate></item></channel></rss>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>T</title><entry><id>https://a.fr/1</id><title type='html'>&lt;b&gt;Un&lt;/b&gt;</title><link rel='self' href='https://a.fr/x'/><link href='https://a.fr/1'/><updated>2024-04-23T08:00:00Z</updated></entry></feed>")]
    [InlineData("<rss><channel><title>T</title><item><title>Un</title><link>https://a.fr/1</link><pubDate>2024-04-23 08:00:00 +00:00</pubDate>")]
    [InlineData("<!DOCTYPE x [<!ENTITY a 'aaaa'>]><rss><channel><title>T</title><item><title>Un</title><link>https://a.fr/1</link><guid isPermaLink='true'>https://a.fr/1</guid><pubDate>2024-04-23T08:00:00Z</pubDate></item></channel></rss>")]
    public void Every_kind_of_feed_says_the_same(string text)
    {
        var feed = FeedReader.Read(Encoding.UTF8.GetBytes(text));
        feed.Title.ShouldBe("T");
        var entry = feed.Entries.Single();
        (entry.Link, entry.Title, entry.At, entry.Id).ShouldBe(("https://a.fr/1", "Un", new DateTime(2024, 4, 23, 8, 0, 0, DateTimeKind.Utc), "https://a.fr/1"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("<html><body>Bonjour</body></html>")]
    [InlineData("{\"a\":1}")]
    [InlineData("{")]
    [InlineData("\0\0\0")]
    public void What_is_no_feed_says_so(string text) => FeedReader.Read(Encoding.UTF8.GetBytes(text)).Refused.ShouldNotBeNull();

    [Fact]
    public void A_link_that_would_run_is_told_and_a_feed_has_its_bounds()
    {
        var feed = FeedReader.Read("<rss><item><title>Un</title><link>javascript:alert(1)</link></item><item></item></rss>"u8.ToArray());
        feed.Entries.Single().Link.ShouldBeEmpty();
        feed.Faults.Count.ShouldBe(2);
        FeedReader.Read(new byte[FeedReader.MaxBytes + 1]).Refused.ShouldNotBeNull();
        FeedReader.Read(Encoding.UTF8.GetBytes("<rss>" + string.Concat(Enumerable.Repeat("<item><title>x</title></item>", 2000)))).Entries.Count.ShouldBe(FeedReader.MostEntries);
    }
}
