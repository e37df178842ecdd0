using System.Buffers.Binary;
using System.Text;

namespace Cohort.Facilities.Papers;

/// <summary>A TrueType font as its file has it (ISO/IEC 14496-22): which glyph draws a letter, how wide it is, its outline.</summary>
internal sealed class TrueType
{
    private readonly byte[] file;
    private readonly Dictionary<string, (int At, int Length)> tables = new(StringComparer.Ordinal);
    private readonly Dictionary<int, int> glyphs = [];
    private readonly bool longOffsets;
    private readonly int metrics;

    public TrueType(byte[] file)
    {
        this.file = file;
        for (var index = 0; index < Short(4); index++)
        {
            var at = 12 + (16 * index);
            tables[Encoding.ASCII.GetString(file, at, 4)] = (Long(at + 8), Long(at + 12));
        }

        Units = Short(At("head") + 18);
        longOffsets = Short(At("head") + 50) == 1;
        (Ascent, Descent) = (Signed(At("hhea") + 4), Signed(At("hhea") + 6));
        metrics = Short(At("hhea") + 34);
        Count = Short(At("maxp") + 4);
        Box = [.. Enumerable.Range(0, 4).Select(index => (int)Signed(At("head") + 36 + (2 * index)))];
        ReadLetters();
    }

    /// <summary>Units of an em.</summary>
    public int Units { get; }

    public int Ascent { get; }

    public int Descent { get; }

    /// <summary>The box that holds every glyph.</summary>
    public IReadOnlyList<int> Box { get; }

    /// <summary>How many glyphs.</summary>
    public int Count { get; }

    /// <summary>The glyph of a letter; 0, the empty box, when there is none.</summary>
    public int Glyph(Rune letter) => glyphs.GetValueOrDefault(letter.Value);

    public int Advance(int glyph) => Short(At("hmtx") + (4 * Math.Min(glyph, metrics - 1)));

    public short Bearing(int glyph) => Signed(At("hmtx") + (glyph < metrics ? (4 * glyph) + 2 : (4 * metrics) + (2 * (glyph - metrics))));

    /// <summary>A table as it stands, or nothing.</summary>
    public ReadOnlySpan<byte> Table(string name) => tables.TryGetValue(name, out var found) ? file.AsSpan(found.At, found.Length) : [];

    /// <summary>The outline of a glyph; empty for a space.</summary>
    public ReadOnlySpan<byte> Outline(int glyph)
    {
        var (from, until) = (Offset(glyph), Offset(glyph + 1));
        return file.AsSpan(At("glyf") + from, until - from);
    }

    private int At(string table) => tables[table].At;

    private int Offset(int glyph) => longOffsets ? Long(At("loca") + (4 * glyph)) : 2 * Short(At("loca") + (2 * glyph));

    // The subtable of the whole of Unicode (format 12) when there is one, else that of its first plane (format 4).
    private void ReadLetters()
    {
        var start = At("cmap");
        var all = Enumerable.Range(0, Short(start + 2)).Select(index => start + Long(start + 4 + (8 * index) + 4)).ToList();
        if (all.Find(at => Short(at) == 12) is > 0 and var whole)
            ReadGroups(whole);
        else if (all.Find(at => Short(at) == 4) is > 0 and var plane)
            ReadSegments(plane);
    }

    private void ReadGroups(int at)
    {
        for (var index = 0; index < Long(at + 12); index++)
        {
            var group = at + 16 + (12 * index);
            for (int letter = Long(group), glyph = Long(group + 8); letter <= Long(group + 4); letter++, glyph++)
                glyphs[letter] = glyph;
        }
    }

    private void ReadSegments(int at)
    {
        var size = Short(at + 6);
        for (var index = 0; index < size; index += 2)
        {
            var (end, start) = (Short(at + 14 + index), Short(at + 16 + size + index));
            var (delta, ranges) = (Short(at + 16 + (2 * size) + index), at + 16 + (3 * size) + index);
            for (var letter = start; letter <= end && letter != 0xFFFF; letter++)
            {
                var glyph = Short(ranges) == 0 ? letter : Short(ranges + Short(ranges) + (2 * (letter - start)));
                if (glyph != 0)
                    glyphs[letter] = (glyph + delta) & 0xFFFF;
            }
        }
    }

    private int Short(int at) => BinaryPrimitives.ReadUInt16BigEndian(file.AsSpan(at));

    private short Signed(int at) => BinaryPrimitives.ReadInt16BigEndian(file.AsSpan(at));

    private int Long(int at) => BinaryPrimitives.ReadInt32BigEndian(file.AsSpan(at));
}
