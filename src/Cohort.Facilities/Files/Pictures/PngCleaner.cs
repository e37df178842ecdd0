using System.Buffers.Binary;
using System.Text;

namespace Cohort.Facilities.Files.Pictures;

/// <summary>PNG (W3C, Portable Network Graphics, third edition): keeps the chunks that say how the picture looks; texts, times, EXIF, unknown chunks and what stands after the end go.</summary>
internal static class PngCleaner
{
    private static readonly HashSet<string> Kept = new(StringComparer.Ordinal)
    {
        "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "pHYs", "sPLT", "acTL", "fcTL", "fdAT",
    };

    public static void Clean(Stream from, Stream to)
    {
        PictureCleaner.Copy(from, to, 8);
        var head = new byte[8];
        var (isFirst, hasPixels) = (true, false);
        while (true)
        {
            from.ReadExactly(head);
            var length = BinaryPrimitives.ReadUInt32BigEndian(head);
            var name = Encoding.Latin1.GetString(head, 4, 4);
            if (length > int.MaxValue || !name.All(char.IsAsciiLetter) || isFirst != (name == "IHDR") || (isFirst && length != 13))
                throw new InvalidDataException();
            isFirst = false;
            hasPixels |= name == "IDAT";
            if (Kept.Contains(name))
            {
                to.Write(head);
                PictureCleaner.Copy(from, to, length + 4L);
            }
            else if (char.IsUpper(name[0]))
            {
                // A critical chunk that nobody knows: the picture cannot be shown without it.
                throw new InvalidDataException();
            }
            else
            {
                PictureCleaner.Skip(from, length + 4L);
            }

            if (name != "IEND")
                continue;
            if (!hasPixels)
                throw new InvalidDataException();
            return;
        }
    }
}
