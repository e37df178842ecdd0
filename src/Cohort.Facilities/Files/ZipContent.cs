using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Cohort.Facilities.Files;

/// <summary>
/// What a ZIP archive is (APPNOTE 6.3): an OpenDocument file by its first entry (ODF 1.3, part 2, 3.3), an Office Open XML
/// file by its list of types (ECMA-376, part 2), else an archive. Reads the directory by hand, so that nothing an archive
/// claims of itself costs memory.
/// </summary>
internal static class ZipContent
{
    private const int MostEntries = 20_000, MostTypes = 256 * 1024, Local = 30, Central = 46, End = 22;

    private delegate bool Called(ReadOnlySpan<byte> name);

    /// <summary>Media type; null for an office file that carries macros, or an archive that cannot be read.</summary>
    public static string? TypeOf(Stream content, ReadOnlySpan<byte> head)
    {
        try
        {
            if (OpenDocument(content, head) is { } document)
                return !document.StartsWith("application/vnd.oasis.opendocument.", StringComparison.Ordinal) || !ContentType.Endings.ContainsKey(document) ? ContentType.Zip : HasMacros(content) ? null : document;
            return Types(content) is { } types ? OfficeType(types) : ContentType.Zip;
        }
        catch (Exception broken) when (broken is InvalidDataException or EndOfStreamException)
        {
            return null;
        }
    }

    private static string? OfficeType(string types)
    {
        if (types.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase) || types.Contains("vbaProject", StringComparison.OrdinalIgnoreCase))
            return null;
        var found = ContentType.Endings.Keys.FirstOrDefault(one => types.Contains($"\"{one}.main+xml\"", StringComparison.Ordinal));
        return found ?? ContentType.Zip;
    }

    // The name at 30, "mimetype"; its content right after, neither compressed nor with extra fields.
    private static string? OpenDocument(Stream content, ReadOnlySpan<byte> head)
    {
        if (head.Length < 38 || !head[Local..38].SequenceEqual("mimetype"u8) || head[8] != 0)
            return null;
        var length = BinaryPrimitives.ReadUInt32LittleEndian(head[18..]);
        var type = new byte[Math.Min(length, 100)];
        content.Position = 38 + BinaryPrimitives.ReadUInt16LittleEndian(head[28..]);
        return Encoding.ASCII.GetString(type, 0, content.ReadAtLeast(type, type.Length, throwOnEndOfStream: false));
    }

    /// <summary>The list of types, or null: not an Office Open XML file.</summary>
    private static string? Types(Stream content) =>
        Find(content, name => name.SequenceEqual("[Content_Types].xml"u8)) is { } entry ? Inflate(content, entry) : null;

    // Where OpenDocument keeps them (ODF 1.3, part 2). Who has too many entries to look through is not believed.
    private static bool HasMacros(Stream content) =>
        Find(content, name => Begins(name, "Basic/") || Begins(name, "Scripts/")) is not null || Directory(content).Count > MostEntries;

    private static bool Begins(ReadOnlySpan<byte> name, string folder) => Encoding.Latin1.GetString(name).StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    private static (int Count, long At) Directory(Stream content)
    {
        var tail = new byte[(int)Math.Min(content.Length, End + ushort.MaxValue)];
        Fill(content, content.Length - tail.Length, tail);
        var end = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (end < 0 || tail.Length - end < End)
            throw new InvalidDataException();
        return (BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10)), BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16)));
    }

    // The first entry of the directory that is called so.
    private static byte[]? Find(Stream content, Called called)
    {
        var (count, at) = Directory(content);
        var (entry, name) = (new byte[Central], new byte[ushort.MaxValue]);
        for (var index = 0; index < Math.Min(count, MostEntries); index++)
        {
            Fill(content, at, entry);
            if (!entry.AsSpan().StartsWith("PK\u0001\u0002"u8))
                throw new InvalidDataException();
            var length = BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(28));
            Fill(content, at + Central, name.AsSpan(0, length));
            if (called(name.AsSpan(0, length)))
                return entry;
            at += Central + length + BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(30)) + BinaryPrimitives.ReadUInt16LittleEndian(entry.AsSpan(32));
        }

        return null;
    }

    private static string Inflate(Stream content, ReadOnlySpan<byte> entry)
    {
        var method = BinaryPrimitives.ReadUInt16LittleEndian(entry[10..]);
        var size = BinaryPrimitives.ReadUInt32LittleEndian(entry[20..]);
        long at = BinaryPrimitives.ReadUInt32LittleEndian(entry[42..]);
        var local = new byte[Local];
        Fill(content, at, local);
        content.Position = at + Local + BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(26)) + BinaryPrimitives.ReadUInt16LittleEndian(local.AsSpan(28));
        var packed = new byte[Math.Min(size, MostTypes)];
        packed = packed[..content.ReadAtLeast(packed, packed.Length, throwOnEndOfStream: false)];
        using Stream plain = method switch
        {
            0 => new MemoryStream(packed),
            8 => new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress),
            _ => throw new InvalidDataException(),
        };
        var text = new byte[MostTypes];
        return Encoding.UTF8.GetString(text, 0, plain.ReadAtLeast(text, text.Length, throwOnEndOfStream: false));
    }

    private static void Fill(Stream content, long at, Span<byte> into)
    {
        if (at < 0 || at + into.Length > content.Length)
            throw new InvalidDataException();
        content.Position = at;
        content.ReadExactly(into);
    }
}
