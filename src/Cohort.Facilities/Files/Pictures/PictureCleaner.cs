using Cohort.Kernel;

namespace Cohort.Facilities.Files.Pictures;

/// <summary>Takes out of a photo what tells of its place, its day, its camera and its author. What is seen stays as it is.</summary>
internal static class PictureCleaner
{
    public static bool Cleans(string? type) => type is ContentType.Jpeg or ContentType.Png or ContentType.WebP;

    /// <exception cref="Refusal">The picture is malformed.</exception>
    public static void Clean(string type, Stream from, Stream to)
    {
        from.Position = 0;
        try
        {
            // Closed by whoever opened what is behind it.
            var (source, target) = (new BufferedStream(from, 64 * 1024), new BufferedStream(to, 64 * 1024));
            switch (type)
            {
                case ContentType.Jpeg:
                    JpegCleaner.Clean(source, target);
                    break;
                case ContentType.Png:
                    PngCleaner.Clean(source, target);
                    break;
                default:
                    WebPCleaner.Clean(source, target);
                    break;
            }

            target.Flush();
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            throw new Refusal("This picture is damaged. Open it on your machine, save it again, and send that one.", "file");
        }
    }

    /// <summary>Copies bytes through a small buffer, however many are claimed.</summary>
    public static void Copy(Stream from, Stream to, long count)
    {
        var buffer = new byte[8192];
        for (; count > 0; count -= Math.Min(count, buffer.Length))
        {
            var part = buffer.AsSpan(0, (int)Math.Min(count, buffer.Length));
            from.ReadExactly(part);
            to.Write(part);
        }
    }

    /// <summary>Passes over bytes, which must be there.</summary>
    public static void Skip(Stream from, long count) => Copy(from, Stream.Null, count);
}
