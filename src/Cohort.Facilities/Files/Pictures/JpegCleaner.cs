namespace Cohort.Facilities.Files.Pictures;

/// <summary>
/// JPEG (ITU-T T.81, annex B; JFIF 1.02; ICC.1 annex B.4; Adobe technical note 5116): EXIF, XMP, IPTC, comments, thumbnails
/// and what stands after the end go. How the camera was turned, the colour profile and Adobe's colour mark stay.
/// </summary>
internal static class JpegCleaner
{
    private const byte Start = 0xD8, End = 0xD9, Scan = 0xDA, App0 = 0xE0, App1 = 0xE1, App2 = 0xE2, App14 = 0xEE, Comment = 0xFE;

    public static void Clean(Stream from, Stream to)
    {
        if (Byte(from) != 0xFF || Byte(from) != Start)
            throw new InvalidDataException();
        to.Write([0xFF, Start]);
        var (hasFrame, hasScan, isTurned) = (false, false, false);
        for (var marker = Marker(from); marker != End;)
        {
            var segment = Segment(from);
            switch (marker)
            {
                case App1 when !isTurned && segment.AsSpan().StartsWith("Exif\0\0"u8):
                    if (Orientation.Of(segment.AsSpan(6)) is > 1 and <= 8 and var turn)
                        Write(to, App1, Orientation.Exif(turn));
                    isTurned = true;
                    break;
                case App0 when segment.AsSpan().StartsWith("JFIF\0"u8):
                    Write(to, marker, Jfif(segment));
                    break;
                case App2 when segment.AsSpan().StartsWith("ICC_PROFILE\0"u8):
                case App14 when segment.AsSpan().StartsWith("Adobe"u8):
                    Write(to, marker, segment);
                    break;
                case (>= App0 and <= 0xEF) or Comment or (>= 0xF0 and <= 0xFD):
                    break;
                case (>= 0xC0 and <= 0xCF) or 0xDB or 0xDC or 0xDD or Scan:
                    // C4, C8 and CC are tables; the other ones of the row describe a frame.
                    hasFrame |= marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);
                    if (marker == Scan && !hasFrame)
                        throw new InvalidDataException();
                    Write(to, marker, segment);
                    break;
                default:
                    throw new InvalidDataException();
            }

            hasScan |= marker == Scan;
            marker = marker == Scan ? Entropy(from, to) : Marker(from);
        }

        if (!hasScan)
            throw new InvalidDataException();
        to.Write([0xFF, End]);
    }

    // Without the thumbnail that may stand at its end: 14 bytes, width and height of the thumbnail 0.
    private static byte[] Jfif(byte[] segment) => segment.Length >= 14 ? [.. segment[..12], 0, 0] : throw new InvalidDataException();

    private static byte[] Segment(Stream from)
    {
        var length = (Byte(from) << 8) | Byte(from);
        if (length < 2)
            throw new InvalidDataException();
        var segment = new byte[length - 2];
        from.ReadExactly(segment);
        return segment;
    }

    private static void Write(Stream to, byte marker, ReadOnlySpan<byte> segment)
    {
        var length = segment.Length + 2;
        to.Write([0xFF, marker, (byte)(length >> 8), (byte)length]);
        to.Write(segment);
    }

    // Any number of FF may stand before a marker.
    private static byte Marker(Stream from)
    {
        if (Byte(from) != 0xFF)
            throw new InvalidDataException();
        int one;
        while ((one = Byte(from)) == 0xFF)
        {
        }

        return (byte)one;
    }

    // The picture itself, to the next marker that is neither a restart nor an FF of the data.
    private static byte Entropy(Stream from, Stream to)
    {
        while (true)
        {
            var one = Byte(from);
            if (one != 0xFF)
            {
                to.WriteByte((byte)one);
                continue;
            }

            int next;
            while ((next = Byte(from)) == 0xFF)
            {
            }

            if (next is not (0 or (>= 0xD0 and <= 0xD7)))
                return (byte)next;
            to.Write([0xFF, (byte)next]);
        }
    }

    private static int Byte(Stream from) => from.ReadByte() is >= 0 and var one ? one : throw new EndOfStreamException();
}
