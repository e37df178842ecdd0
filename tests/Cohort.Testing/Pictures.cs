using System.Buffers.Binary;
using System.Text;

namespace Cohort.Testing;

/// <summary>Small pictures made by hand, with all that cameras and programs write beside what is seen.</summary>
public static class Pictures
{
    /// <summary>What must not stay: it stands in every place a picture has for words.</summary>
    public const string Secret = "GPS 46.2044 N 5.2258 E, Fatou";

    private static readonly byte[] Told = Encoding.ASCII.GetBytes(Secret);

    /// <summary>A JPEG with EXIF (turned as said), XMP, IPTC, a comment, a thumbnail, a profile, Adobe's mark, and a film after its end.</summary>
    public static byte[] Jpeg(byte turn = 6) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 2, 0, 0, 1, 0, 1, 1, 1, .. Told]),
        .. Segment(0xE1, [.. "Exif\0\0II*\0"u8, 8, 0, 0, 0, 2, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, turn, 0, 0, 0, 0x25, 0x88, 4, 0, 1, 0, 0, 0, 38, 0, 0, 0, 0, 0, 0, 0, .. Told]),
        .. Segment(0xE1, [.. "http://ns.adobe.com/xap/1.0/\0"u8, .. Told]),
        .. Segment(0xE2, [.. "ICC_PROFILE\0"u8, 1, 1, 7, 7, 7]),
        .. Segment(0xE2, [.. "MPF\0"u8, .. Told]),
        .. Segment(0xED, [.. "Photoshop 3.0\0"u8, .. Told]),
        .. Segment(0xEE, [.. "Adobe"u8, 0, 100, 0, 0, 0, 0, 1]),
        .. Segment(0xFE, Told),
        .. Segment(0xDB, [0, .. Enumerable.Repeat((byte)1, 64)]),
        .. Segment(0xC0, [8, 0, 1, 0, 1, 1, 1, 0x11, 0]),
        .. Segment(0xC4, [0, .. new byte[16]]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
        .. Segment(0xFE, Told),
        0xFF, 0xD9, .. Told,
    ];

    /// <summary>A PNG with texts, a time, EXIF, an unknown chunk, and words after its end.</summary>
    public static byte[] Png() =>
    [
        0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n',
        .. Chunk("IHDR", [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]), .. Chunk("gAMA", [0, 0, 0xB1, 0x8F]),
        .. Chunk("tEXt", Told), .. Chunk("zTXt", Told), .. Chunk("iTXt", Told), .. Chunk("eXIf", Told), .. Chunk("tIME", [7, 234, 11, 24, 8, 31, 0]), .. Chunk("prVt", Told),
        .. Chunk("IDAT", [1, 2, 3]), .. Chunk("IEND", []), .. Told,
    ];

    /// <summary>An extended WebP with EXIF, XMP and an unknown chunk.</summary>
    public static byte[] WebP()
    {
        byte[] body = [.. "WEBP"u8, .. Riff("VP8X", [0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0]), .. Riff("ICCP", [1, 2, 3]), .. Riff("VP8 ", [9, 9, 9, 9]), .. Riff("EXIF", Told), .. Riff("XMP ", Told), .. Riff("NOTE", Told)];
        return [.. "RIFF"u8, .. Little((uint)body.Length), .. body];
    }

    private static byte[] Segment(byte marker, byte[] content) => [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] Chunk(string name, byte[] content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(name), .. content, 0, 0, 0, 0];
    }

    private static byte[] Riff(string name, byte[] content) => [.. Encoding.ASCII.GetBytes(name), .. Little((uint)content.Length), .. content, .. new byte[content.Length % 2]];

    private static byte[] Little(uint value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
        return bytes;
    }
}
