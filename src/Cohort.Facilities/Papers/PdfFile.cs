using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Cohort.Facilities.Papers;

/// <summary>
/// Writes a PDF 1.7 (ISO 32000-1): pages of text and lines, with embedded fonts whose letters can be copied out. A small
/// piece of our own: the library that restores here is AGPL, and asks whoever uses it to say that they are too.
/// </summary>
internal sealed class PdfFile
{
    private readonly List<byte[]> objects = [];

    /// <summary>A place for an object, filled later.</summary>
    public int Reserve()
    {
        objects.Add([]);
        return objects.Count;
    }

    public int Add(string content)
    {
        var number = Reserve();
        Fill(number, content);
        return number;
    }

    public void Fill(int number, string content) => objects[number - 1] = Encoding.Latin1.GetBytes(content);

    /// <summary>A stream, compressed.</summary>
    public int AddStream(byte[] content, string entries = "")
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            zip.Write(content);
        var head = Encoding.Latin1.GetBytes(string.Create(CultureInfo.InvariantCulture, $"<</Length {packed.Length}/Filter/FlateDecode{entries}>>\nstream\n"));
        var number = Reserve();
        objects[number - 1] = [.. head, .. packed.ToArray(), .. "\nendstream"u8];
        return number;
    }

    /// <summary>A font with the letters that were written: drawn by their numbers, read back as what they are.</summary>
    public void FillFont(int number, string name, TrueType font, FontSubset subset)
    {
        var file = subset.File();
        var kept = AddStream(file, string.Create(CultureInfo.InvariantCulture, $"/Length1 {file.Length}"));
        int Em(int units) => units * 1000 / font.Units;
        var descriptor = Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/FontDescriptor/FontName/{name}/Flags 4/FontBBox[{string.Join(' ', font.Box.Select(Em))}]/ItalicAngle 0/Ascent {Em(font.Ascent)}/Descent {Em(font.Descent)}/CapHeight 729/StemV 80/FontFile2 {kept} 0 R>>"));
        var letters = Add(string.Create(CultureInfo.InvariantCulture, $"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {descriptor} 0 R/CIDToGIDMap/Identity/W[0[{string.Join(' ', subset.Widths)}]]>>"));
        var meaning = AddStream(Encoding.ASCII.GetBytes(Meaning(subset)));
        Fill(number, string.Create(CultureInfo.InvariantCulture, $"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{letters} 0 R]/ToUnicode {meaning} 0 R>>"));
    }

    /// <summary>The whole file.</summary>
    /// <param name="root">The catalogue.</param>
    /// <param name="info">Title and subject.</param>
    public byte[] Finish(int root, int info)
    {
        using var file = new MemoryStream();
        void Put(string text) => file.Write(Encoding.Latin1.GetBytes(text));
        Put("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n");
        var places = new List<long>();
        foreach (var (content, index) in objects.Select((content, index) => (content, index)))
        {
            places.Add(file.Length);
            Put(string.Create(CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n"));
            file.Write(content);
            Put("\nendobj\n");
        }

        var table = file.Length;
        Put(string.Create(CultureInfo.InvariantCulture, $"xref\n0 {places.Count + 1}\n0000000000 65535 f \n"));
        foreach (var one in places)
            Put(string.Create(CultureInfo.InvariantCulture, $"{one:0000000000} 00000 n \n"));
        Put(string.Create(CultureInfo.InvariantCulture, $"trailer\n<</Size {places.Count + 1}/Root {root} 0 R/Info {info} 0 R>>\nstartxref\n{table}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>A text of the file itself: a title, a language.</summary>
    public static string Text(string text) => $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    private static string Meaning(FontSubset subset)
    {
        const int Most = 100;
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n");
        foreach (var some in subset.Letters.Chunk(Most))
        {
            map.Append(CultureInfo.InvariantCulture, $"{some.Length} beginbfchar\n");
            foreach (var (letter, number) in some)
                map.Append(CultureInfo.InvariantCulture, $"<{number:X4}><{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(letter.ToString()))}>\n");
            map.Append("endbfchar\n");
        }

        return map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString();
    }
}
