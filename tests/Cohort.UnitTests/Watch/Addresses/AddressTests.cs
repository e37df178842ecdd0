using Cohort.Watch.Model.Addresses;

namespace Cohort.UnitTests.Watch.Addresses;

public sealed class AddressTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java\u200Bscript:alert(1)")]
    [InlineData("javascript://example.fr/%0aalert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("place:type=6&sort=14")]
    [InlineData("chrome://settings")]
    [InlineData("about:blank")]
    [InlineData("about:reader?url=javascript%3Aalert(1)")]
    [InlineData("mailto:lea@example.fr")]
    [InlineData("tel:+33400000000")]
    [InlineData("ftp://example.fr/a")]
    [InlineData("/shaare/abc")]
    [InlineData("?Z-mb0g")]
    [InlineData("//example.fr/a")]
    [InlineData("a/b.html")]
    [InlineData("http:example.fr")]
    [InlineData("http://")]
    [InlineData("http:///a")]
    [InlineData("https://lea:secret@example.fr/")]
    [InlineData("https://lea@example.fr/")]
    [InlineData("https://example.fr\u0000/")]
    [InlineData("https://example.fr/a\nb")]
    [InlineData("https://exa mple.fr/")]
    [InlineData("https://example|org/")]
    [InlineData("https://exa..mple.fr/")]
    [InlineData("https://example.fr:99999/")]
    [InlineData("https://example.fr:a/")]
    [InlineData("https://[::1/")]
    [InlineData("https://example.fr/\uD800")]
    [InlineData("https://l.facebook.com/l.php?u=https%3A%2F%2Fa%3Ab%40example.fr")]
    public void What_is_no_address_to_keep_is_refused_with_a_reason(string text)
    {
        Address.Read(text, out var fault).ShouldBeNull();
        fault.ShouldNotBeNull().Why.Text.ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("www.example.fr/a", "https://www.example.fr/a")]
    [InlineData("//example.fr/a", "https://example.fr/a")]
    [InlineData("htttp://pixelfed.org", "https://pixelfed.org")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("deux mots", null)]
    public void What_was_perhaps_meant_is_said_back(string text, string? meant)
    {
        Address.Read(text, out var fault);
        fault!.Meant.ShouldBe(meant);
    }

    [Fact]
    public void An_address_has_two_thousand_characters_at_most()
    {
        var most = "https://example.fr/" + new string('a', Address.MostCharacters - 19);
        Address.Read(most).ShouldNotBeNull();
        Address.Read(most + "a").ShouldBeNull();
        Address.Read(new string('a', 1_000_000)).ShouldBeNull();
    }

    [Fact]
    public void What_was_pasted_is_kept_and_what_is_opened_keeps_all_but_what_follows_the_reader()
    {
        var address = Address.Read(" https://WWW.Example.fr/A/?b=2&utm_source=x&a=1*2#partie ")!;
        address.Pasted.ShouldBe(" https://WWW.Example.fr/A/?b=2&utm_source=x&a=1*2#partie ");
        address.Opened.ShouldBe("https://www.example.fr/A/?b=2&a=1*2#partie");
        address.Key.ShouldBe("https://www.example.fr/A?a=1*2&b=2#partie");
        address.WiderKey.ShouldBe("https://example.fr/A?a=1*2&b=2");
    }

    [Fact]
    public void Whatever_is_pasted_the_key_of_a_key_is_itself()
    {
        string[] pieces =
        [
            "http://", "https://", "HTTPS://", "www.", "m.", "amp.", "example.fr", "youtu.be/", "arxiv.org/pdf/", "web.archive.org/web/2009/", "l.facebook.com/l.php?u=", "google.com/url?q=", "doi.org/10.1/", ":80", ":443", ":", "/", "//", ".", "..", "/./", "/../",
            "a", "Z", "é", "e\u0301", "\u0338", "%", "%25", "%2", "%2F", "%2f", "%E9", "%C3%A9", "%41", "%3D", "%26", "%23", "?", "&", "&amp;", "=", "+", " ", "#", "!", "utm_source=x", "id=1", "ref=rss", "amp=1", "amp", "index.html", ";jsessionid=1", "PHPSESSID=2", ":~:text=x",
            "@", "[", "]", "(", ")", "'", "\"", "<", ">", "\\", "|", "^", "`", "{", "}", "\u200B", "\u00AD", "\uFEFF", "\uD83D\uDE00", "\uD800", "\uFFFE", "\u0000", "\n", "日本", "ß", "İ", ",", "xtor=1", ".html", ".amp", "translate.goog/", "www-example-fr.",
        ];
        var random = new Random(20261122);
        for (var round = 0; round < 12_000; round++)
        {
            var text = (round % 5 == 0 ? "" : "https://example.fr/") + string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (Address.Read(text) is not { } address)
                continue;
            var key = Address.Read(address.Key).ShouldNotBeNull(text);
            key.Key.ShouldBe(address.Key, text);
            key.WiderKey.ShouldBe(address.WiderKey, text);
            var opened = Address.Read(address.Opened).ShouldNotBeNull(text);
            opened.Opened.ShouldBe(address.Opened, text);
            opened.Key.ShouldBe(address.Key, text);
            Address.Read(address.WiderKey).ShouldNotBeNull(text).WiderKey.ShouldBe(address.WiderKey, text);
        }
    }

    [Fact]
    public void Each_name_that_follows_readers_is_dropped_alone_and_only_whole()
    {
        foreach (var rule in AddressRules.Tracked.Values.SelectMany(one => one).Where(one => one is { Host: "", Value: "" }))
        {
            Address.Read($"https://example.fr/a?{rule.Name}=1&b=2")!.Key.ShouldBe("https://example.fr/a?b=2", rule.Name);
            Address.Read($"https://example.fr/a?x{rule.Name}=1")!.Key.ShouldBe($"https://example.fr/a?x{rule.Name}=1", rule.Name);
        }

        AddressRules.Tracked.Values.SelectMany(one => one).Concat(AddressRules.TrackedByBeginning).ShouldAllBe(one => one.Name == one.Name.ToLowerInvariant());
    }
}
