using System.IO.Compression;
using Cohort.Kernel.Text;
using Cohort.Watch.Model.Addresses;

namespace Cohort.Watch.Model.Files;

/// <summary>An export in a zip: Notion (zips in a zip, tables and pages), Pocket, or any of the other files. Nothing is written to a disk.</summary>
internal static class ZipReader
{
    public const string Format = "Zip";

    public const int MostZips = 5, MostEntries = 20_000, MostRatio = 200;

    public const long MostInflated = 100 * 1024 * 1024;

    private static readonly string[] Readable = [".csv", ".md", ".markdown", ".html", ".htm", ".json", ".opml", ".xml", ".txt"];

    /// <summary>Reads the files into the basket; why not, or null.</summary>
    public static Sentence? Read(byte[] bytes, LinkBasket basket)
    {
        var files = new List<(string Name, byte[] Bytes)>();
        var room = new Room();
        if (Open(bytes, 0, files, room, basket) is { } refused)
            return refused;
        NotionFiles.Read(files, basket);
        return null;
    }

    private static Sentence? Open(byte[] bytes, int depth, List<(string Name, byte[] Bytes)> files, Room room, LinkBasket basket)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            if (zip.Entries.Count + room.Entries > MostEntries)
                return new Sentence("This archive holds more than {0} files.", MostEntries);
            room.Entries += zip.Entries.Count;
            foreach (var entry in zip.Entries)
            {
                var name = entry.FullName.Replace('\\', '/');
                if (name.EndsWith('/') || name.Contains("__MACOSX/", StringComparison.Ordinal) || name.EndsWith(".DS_Store", StringComparison.Ordinal))
                    continue;
                if (name.StartsWith('/') || name.Contains(':', StringComparison.Ordinal) && name.IndexOf(':', StringComparison.Ordinal) == 1 || name.Split('/').Contains(".."))
                {
                    basket.Tell(name, new Sentence("This name leads outside the archive."));
                    continue;
                }

                var isZip = name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
                if (!isZip && !Array.Exists(Readable, one => name.EndsWith(one, StringComparison.OrdinalIgnoreCase)))
                {
                    basket.Tell(name, new Sentence("A file of this kind is not read."));
                    continue;
                }

                if (Inflate(entry, room) is not { } content)
                    return new Sentence("This archive unpacks to more than {0} MB, or far more than it weighs.", MostInflated / 1024 / 1024);
                if (!isZip)
                    files.Add((name, content));
                else if (++room.Zips > MostZips || depth >= 2)
                    return new Sentence("This archive holds more than {0} archives.", MostZips);
                else if (Open(content, depth + 1, files, room, basket) is { } refused)
                    return refused;
            }

            return null;
        }
        catch (Exception problem) when (problem is InvalidDataException or EndOfStreamException or IOException or NotSupportedException)
        {
            return new Sentence("This archive is damaged.");
        }
    }

    // What the archive says of its sizes is not believed: what comes out is counted.
    private static byte[]? Inflate(ZipArchiveEntry entry, Room room)
    {
        var most = Math.Min(MostInflated - room.Used, Math.Max(1024 * 1024, entry.CompressedLength * MostRatio));
        using var stream = entry.Open();
        var content = TextFile.ReadAtMost(stream, (int)Math.Max(0, most));
        room.Used += content?.Length ?? 0;
        return content;
    }

    private sealed class Room
    {
        public long Used { get; set; }

        public int Zips { get; set; }

        public int Entries { get; set; }
    }
}
