using System.Text;
using System.Xml.Linq;
using Cohort.Watch.Model.Files;

namespace Cohort.UnitTests.Watch.Files;

public sealed class RoundTripTests
{
    private static readonly FoundLink[] Links =
    [
        new("https://example.fr/a?x=1&y=2", "=1+2 & <b>gras</b> \"dit\"", "Une raison ;\nsur deux lignes, <script>alert(1)</script> & fin", [], ["logiciel libre"], new DateTime(2024, 4, 23, 8, 45, 12, DateTimeKind.Utc), true, [], ""),
        new("https://example.fr/b", "-moins", "@somme", ["Outils", "Libres"], ["a", "b c"], null, false, [new("Ce qui est cité\nsur deux lignes", "Ce que j'en dis"), new("", "Sans citation")], ""),
        new("https://example.fr/c", "Un titre", "", ["Outils"], [], new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc), null, [], ""),
        new("https://example.fr/d", "Barre", "", ["Loi / droit", "Été"], ["étiquette"], null, null, [], ""),
    ];

    [Fact]
    public void What_goes_out_as_Netscape_CSV_or_JSON_comes_back_the_same()
    {
        foreach (var text in new[] { ListWriters.Netscape(Links, "Veille <Ain>"), ListWriters.Csv(Links), ListWriters.OurJson(Links) })
        {
            var found = LinkFileReader.Read(Encoding.UTF8.GetBytes(text));
            found.Faults.ShouldBeEmpty();
            found.Links.Select(Shown).Order().ShouldBe(Links.Select(Shown).Order(), text);
        }
    }

    [Fact]
    public void No_cell_of_the_table_is_a_formula() =>
        ListWriters.Csv(Links).ShouldContain(";\"'=1+2 & <b>gras</b> \"\"dit\"\"\";");

    [Fact]
    public void Markdown_says_every_link_and_no_mark_of_a_title_works()
    {
        var text = ListWriters.Markdown(Links, "Veille");
        text.ShouldContain("## Outils / Libres");
        LinkFileReader.Read(Encoding.UTF8.GetBytes(text)).Links.Select(one => one.Address).Order().ShouldBe(Links.Select(one => one.Address).Order());
        text.ShouldContain("\\<b\\>");
    }

    [Fact]
    public void Feeds_that_go_out_are_well_formed_and_read_again()
    {
        var head = new FeedHead("tag:example.fr,2026:watch", "Veille & co", "https://example.fr/f", "https://example.fr/", "Promo Ain", "fr", new DateTime(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc), "https://creativecommons.org/licenses/by-sa/4.0/");
        FeedItem[] items = [new("tag:example.fr,2026:item/1", "", "https://example.org/a?x=1&y=2", "<Titre>\u0001", "Pourquoi", "Fatou", new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc), new DateTime(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc), ["été"])];
        XDocument.Parse(FeedWriters.Atom(head, items)).Root!.Name.LocalName.ShouldBe("feed");
        foreach (var text in new[] { FeedWriters.Atom(head, items), FeedWriters.JsonFeed(head, items) })
        {
            var read = FeedReader.Read(Encoding.UTF8.GetBytes(text));
            read.Title.ShouldBe("Veille & co");
            var entry = read.Entries.Single();
            (entry.Id, entry.Link, entry.Summary, entry.At).ShouldBe(("tag:example.fr,2026:item/1", "https://example.org/a?x=1&y=2", "Pourquoi", new DateTime(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc)));
            entry.Title.ShouldStartWith("<Titre>");
        }

        var opml = OpmlWriter.Write("Sources", [new("https://example.fr/rss", "Un & deux", "https://example.fr/", "", ["A", "B"], ["x"], "")]);
        var feed = LinkFileReader.Read(Encoding.UTF8.GetBytes(opml)).Feeds.Single();
        (feed.Address, feed.Title, string.Join('/', feed.Folder)).ShouldBe(("https://example.fr/rss", "Un & deux", "A/B"));
    }

    private static string Shown(FoundLink one) =>
        $"{one.Address}|{one.Title}|{one.Why}|{string.Join('>', one.Folder)}|{string.Join(',', one.Tags)}|{one.AddedAt:O}|{one.ToRead}|{string.Join(';', one.Notes)}";
}
