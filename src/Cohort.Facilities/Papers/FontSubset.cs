using System.Buffers.Binary;
using System.Text;

namespace Cohort.Facilities.Papers;

/// <summary>The part of a font that a paper needs: a number for each letter that was written, and a file with their outlines alone.</summary>
internal sealed class FontSubset(TrueType font)
{
    private readonly Dictionary<Rune, int> numbers = [];
    private readonly List<int> glyphs = [0];

    /// <summary>The letters by number, from 1.</summary>
    public IEnumerable<KeyValuePair<Rune, int>> Letters => numbers.OrderBy(one => one.Value);

    /// <summary>How wide each number is, in thousandths of an em, from 0.</summary>
    public IEnumerable<int> Widths => Enumerable.Range(0, numbers.Count + 1).Select(one => font.Advance(glyphs[one]) * 1000 / font.Units);

    /// <summary>The number of a letter. Each letter has its own, even where two look alike: what is copied out is what was written.</summary>
    public int Number(Rune letter)
    {
        if (!numbers.TryGetValue(letter, out var number))
        {
            numbers[letter] = number = glyphs.Count;
            glyphs.Add(font.Glyph(letter));
        }

        return number;
    }

    /// <summary>A TrueType file with these glyphs. No letter is added after.</summary>
    public byte[] File()
    {
        using var outlines = new MemoryStream();
        var (offsets, metrics) = (new List<int>(), new List<byte>());
        // Accented letters are made of others, which are added at the end as they are met.
        for (var index = 0; index < glyphs.Count; index++)
        {
            offsets.Add((int)outlines.Length);
            outlines.Write(Renumbered(font.Outline(glyphs[index]).ToArray()));
            outlines.Write(new byte[(4 - (outlines.Length % 4)) % 4]);
            metrics.AddRange(Two(font.Advance(glyphs[index])));
            metrics.AddRange(Two(font.Bearing(glyphs[index])));
        }

        offsets.Add((int)outlines.Length);
        var (head, hhea, maxp) = (font.Table("head").ToArray(), font.Table("hhea").ToArray(), font.Table("maxp").ToArray());
        BinaryPrimitives.WriteInt16BigEndian(head.AsSpan(50), 1);
        BinaryPrimitives.WriteUInt16BigEndian(hhea.AsSpan(34), (ushort)glyphs.Count);
        BinaryPrimitives.WriteUInt16BigEndian(maxp.AsSpan(4), (ushort)glyphs.Count);
        return Bind(
            ("cvt ", font.Table("cvt ").ToArray()), ("fpgm", font.Table("fpgm").ToArray()), ("glyf", outlines.ToArray()), ("head", head), ("hhea", hhea),
            ("hmtx", [.. metrics]), ("loca", [.. offsets.SelectMany(Four)]), ("maxp", maxp), ("prep", font.Table("prep").ToArray()));
    }

    // Parts of a composed outline name other glyphs by number (flags: 1 long arguments, 8 a scale, 0x40 two, 0x80 four, 0x20 one more part).
    private byte[] Renumbered(byte[] outline)
    {
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0)
            return outline;
        var at = 10;
        for (var more = true; more;)
        {
            var flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at + 2));
            BinaryPrimitives.WriteUInt16BigEndian(outline.AsSpan(at + 2), (ushort)glyphs.Count);
            glyphs.Add(part);
            at += 4 + ((flags & 1) != 0 ? 4 : 2) + ((flags & 8) != 0 ? 2 : (flags & 0x40) != 0 ? 4 : (flags & 0x80) != 0 ? 8 : 0);
            more = (flags & 0x20) != 0;
        }

        return outline;
    }

    private static byte[] Bind(params (string Name, byte[] Content)[] tables)
    {
        using var file = new MemoryStream();
        file.Write([0, 1, 0, 0]);
        foreach (var one in new[] { tables.Length, 0, 0, 0 })
            file.Write(Two(one));
        var at = 12 + (16 * tables.Length);
        foreach (var (name, content) in tables)
        {
            file.Write(Encoding.ASCII.GetBytes(name));
            file.Write(Four(Sum(content)));
            file.Write(Four(at));
            file.Write(Four(content.Length));
            at += (content.Length + 3) / 4 * 4;
        }

        foreach (var (_, content) in tables)
        {
            file.Write(content);
            file.Write(new byte[(4 - (content.Length % 4)) % 4]);
        }

        return file.ToArray();
    }

    private static int Sum(byte[] content)
    {
        var sum = 0u;
        for (var at = 0; at < content.Length; at++)
            sum = unchecked(sum + ((uint)content[at] << (24 - (8 * (at % 4)))));
        return unchecked((int)sum);
    }

    private static byte[] Two(int value) => [(byte)(value >> 8), (byte)value];

    private static byte[] Four(int value) => [(byte)(value >> 24), (byte)(value >> 16), (byte)(value >> 8), (byte)value];
}
