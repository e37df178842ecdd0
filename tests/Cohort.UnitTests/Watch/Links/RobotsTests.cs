using Cohort.Watch.Model.Links;

namespace Cohort.UnitTests.Watch.Links;

/// <summary>RFC 9309, by its own examples, and by what is found in the wild.</summary>
public sealed class RobotsTests
{
    // 5.1: groups for a name, for names together, for all, and none for the last.
    private const string Simple = """
        User-Agent: *
        Disallow: *.gif$
        Disallow: /example/
        Allow: /publications/

        User-Agent: foobot
        Disallow:/
        Allow:/example/page.html
        Allow:/example/allowed.gif

        User-Agent: barbot
        User-Agent: bazbot
        Disallow: /example/page.html

        User-Agent: quxbot
        """;

    [Theory]
    [InlineData("otherbot", "/publications/x", true)]
    [InlineData("otherbot", "/example/x", false)]
    [InlineData("otherbot", "/image.gif", false)]
    [InlineData("otherbot", "/image.gif?x", true)]
    [InlineData("foobot", "/example/page.html", true)]
    [InlineData("foobot", "/example/allowed.gif", true)]
    [InlineData("foobot", "/", false)]
    [InlineData("foobot", "/robots.txt", true)]
    [InlineData("BarBot", "/example/page.html", false)]
    [InlineData("bazbot", "/example/page.html", false)]
    [InlineData("bazbot", "/example/", true)]
    [InlineData("quxbot", "/example/page.html", true)]
    public void The_simple_example(string agent, string path, bool allows) => Robots.Read(Simple, agent).Allows(At(path)).ShouldBe(allows);

    // 5.2: the longest match wins.
    [Theory]
    [InlineData("/example/page/", true)]
    [InlineData("/example/page/disallowed.gif", false)]
    [InlineData("/elsewhere", true)]
    public void The_longest_match(string path, bool allows) =>
        Robots.Read("User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n", "foobot").Allows(At(path)).ShouldBe(allows);

    // 2.2.2: what is escaped, and what need not be; 2.2.3: the star, the dollar, the sharp.
    [Theory]
    [InlineData("/foo/bar?baz=quz", "/foo/bar?baz=quz", false)]
    [InlineData("/foo/bar?baz=http://foo.bar", "/foo/bar?baz=http://foo.bar", false)]
    [InlineData("/foo/bar/ツ", "/foo/bar/%E3%83%84", false)]
    [InlineData("/foo/bar/%E3%83%84", "/foo/bar/%E3%83%84", false)]
    [InlineData("/foo/bar/%62%61%7A", "/foo/bar/baz", false)]
    [InlineData("/this/*/exactly", "/this/path/exactly", false)]
    [InlineData("/this/*/exactly", "/this/path/exactly/and/more", false)]
    [InlineData("/this$", "/this/path", true)]
    [InlineData("/this$", "/this", false)]
    [InlineData("/secret # a remark", "/secret", false)]
    [InlineData("", "/anything", true)]
    public void A_path_fits(string rule, string path, bool allows) => Robots.Read($"user-agent: *\ndisallow: {rule}").Allows(At(path)).ShouldBe(allows);

    [Fact]
    public void Groups_of_one_name_are_one_and_of_two_as_long_the_one_that_allows_decides()
    {
        var robots = Robots.Read("\uFEFFUser-agent: Cohort/1.0\r\nDisallow: /a\r\nSitemap: https://x.example/s.xml\r\n\r\nUser-agent: *\r\nDisallow: /\r\n\r\nuser-agent: COHORT\r\nDisallow: /b\r\nAllow: /b\r\nCrawl-delay: 10\r\nnonsense");
        robots.Allows(At("/a")).ShouldBeFalse();
        robots.Allows(At("/b")).ShouldBeTrue();
        robots.Allows(At("/c")).ShouldBeTrue();
        Robots.Read("").Allows(At("/c")).ShouldBeTrue();
        Robots.Read("<html><body>User-agent of the month").Allows(At("/c")).ShouldBeTrue();
    }

    [Fact]
    public void A_rule_made_to_be_slow_is_not()
    {
        var robots = Robots.Read("User-agent: *\nDisallow: /" + string.Concat(Enumerable.Repeat("*a", 500)) + "b");
        robots.Allows(At("/" + new string('a', 1500))).ShouldBeTrue();
    }

    private static Uri At(string path) => new("https://site.example" + path);

    [Fact]
    public void Rules_made_of_stars_are_left_out_once_they_cost_too_much()
    {
        var text = "User-agent: *\n" + string.Concat(Enumerable.Repeat($"Disallow: /*{new string('a', 85)}b\n", 5_000)) + "Disallow: /fin";
        var robots = Robots.Read(text);
        robots.Allows(new Uri("https://a.example/" + new string('a', 1_950))).ShouldBeTrue();
        Robots.Read("User-agent: *\nDisallow: /*.pdf$").Allows(new Uri("https://a.example/" + new string('a', 1_950) + ".pdf")).ShouldBeFalse();
    }
}
