using Cohort.Kernel.Text;

namespace Cohort.Curriculum.Model.Frameworks.Files;

/// <summary>Reads a framework from a file of any known format, told by its content. Never throws on content.</summary>
internal static class FrameworkFileReader
{
    /// <summary>Bytes of a CSV or JSON file, which are read whole.</summary>
    public const int MaxBytes = 8 * 1024 * 1024;

    /// <summary>Characters of an XML file, which is read piece by piece: what a page takes.</summary>
    public const long MaxXml = 64L * 1024 * 1024;

    private const int Head = 512;

    /// <param name="stream">Read from where it stands; not closed.</param>
    /// <param name="wanted">The code of the framework to take when the file holds several: "RNCP37674".</param>
    /// <param name="most">The most characters of an XML file: the whole export of France compétences has 600 million.</param>
    public static FileReading Read(Stream stream, string? wanted = null, long most = MaxXml)
    {
        var head = new byte[Head];
        var length = stream.ReadAtLeast(head, Head, throwOnEndOfStream: false);
        using var whole = new PrefixedStream(head.AsMemory(0, length), stream);
        return TextFile.Decode(head.AsSpan(0, length)).TrimStart('\uFEFF', ' ', '\r', '\n', '\t') is ['<', ..]
            ? RncpReader.Read(whole, wanted, most)
            : ReadWhole(whole);
    }

    private static FileReading ReadWhole(Stream stream)
    {
        var bytes = TextFile.ReadAtMost(stream, MaxBytes);
        if (bytes is null)
            return FileReading.Refuse(new Sentence("This file is too large: {0} MB at most.", MaxBytes / 1024 / 1024));
        if (TextFile.LooksBinary(bytes))
            return FileReading.Refuse(new Sentence("This file is not a text: a table must be saved as CSV, an archive unpacked."));

        var text = TextFile.Decode(bytes);
        if (string.IsNullOrWhiteSpace(text))
            return FileReading.Refuse(new Sentence("This file is empty."));
        return text.AsSpan().TrimStart() is ['{' or '[', ..] ? CaseReader.Read(text) : ReadTable(text);
    }

    private static FileReading ReadTable(string text)
    {
        if (CsvTable.Read(text) is not { } table)
            return FileReading.Refuse(new Sentence("This file is empty."));

        var own = OwnCsvColumns.Find(table.Header);
        var moodle = own is null ? MoodleColumns.Find(table) : null;
        if (own is null && moodle is null)
            return FileReading.Refuse(new Sentence("No framework is recognised in this file. The first line of a table must name the columns: type; code; parent; statement."), Place.AtLine(1));
        if (table.Rows.Count == 0)
            return FileReading.Refuse(new Sentence("This file is empty."));
        if (table.IsTooLong)
            return FileReading.Refuse(new Sentence("This file is too long: a framework has {0} lines at most.", FrameworkFile.MaxNodes));
        return own is not null ? OwnCsvReader.Read(table, own) : MoodleReader.Read(table, moodle!);
    }
}
