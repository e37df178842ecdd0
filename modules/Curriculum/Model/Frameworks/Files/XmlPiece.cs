using System.Text;
using System.Xml;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>An element of an XML file, read without trust: neither deep nor long.</summary>
internal sealed record XmlPiece(string Name, string Text, IReadOnlyList<XmlPiece> Pieces)
{
    private const int MaxDepth = 32;

    /// <summary>Reads the element the reader stands on, and leaves the reader after it.</summary>
    /// <param name="room">Characters that may still be read; what is left of them afterwards.</param>
    /// <exception cref="XmlException">The element is no XML, or too deep, or there is no room for it.</exception>
    public static XmlPiece Read(XmlReader reader, ref int room, int depth = 0)
    {
        var name = reader.LocalName;
        var text = new StringBuilder();
        var pieces = new List<XmlPiece>();
        Use(ref room, name.Length + 1, depth, reader);
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return new XmlPiece(name, "", pieces);
        }

        var buffer = new char[1024];
        reader.Read();
        while (reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                pieces.Add(Read(reader, ref room, depth + 1));
                continue;
            }

            if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
            {
                int count;
                while ((count = reader.ReadValueChunk(buffer, 0, buffer.Length)) > 0)
                {
                    Use(ref room, count, depth, reader);
                    text.Append(buffer, 0, count);
                }
            }

            if (!reader.Read())
                throw new XmlException("The file ends inside an element.");
        }

        reader.Read();
        return new XmlPiece(name, text.ToString(), pieces);
    }

    /// <summary>The pieces of a name, in order.</summary>
    public IEnumerable<XmlPiece> All(string name) => Pieces.Where(one => one.Name == name);

    /// <summary>The first piece along a path of names, or null.</summary>
    public XmlPiece? First(params ReadOnlySpan<string> path)
    {
        var piece = this;
        foreach (var name in path)
            piece = piece?.All(name).FirstOrDefault();
        return piece;
    }

    /// <summary>The text of the first piece of a name, on one line; empty when there is none.</summary>
    public string Line(params ReadOnlySpan<string> path) => FileText.Line(First(path)?.Text ?? "");

    /// <summary>The text of a piece without others; else the pieces written as XML.</summary>
    public string Content() => Pieces.Count == 0 ? Text.Trim() : string.Concat(Pieces.Select(one => one.ToString()));

    public override string ToString() =>
        $"<{Name}>{(Pieces.Count == 0 ? System.Security.SecurityElement.Escape(Text.Trim()) : Content())}</{Name}>";

    private static void Use(ref int room, int count, int depth, XmlReader reader)
    {
        room -= count;
        if (room < 0 || depth > MaxDepth)
            throw new XmlException("An element is too long or too deep.", null, (reader as IXmlLineInfo)?.LineNumber ?? 0, 0);
    }
}
