using System.Buffers.Binary;
using System.Text;

namespace Cohort.Facilities.Files.Pictures;

/// <summary>WebP (RFC 9649): a RIFF file whose chunks EXIF, XMP and unknown ones go, with the flags that announce them.</summary>
internal static class WebPCleaner
{
    private const byte Exif = 0x08, Xmp = 0x04;

    public static void Clean(Stream from, Stream to)
    {
        var riff = new byte[12];
        from.ReadExactly(riff);
        var left = BinaryPrimitives.ReadUInt32LittleEndian(riff.AsSpan(4)) - 4L;
        to.Write(riff);
        var head = new byte[8];
        var written = 4L;
        var hasPixels = false;
        while (left > 0)
        {
            from.ReadExactly(head);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(4));
            var padded = length + (length & 1L);
            left -= 8 + padded;
            // An odd last chunk without its padding byte is written by some cameras: it is given one.
            var isUnpadded = left == -1;
            if (left < -1 || (isUnpadded && length % 2 == 0))
                throw new InvalidDataException();
            var name = Encoding.Latin1.GetString(head, 0, 4);
            if (name is not ("VP8X" or "VP8 " or "VP8L" or "ALPH" or "ANIM" or "ANMF" or "ICCP"))
            {
                PictureCleaner.Skip(from, isUnpadded ? length : padded);
                continue;
            }

            hasPixels |= name is "VP8 " or "VP8L" or "ANMF";
            to.Write(head);
            written += 8 + padded;
            if (name == "VP8X")
            {
                if (length != 10)
                    throw new InvalidDataException();
                to.WriteByte((byte)(from.ReadByte() & ~(Exif | Xmp)));
                PictureCleaner.Copy(from, to, 9);
                continue;
            }

            PictureCleaner.Copy(from, to, isUnpadded ? length : padded);
            if (isUnpadded)
                to.WriteByte(0);
        }

        if (!hasPixels)
            throw new InvalidDataException();
        BinaryPrimitives.WriteUInt32LittleEndian(riff.AsSpan(4), (uint)written);
        to.Flush();
        to.Position = 4;
        to.Write(riff.AsSpan(4, 4));
    }
}
