using System.Xml;

namespace Cohort.Watch.Model.Files;

/// <summary>Sources as OPML 2.0, folders as outlines.</summary>
internal static class OpmlWriter
{
    public static string Write(string title, IEnumerable<FoundFeed> feeds) => FeedWriters.Xml(xml =>
    {
        xml.WriteStartElement("opml");
        xml.WriteAttributeString("version", "2.0");
        xml.WriteStartElement("head");
        xml.WriteElementString("title", FeedWriters.Sound(title));
        xml.WriteEndElement();
        xml.WriteStartElement("body");
        foreach (var group in feeds.GroupBy(one => string.Join('\u0001', one.Folder)))
        {
            var folder = group.First().Folder;
            foreach (var name in folder)
            {
                xml.WriteStartElement("outline");
                xml.WriteAttributeString("text", FeedWriters.Sound(name));
            }

            foreach (var one in group)
                Outline(xml, one);
            foreach (var _ in folder)
                xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static void Outline(XmlWriter xml, FoundFeed one)
    {
        xml.WriteStartElement("outline");
        foreach (var (name, value) in new[] { ("text", one.Title.Length > 0 ? one.Title : one.Address), ("type", "rss"), ("xmlUrl", one.Address), ("htmlUrl", one.Site), ("description", one.About), ("category", string.Join(',', one.Tags)) })
        {
            if (value.Length > 0)
                xml.WriteAttributeString(name, FeedWriters.Sound(value));
        }

        xml.WriteEndElement();
    }
}
