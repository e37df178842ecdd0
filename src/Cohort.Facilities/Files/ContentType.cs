using System.Text;

namespace Cohort.Facilities.Files;

/// <summary>
/// What a content is, by what it holds. Signatures: ISO 32000 (PDF), W3C PNG 3, ITU-T T.81 (JPEG), GIF89a, RFC 9649 (WebP),
/// ISO 14496-12 (MP4), Matroska/WebM (EBML), RFC 3533 (Ogg), ISO 11172-3 and ID3v2 (MP3), APPNOTE 6.3 (ZIP).
/// </summary>
internal static class ContentType
{
    public const string Pdf = "application/pdf", Png = "image/png", Jpeg = "image/jpeg", Gif = "image/gif", WebP = "image/webp", Zip = "application/zip";

    /// <summary>Each type that is taken, with the endings its name may have; the first is given when it has another.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Endings = new Dictionary<string, string[]>(StringComparer.Ordinal)
    {
        [Pdf] = ["pdf"],
        [Png] = ["png"],
        [Jpeg] = ["jpg", "jpeg"],
        [Gif] = ["gif"],
        [WebP] = ["webp"],
        ["video/mp4"] = ["mp4", "m4v"],
        ["audio/mp4"] = ["m4a"],
        ["video/webm"] = ["webm"],
        ["audio/mpeg"] = ["mp3"],
        ["audio/ogg"] = ["ogg", "oga", "opus", "ogv"],
        [Zip] = ["zip"],
        ["application/vnd.oasis.opendocument.text"] = ["odt"],
        ["application/vnd.oasis.opendocument.spreadsheet"] = ["ods"],
        ["application/vnd.oasis.opendocument.presentation"] = ["odp"],
        ["application/vnd.openxmlformats-officedocument.wordprocessingml.document"] = ["docx"],
        ["application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"] = ["xlsx"],
        ["application/vnd.openxmlformats-officedocument.presentationml.presentation"] = ["pptx"],
        // Sources of pages and programs are read as text, and called so: nothing opens them by mistake.
        [PlainText.Utf8] = ["txt", "csv", "tsv", "md"],
        [PlainText.Windows] = ["txt", "csv", "tsv", "md"],
    };

    /// <summary>Media type, or null when it is not one of those that are taken. The content must be one that can be read again.</summary>
    public static string? Of(Stream content)
    {
        var head = new byte[64];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        var type = ByHead(head);
        return type switch
        {
            Zip => ZipContent.TypeOf(content, head),
            null => PlainText.TypeOf(content),
            "" => null,
            _ => type,
        };
    }

    /// <summary>It is shown in the page or by the browser, rather than saved.</summary>
    public static bool IsShown(string type) => IsPicture(type) || type == Pdf;

    /// <summary>A picture.</summary>
    public static bool IsPicture(string type) => type is Png or Jpeg or Gif or WebP;

    private static string? ByHead(ReadOnlySpan<byte> head) => head switch
    {
        [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => Pdf,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [(byte)'G', (byte)'I', (byte)'F', (byte)'8', (byte)'7' or (byte)'9', (byte)'a', ..] => Gif,
        [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => WebP,
        [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => Brand(head[8..]),
        [0x1A, 0x45, 0xDF, 0xA3, ..] => head.IndexOf("webm"u8) > 0 ? "video/webm" : "",
        [(byte)'O', (byte)'g', (byte)'g', (byte)'S', 0, ..] => "audio/ogg",
        [(byte)'I', (byte)'D', (byte)'3', ..] => "audio/mpeg",
        // A frame of layer III: neither bit rate nor sampling rate is one of the reserved values.
        [0xFF, 0xFA or 0xFB or 0xF2 or 0xF3 or 0xE2 or 0xE3, var rates, ..] when (rates & 0xF0) is not (0 or 0xF0) && (rates & 0x0C) != 0x0C => "audio/mpeg",
        [(byte)'P', (byte)'K', 3, 4, ..] => Zip,
        _ => null,
    };

    private static string Brand(ReadOnlySpan<byte> brand) => brand.Length < 4 ? "" : Encoding.Latin1.GetString(brand[..4]) switch
    {
        "M4A " or "M4B " => "audio/mp4",
        "isom" or "iso2" or "iso3" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "MSNV" or "dash" or "mmp4" or "3gp4" or "3gp5" => "video/mp4",
        _ => "",
    };
}
