using System.Buffers.Binary;

namespace Cohort.Facilities.Files.Pictures;

/// <summary>How large a picture claims to be. A few bytes may claim what no machine of a reader can hold: W3C PNG 3, T.81, GIF89a, RFC 9649.</summary>
internal static class PictureSize
{
    public const int MostMegapixels = 100;

    /// <summary>It claims more than anybody should have to open.</summary>
    public static bool IsTooLarge(string? type, Stream content) => ContentType.IsPicture(type ?? "") && Pixels(type!, content) > MostMegapixels * 1_000_000L;

    private static long Pixels(string type, Stream content)
    {
        if (type == ContentType.Jpeg)
            return Jpeg(content);
        var head = new byte[32];
        content.Position = 0;
        head = head[..content.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
        return type switch
        {
            ContentType.Png when head.Length >= 24 => (long)BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(16)) * Math.Min(BinaryPrimitives.ReadUInt32BigEndian(head.AsSpan(20)), int.MaxValue),
            ContentType.Gif when head.Length >= 10 => (long)Two(head, 6) * Two(head, 8),
            ContentType.WebP when head.Length >= 30 && head.AsSpan(12, 4).SequenceEqual("VP8X"u8) => (1 + Three(head, 24)) * (1 + Three(head, 27)),
            ContentType.WebP when head.Length >= 30 && head.AsSpan(12, 4).SequenceEqual("VP8 "u8) => (long)(Two(head, 26) & 0x3FFF) * (Two(head, 28) & 0x3FFF),
            ContentType.WebP when head.Length >= 25 && head.AsSpan(12, 4).SequenceEqual("VP8L"u8) => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(21))),
            _ => 0,
        };
    }

    private static long Lossless(uint bits) => (1L + (bits & 0x3FFF)) * (1L + ((bits >> 14) & 0x3FFF));

    // From segment to segment, as far as the first that describes a frame.
    private static long Jpeg(Stream file)
    {
        // Not disposed: who opened the file closes it.
        var content = new BufferedStream(file, 64 * 1024);
        var segment = new byte[7];
        for (content.Position = 2; ; content.Position += ((segment[0] << 8) | segment[1]) - 7)
        {
            // Any number of FF may stand before a marker.
            int one;
            while ((one = content.ReadByte()) == 0xFF)
            {
            }

            if (one is < 0 or 0xDA || content.ReadAtLeast(segment, 7, throwOnEndOfStream: false) < 7 || (segment[0] == 0 && segment[1] < 2))
                return 0;
            if (one is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return (long)((segment[3] << 8) | segment[4]) * ((segment[5] << 8) | segment[6]);
        }
    }

    private static int Two(byte[] head, int at) => BinaryPrimitives.ReadUInt16LittleEndian(head.AsSpan(at));

    private static long Three(byte[] head, int at) => head[at] | (head[at + 1] << 8) | (head[at + 2] << 16);
}
