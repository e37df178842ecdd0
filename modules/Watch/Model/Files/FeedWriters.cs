using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;

namespace Cohort.Watch.Model.Files;

/// <summary>What a feed says of itself.</summary>
/// <param name="Id">Never changes: "tag:example.fr,2026:watch/…".</param>
/// <param name="Self">Where the feed is found.</param>
/// <param name="Home">The page it follows.</param>
/// <param name="Licence">Address of the licence, or empty.</param>
internal sealed record FeedHead(string Id, string Title, string Self, string Home, string Author, string Language, DateTime UpdatedAt, string Licence = "");

/// <summary>An entry of a feed that goes out.</summary>
/// <param name="Id">Never changes.</param>
/// <param name="Page">The item's page here; empty when it is not public.</param>
/// <param name="Link">The address of the link itself; the suggestion's own when read.</param>
internal sealed record FeedItem(string Id, string Page, string Link, string Title, string Summary, string Author, DateTime AddedAt, DateTime UpdatedAt, IReadOnlyList<string> Tags)
{
    /// <summary>Address of the picture of what it links to, or empty.</summary>
    public string Picture { get; init; } = "";
}

/// <summary>Feeds that go out: Atom 1.0 (RFC 4287, licence by RFC 4946) and JSON Feed 1.1.</summary>
internal static class FeedWriters
{
    private const string AtomSpace = "http://www.w3.org/2005/Atom";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    public static string Atom(FeedHead head, IEnumerable<FeedItem> items) => Xml(xml =>
    {
        xml.WriteStartElement("feed", AtomSpace);
        xml.WriteAttributeString("xml", "lang", null, head.Language);
        Element(xml, "id", head.Id);
        Element(xml, "title", head.Title);
        Element(xml, "updated", ListWriters.Instant(head.UpdatedAt));
        Person(xml, head.Author);
        Link(xml, "self", head.Self, "application/atom+xml");
        Link(xml, "alternate", head.Home, "text/html");
        if (head.Licence.Length > 0)
            Link(xml, "license", head.Licence);
        foreach (var one in items)
        {
            xml.WriteStartElement("entry", AtomSpace);
            Element(xml, "id", one.Id);
            Element(xml, "title", one.Title);
            Element(xml, "updated", ListWriters.Instant(one.UpdatedAt));
            Element(xml, "published", ListWriters.Instant(one.AddedAt));
            Link(xml, "alternate", one.Link);
            if (one.Page.Length > 0)
                Link(xml, "via", one.Page, "text/html");
            if (one.Author.Length > 0)
                Person(xml, one.Author);
            if (one.Summary.Length > 0)
                Element(xml, "summary", one.Summary);
            foreach (var tag in one.Tags)
            {
                xml.WriteStartElement("category", AtomSpace);
                xml.WriteAttributeString("term", Sound(tag));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    public static string JsonFeed(FeedHead head, IEnumerable<FeedItem> items) => JsonSerializer.Serialize(
        new
        {
            version = "https://jsonfeed.org/version/1.1",
            title = head.Title,
            home_page_url = head.Home,
            feed_url = head.Self,
            language = head.Language,
            authors = new[] { new { name = head.Author } },
            _cohort = head.Licence.Length > 0 ? new { licence = head.Licence } : null,
            items = items.Select(one => new
            {
                id = one.Id,
                url = one.Page.Length > 0 ? one.Page : one.Link,
                external_url = one.Link,
                title = one.Title,
                content_text = one.Summary,
                date_published = ListWriters.Instant(one.AddedAt),
                date_modified = ListWriters.Instant(one.UpdatedAt),
                authors = one.Author.Length > 0 ? new[] { new { name = one.Author } } : null,
                image = one.Picture.Length > 0 ? one.Picture : null,
                tags = one.Tags,
            }),
        },
        Json);

    public static string Xml(Action<XmlWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" }))
            write(xml);
        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, AtomSpace, Sound(text));

    private static void Person(XmlWriter xml, string name)
    {
        xml.WriteStartElement("author", AtomSpace);
        Element(xml, "name", name);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address, string type = "")
    {
        xml.WriteStartElement("link", AtomSpace);
        xml.WriteAttributeString("rel", relation);
        if (type.Length > 0)
            xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", Sound(address));
        xml.WriteEndElement();
    }

    // XML has no control characters, and no halves of pairs.
    public static string Sound(string text) => string.Concat(text.EnumerateRunes().Where(one => one.Value is '\n' or '\t' || !Rune.IsControl(one)).Where(one => !Addresses.PercentForm.IsUnsound(one)).Select(one => one.ToString()));
}
