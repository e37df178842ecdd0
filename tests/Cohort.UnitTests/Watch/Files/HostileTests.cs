using System.IO.Compression;
using System.Text;
using Cohort.Watch.Model.Files;

namespace Cohort.UnitTests.Watch.Files;

public sealed class HostileTests
{
    [Fact]
    public void Two_thousand_folders_one_inside_the_other_are_read_and_told()
    {
        var text = "<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p>" + string.Concat(Enumerable.Range(0, 2000).Select(one => $"<DT><H3>f{one}</H3><DL><p>")) + "<DT><A HREF=\"https://example.fr/a\">A</A>";
        var found = Read(text);
        found.Links.Single().Folder.Count.ShouldBe(LinkBasket.MostDepth);
        found.Faults.Count.ShouldBe(1);
        var json = string.Concat(Enumerable.Repeat("{\"title\":\"x\",\"children\":[", 2000));
        Read(json).Faults.Count.ShouldBe(1);
    }

    [Fact]
    public void Twenty_thousand_links_are_read_and_more_are_refused()
    {
        Read(Many(10)).Links.Count.ShouldBe(10);
        Read(Many(20_000)).Links.Count.ShouldBe(20_000);
        Read(string.Concat(Enumerable.Range(0, 200_000).Select(one => $"<DT><A HREF=\"https://example.fr/{one}\">T</A>\n"))).Refused!.Text.ShouldBe("This file is too long: {0} links at most.");
    }

    [Theory]
    [InlineData("<DL><DT><A HREF=\"")]
    [InlineData("<DL><DT><A HREF")]
    [InlineData("<DL><DT><H3>")]
    [InlineData("<DT><A HREF=\"https://a.fr\">")]
    [InlineData("</DL></DL><DD>x")]
    [InlineData("{\"bookmarks\":[1,null,{}]}")]
    [InlineData("{\"roots\":{\"a\":[]}}")]
    [InlineData("[{\"url\":\"\\ud800\"}]")]
    [InlineData("{\"collections\":[{\"id\":1,\"parentId\":1}]}")]
    [InlineData("[")]
    [InlineData("url\n\"")]
    [InlineData("url,tags\nhttps://a.fr,[1")]
    [InlineData("<opml><outline xmlUrl='x'")]
    [InlineData("<![CDATA[")]
    [InlineData("<")]
    public void Broken_files_are_read_as_far_as_they_go(string text) => Read(text).ShouldNotBeNull();

    [Fact]
    public void A_link_that_is_never_closed_takes_no_other_with_it()
    {
        var found = Read("<DL><DT><A HREF=\"https://example.fr/a\">Un\n<DT><A HREF=\"https://example.fr/b\">Deux</A>\n<DD>Dit\n<DT><H3>Dossier<DL><DT><A HREF=\"https://example.fr/c\">Trois</A>");
        found.Links.Select(one => (one.Address, one.Title, one.Why, string.Join('/', one.Folder)))
            .ShouldBe([("https://example.fr/a", "Un", "", ""), ("https://example.fr/b", "Deux", "Dit", ""), ("https://example.fr/c", "Trois", "", "Dossier")]);
        FeedReader.Read("<rss><item><title>Un<link>x</item><item><title>Deux</title></item></rss>"u8.ToArray()).Entries.Count.ShouldBe(2);
    }

    [Fact]
    public void What_stayed_at_Pearltrees_is_to_be_recovered_by_hand()
    {
        var found = Read("<DL><DT><A HREF=\"https://www.pearltrees.com/lea/item123\">Une note</A><DT><A HREF=\"https://www.pearltrees.com/lea/outils/id1/item2\">Un fichier</A><DT><A HREF=\"https://www.pearltrees.com/lea/outils/id1\">Une page</A>");
        found.Links.Single().Title.ShouldBe("Une page");
        found.Faults.Select(one => one.Shown).ShouldBe(["Une note https://www.pearltrees.com/lea/item123", "Un fichier https://www.pearltrees.com/lea/outils/id1/item2"]);
    }

    [Fact]
    public void Zips_that_lie_are_told()
    {
        Zip(("../x.md", "https://example.fr/a")).Faults.Single().Why.Text.ShouldBe("This name leads outside the archive.");
        Zip(("a.md", new string(' ', 90_000_000))).Refused!.Text.ShouldStartWith("This archive unpacks");
        LinkFileReader.Read("PK\u0003\u0004rubbish"u8.ToArray()).Refused!.Text.ShouldBe("This archive is damaged.");
    }

    [Fact]
    public void An_export_of_Notion_gives_each_row_once_and_the_links_of_its_pages()
    {
        const string id = "152bb52ee2b5804da922efa8c3194444";
        using var inner = new MemoryStream(Packed(
            ($"Export-1/Veille {id}.csv", "\uFEFFNom,URL\r\nUn outil,https://example.fr/a"),
            ($"Export-1/Veille {id}_all.csv", "\uFEFFNom,URL,Étiquettes,Créé le\r\nUn outil,https://example.fr/a,\"libre, outil\",23 avril 2024\r\nSans lien,,,\"April 23, 2024 8:45 AM\""),
            ($"Export-1/Veille {id}/Un outil {id}.md", "# Un outil\n\nURL: https://example.fr/a\n\nVoir aussi [la suite](https://example.fr/b)."),
            ($"Export-1/Page {id}.md", "# Page\n\n- <https://example.fr/c>")));
        var found = LinkFileReader.Read(Packed(("Export-Part-1.zip", inner.ToArray())));
        found.Links.Select(one => (one.Address, one.Title, string.Join('/', one.Folder))).ShouldBe([("https://example.fr/a", "Un outil", "Veille"), ("https://example.fr/b", "la suite", "Veille/Un outil"), ("https://example.fr/c", "", "Page")]);
        found.Links[0].Tags.ShouldBe(["libre", "outil"]);
        found.Links[0].AddedAt.ShouldBe(new DateTime(2024, 4, 23, 0, 0, 0, DateTimeKind.Utc));
        found.Faults.Single().Shown.ShouldBe("Sans lien");
    }

    [Theory]
    [InlineData("December 4, 2024 8:45 AM", "2024-12-04T08:45")]
    [InlineData("1er mai 2024 à 14:30", "2024-05-01T14:30")]
    [InlineData("23 août 2024", "2024-08-23T00:00")]
    [InlineData("April 23, 2024 → April 25, 2024", "2024-04-23T00:00")]
    [InlineData("23/04/2024", "2024-04-23T00:00")]
    [InlineData("2016-09-08T11:55:58+0200", "2016-09-08T09:55")]
    [InlineData("10/Oct/2000:13:55:36 +0300", "2000-10-10T10:55")]
    [InlineData("1466271584", "2016-06-18T17:39")]
    [InlineData("1388166091504000", "2013-12-27T17:41")]
    [InlineData("Mon, 16 Oct 2017 15:10:00 +0000", "2017-10-16T15:10")]
    [InlineData("Mon, 06 Sep 2009 16:45:00 GMT", "2009-09-06T16:45")]
    public void Dates_are_read_as_they_are_written(string text, string date) =>
        LinkDates.Read(text)!.Value.ToString("yyyy-MM-dd'T'HH:mm", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(date);

    [Theory]
    [InlineData("invaliddate")]
    [InlineData("0")]
    [InlineData("31 février 2024")]
    [InlineData("99999999999999999999")]
    public void What_is_no_date_is_none(string text) => LinkDates.Read(text).ShouldBeNull();

    private static string Many(int count) => "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n" + string.Concat(Enumerable.Range(0, count).Select(one => $"<DT><A HREF=\"https://example.fr/a/{one}\" ADD_DATE=\"1466271584\" TAGS=\"a,b\">Titre {one}</A>\n<DD>Une raison\n")) + "</DL><p>";

    private static FoundLinks Read(string text) => LinkFileReader.Read(Encoding.UTF8.GetBytes(text));

    private static FoundLinks Zip(params (string Name, string Text)[] files) => LinkFileReader.Read(Packed(files));

    private static byte[] Packed(params (string Name, string Text)[] files) => Packed([.. files.Select(one => (one.Name, Encoding.UTF8.GetBytes(one.Text)))]);

    private static byte[] Packed(params (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        {
            foreach (var (name, content) in files)
            {
                using var stream = zip.CreateEntry(name).Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }

    [Fact]
    public void A_list_without_a_head_keeps_its_first_link()
    {
        LinkFileReader.Read("https://a.example/un\nhttps://a.example/deux\n"u8.ToArray()).Links.Select(one => one.Address).ShouldBe(["https://a.example/un", "https://a.example/deux"]);
        LinkFileReader.Read("https://a.example/un,Un\nhttps://a.example/deux,Deux\n"u8.ToArray()).Links.Select(one => (one.Address, one.Title)).ShouldBe([("https://a.example/un", "Un"), ("https://a.example/deux", "Deux")]);
        LinkFileReader.Read("Un;https://a.example/un\nDeux;https://a.example/deux\n"u8.ToArray()).Links.Select(one => (one.Address, one.Title)).ShouldBe([("https://a.example/un", "Un"), ("https://a.example/deux", "Deux")]);
    }

    [Theory]
    [InlineData("""[{"url":"https://x.example/1","folder":["\\ud800"]}]""")]
    [InlineData("""[{"\\ud800":1,"url":"https://x.example/1"}]""")]
    [InlineData("""{"\\udfff":1,"links":[{"url":"https://x.example/1"}]}""")]
    [InlineData("""{"bookmarks":[{"lists":["\\ud800"],"content":{"type":"link","url":"https://x.example/1"}}],"lists":[]}""")]
    public void Half_a_sign_in_a_JSON_is_a_fault_of_the_file(string json) =>
        Should.NotThrow(() => LinkFileReader.Read(Encoding.UTF8.GetBytes(json.Replace("\\\\", "\\", StringComparison.Ordinal))));
}
