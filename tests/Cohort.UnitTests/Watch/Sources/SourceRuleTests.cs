using Cohort.Watch.Model.Sources;

namespace Cohort.UnitTests.Watch.Sources;

public sealed class SourceRuleTests
{
    private static readonly DateTime Now = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(0.25, ReadingPace.Shortest)]
    [InlineData(8, 216)]
    [InlineData(24, 648)]
    [InlineData(24 * 30, ReadingPace.Longest)]
    public void A_feed_is_read_twice_as_often_as_it_publishes(double hours, int minutes) =>
        ReadingPace.Of(Enumerable.Range(0, 20).Select(index => (DateTime?)Now.AddHours(-index * hours)), Now).ShouldBe(minutes);

    [Fact]
    public void Without_dates_it_is_read_four_times_a_day_and_silence_slows_it_down()
    {
        ReadingPace.Of([null, null, Now.AddDays(3)], Now).ShouldBe(ReadingPace.Usual);
        ReadingPace.Of(Enumerable.Range(0, 10).Select(index => (DateTime?)Now.AddDays(-60).AddHours(-index)), Now).ShouldBe(ReadingPace.Longest);
    }

    [Theory]
    [InlineData("<link rel='alternate' type='application/rss+xml' href='/rss'>", "https://a.example/rss")]
    [InlineData("<base href='https://b.example/x/'><LINK HREF=feed.json TYPE=application/feed+json REL='home alternate'>", "https://b.example/x/feed.json")]
    [InlineData("<link rel=alternate type='application/atom+xml' title='Comments' href='/c'><link rel=alternate type='application/atom+xml' href='/a'>", "https://a.example/a")]
    [InlineData("<link rel=alternate type='text/html' hreflang=en href='/en'>", null)]
    [InlineData("<script>'<link rel=alternate type=application/rss+xml href=/no>'</script>", null)]
    [InlineData("<link rel=alternate type='application/rss+xml' href='javascript:alert(1)'>", null)]
    public void The_feed_of_a_page_is_found(string head, string? feed) =>
        (FeedFinder.In($"<html><head>{head}</head>", new Uri("https://a.example/blog/"))?.AbsoluteUri).ShouldBe(feed);

    [Fact]
    public void A_source_that_fails_waits_longer_and_longer_and_as_long_as_the_host_says()
    {
        var reading = new SourceReading(Guid.NewGuid(), Now);
        var waits = Enumerable.Range(0, 7).Select(_ =>
        {
            reading.Fail(Now, "The host does not answer.", "", null);
            return (reading.NextAt - Now).TotalHours;
        }).ToList();
        waits.ShouldBe([1, 2, 4, 8, 16, 24, 24]);
        reading.Fail(Now, "x", "", Now.AddDays(3));
        reading.NextAt.ShouldBe(Now.AddDays(3));
        reading.Fail(Now, "x", "", Now.AddYears(3));
        reading.NextAt.ShouldBe(Now.AddDays(7));
        reading.IsGivenUp(Now.AddDays(13)).ShouldBeFalse();
        reading.IsGivenUp(Now.AddDays(14)).ShouldBeTrue();
    }
}
