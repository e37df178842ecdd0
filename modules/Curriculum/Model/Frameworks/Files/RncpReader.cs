using System.Xml;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Reads the RNCP export of France compétences (flow 4.1): one fiche of the many that it may hold.</summary>
internal static class RncpReader
{
    /// <summary>Characters of one fiche; the longest ones, with thousands of partners, come near a million.</summary>
    private const int MaxFiche = 8 * 1024 * 1024;

    private const int MaxChoices = 1000;

    /// <param name="stream">Read piece by piece, no further than needed; not closed.</param>
    public static FileReading Read(Stream stream, string? wanted, long most)
    {
        // Without a document type there are no entities, and nothing is ever fetched.
        var settings = new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = most, IgnoreComments = true, IgnoreProcessingInstructions = true };
        using var reader = XmlReader.Create(stream, settings);
        try
        {
            reader.MoveToContent();
            if (reader.NodeType != XmlNodeType.Element || reader.LocalName != "FICHES")
                return FileReading.Refuse(new Sentence("This XML file is not an export of the RNCP: it does not begin with FICHES"));
            return wanted is null ? Only(reader) : Wanted(reader, wanted.Trim());
        }
        catch (Exception problem) when (problem is XmlException or NotSupportedException or ArgumentException or System.Text.DecoderFallbackException)
        {
            var place = problem is XmlException { LineNumber: > 0 } found ? Place.AtLine(found.LineNumber) : default;
            return FileReading.Refuse(new Sentence("This file cannot be read as XML: it is cut short, too long, of an unknown encoding, or holds a document type"), place);
        }
    }

    private static FileReading Wanted(XmlReader reader, string wanted)
    {
        while (NextFiche(reader))
        {
            if (Fiche(reader, number => string.Equals(number, wanted, StringComparison.OrdinalIgnoreCase)) is { IsWhole: true } found)
                return RncpFiche.Read(found.Pieces);
        }

        return FileReading.Refuse(new Sentence("{0} is not in this file", FileText.Shown(wanted)));
    }

    private static FileReading Only(XmlReader reader)
    {
        IReadOnlyList<XmlPiece>? first = null;
        var choices = new List<FileChoice>();
        var more = 0;
        while (NextFiche(reader))
        {
            var fiche = Fiche(reader, _ => first is null);
            first ??= fiche.Pieces;
            if (choices.Count < MaxChoices)
                choices.Add(new FileChoice(Text(fiche.Pieces, RncpFiche.Number), Text(fiche.Pieces, RncpFiche.Title)));
            else
                more++;
        }

        return (first, choices.Count) switch
        {
            (null, _) => FileReading.Refuse(new Sentence("This file holds no fiche of the RNCP")),
            (_, 1) => RncpFiche.Read(first),
            _ => FileReading.Choose(choices, more == 0 ? [] : [new FileProblem(default, new Sentence("This file holds {0} frameworks more than are shown", more))]),
        };
    }

    private static bool NextFiche(XmlReader reader)
    {
        while (reader.NodeType != XmlNodeType.Element || reader.LocalName != "FICHE" || reader.Depth != 1)
        {
            if (!reader.Read())
                return false;
        }

        return true;
    }

    // Until its number is known everything is held; then, unless it is the one, only the title is.
    private static (IReadOnlyList<XmlPiece> Pieces, bool IsWhole) Fiche(XmlReader reader, Predicate<string> isWanted)
    {
        var pieces = new List<XmlPiece>();
        bool? whole = null;
        var room = MaxFiche;
        var isEmpty = reader.IsEmptyElement;
        reader.Read();
        while (!isEmpty && reader.NodeType != XmlNodeType.EndElement)
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                if (!reader.Read())
                    throw new XmlException("The file ends inside a fiche.");
                continue;
            }

            if (whole is false && reader.LocalName != RncpFiche.Title)
            {
                reader.Skip();
                continue;
            }

            pieces.Add(XmlPiece.Read(reader, ref room));
            if (pieces[^1].Name == RncpFiche.Number)
                whole = isWanted(FileText.Line(pieces[^1].Text));
        }

        return (pieces, whole is true);
    }

    private static string Text(IReadOnlyList<XmlPiece> pieces, string name) =>
        FileText.Line(pieces.FirstOrDefault(one => one.Name == name)?.Text ?? "");
}
