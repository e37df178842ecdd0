using System.Text;
using System.Xml;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>One sheet of an RNCP flow, which is read as a stream: a whole flow weighs some 600 MB.</summary>
internal static class RncpSheet
{
    /// <summary>A sheet is some tens of KB; one larger than this is none.</summary>
    private const int MostCharacters = 4 * 1024 * 1024;

    private static readonly XmlReaderSettings Guarded = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = 2_000_000_000,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = false,
    };

    /// <summary>A flow with that one sheet; null when it is not there or the file cannot be read.</summary>
    public static byte[]? Cut(Stream flow, string code)
    {
        try
        {
            using var reader = XmlReader.Create(flow, Guarded);
            var isOn = reader.ReadToFollowing("FICHE");
            while (isOn)
            {
                // A sheet is read whole before its number is known: it is not always its first element.
                var sheet = reader.ReadOuterXml();
                if (sheet.Contains($"<NUMERO_FICHE>{code}</NUMERO_FICHE>", StringComparison.OrdinalIgnoreCase) && sheet.Length <= MostCharacters)
                    return Encoding.UTF8.GetBytes($"<FICHES><VERSION_FLUX>4.1</VERSION_FLUX>{sheet}</FICHES>");
                isOn = reader.Name == "FICHE" || reader.ReadToFollowing("FICHE");
            }
        }
        catch (XmlException)
        {
            // Says null: the reader of the file itself tells where it breaks.
        }

        return null;
    }
}
