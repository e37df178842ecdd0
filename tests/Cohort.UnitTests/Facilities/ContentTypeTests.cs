using System.IO.Compression;
using System.Text;
using Cohort.Facilities.Files;
using FsCheck;
using FsCheck.Fluent;

namespace Cohort.UnitTests.Facilities;

public sealed class ContentTypeTests
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    [Theory]
    [InlineData("%PDF-1.7\n", "application/pdf")]
    [InlineData("GIF89a", "image/gif")]
    [InlineData("\0\0\0\u0018ftypisom\0\0\0\0", "video/mp4")]
    [InlineData("\0\0\0\u0018ftypM4A \0\0\0\0", "audio/mp4")]
    [InlineData("\0\0\0\u0018ftypheic\0\0\0\0", null)]
    [InlineData("\u001aE\u00df\u00a3\u0001\0\0\0\u0042\u0082\u0084webm", "video/webm")]
    [InlineData("\u001aE\u00df\u00a3\u0001\0\0\0\u0042\u0082\u0088matroska", null)]
    [InlineData("OggS\0\u0002", "audio/ogg")]
    [InlineData("ID3\u0004\0", "audio/mpeg")]
    [InlineData("\u00ff\u00fb\u0090d\0", "audio/mpeg")]
    [InlineData("MZ\u0090\0\u0003", null)]
    [InlineData("\u007fELF\u0002\u0001", null)]
    [InlineData("\u00cf\u00fa\u00ed\u00fe\u0007\0", null)]
    [InlineData("\u00ca\u00fe\u00ba\u00be\0\0", null)]
    [InlineData("#!/bin/sh\nrm -rf /", null)]
    [InlineData("\u00ef\u00bb\u00bf#!/bin/sh", null)]
    [InlineData("a\0b", null)]
    [InlineData("\u001b[31m", null)]
    [InlineData("<html><script>alert(1)</script>", PlainText.Utf8)]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", PlainText.Utf8)]
    [InlineData("nom;pr\u00c3\u00a9nom\r\n", PlainText.Utf8)]
    [InlineData("nom;pr\u00e9nom;l\u0092ann\u00e9e", PlainText.Windows)]
    public void What_a_file_is_its_bytes_say(string latin, string? type) => ContentType.Of(Bytes(latin)).ShouldBe(type);

    [Fact]
    public void A_text_is_read_to_its_end()
    {
        var text = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("é€😀\n", 40_000)));
        ContentType.Of(new MemoryStream(text)).ShouldBe(PlainText.Utf8);
        ContentType.Of(new MemoryStream([.. text, 0])).ShouldBeNull();
        ContentType.Of(new MemoryStream(text[..^2])).ShouldNotBe(PlainText.Utf8);
    }

    [Fact]
    public void Office_documents_are_told_apart_and_those_with_macros_are_not_taken()
    {
        ContentType.Of(Zip(("[Content_Types].xml", Types(Word + ".main+xml")), ("word/document.xml", "<a/>"))).ShouldBe(Word);
        ContentType.Of(Zip(("word/document.xml", "<a/>"), ("[Content_Types].xml", Types("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")))).ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        ContentType.Of(Zip(("[Content_Types].xml", Types("application/vnd.ms-word.document.macroEnabled.main+xml")))).ShouldBeNull();
        ContentType.Of(Zip(("[Content_Types].xml", Types(Word + ".main+xml") + Types("application/vnd.ms-office.vbaProject")))).ShouldBeNull();
        ContentType.Of(Zip(("a.txt", "a"))).ShouldBe(ContentType.Zip);
        ContentType.Of(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"))).ShouldBe("application/vnd.oasis.opendocument.text");
        ContentType.Of(Zip(("mimetype", "application/epub+zip"))).ShouldBe(ContentType.Zip);
        ContentType.Of(Zip(("mimetype", "image/png"), ("a", "a"))).ShouldBe(ContentType.Zip);
        ContentType.Of(Zip(("mimetype", "text/plain; charset=utf-8"))).ShouldBe(ContentType.Zip);
        foreach (var macros in new[] { "Basic/Standard/Module1.xml", "Scripts/python/a.py", "basic/script-lc.xml" })
            ContentType.Of(Zip(("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<a/>"), (macros, "a"))).ShouldBeNull();
    }

    [Fact]
    public void Whatever_is_wrong_in_an_archive_it_is_read_or_refused()
    {
        var whole = Zip(("[Content_Types].xml", Types(Word + ".main+xml")), ("word/document.xml", "<a/>")).ToArray();
        for (var length = 4; length < whole.Length; length++)
            ContentType.Of(new MemoryStream(whole[..length]));
        Prop.ForAll(Gen.Zip(Gen.Choose(4, whole.Length - 1), Gen.Choose(0, 255)).ListOf(5).ToArbitrary(), changes =>
        {
            var archive = whole.ToArray();
            foreach (var (at, value) in changes)
                archive[at] = (byte)value;
            ContentType.Of(new MemoryStream(archive));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(500));
    }

    [Theory]
    [InlineData("photo.JPG", ContentType.Jpeg, "photo.JPG")]
    [InlineData("../../x.html", PlainText.Utf8, "x.html.txt")]
    [InlineData("C:\\temp\\plan.pdf", ContentType.Pdf, "plan.pdf")]
    [InlineData("invoice\u202Efdp.exe", ContentType.Zip, "invoicefdp.exe.zip")]
    [InlineData("a\r\nSet-Cookie: x=1.pdf", ContentType.Pdf, "a Set-Cookie x=1.pdf")]
    [InlineData("page.html", ContentType.Png, "page.html.png")]
    [InlineData("", ContentType.Png, "file.png")]
    [InlineData(".png", ContentType.Png, "png.png")]
    [InlineData("...", ContentType.Png, "file.png")]
    [InlineData("re\u0301sume\u0301.csv", PlainText.Utf8, "résumé.csv")]
    [InlineData("a\ud800b.png", ContentType.Png, "ab.png")]
    public void A_name_is_tidied_and_its_ending_tells_the_truth(string given, string type, string kept) => FileName.Tidy(given, type).ShouldBe(kept);

    [Fact]
    public void A_name_is_never_too_long_and_never_hides_anything() => Prop.ForAll<string>(given =>
    {
        var name = FileName.Tidy((given ?? "") + new string('é', 250) + "😀😀.docx", Word);
        return name.Length is > 5 and <= FileName.Most && name.EndsWith(".docx", StringComparison.Ordinal) && !name.Any(char.IsControl) && name.IndexOfAny(['/', '\\', '"', '\u202E']) < 0
            && !char.IsHighSurrogate(name[^6]);
    }).QuickCheckThrowOnFailure();

    private static MemoryStream Bytes(string latin) => new(Encoding.Latin1.GetBytes(latin));

    private static string Types(string type) => $"<Types><Override PartName=\"/word/document.xml\" ContentType=\"{type}\"/></Types>";

    private static MemoryStream Zip(params (string Name, string Text)[] entries)
    {
        var to = new MemoryStream();
        using (var archive = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in entries)
            {
                using var entry = archive.CreateEntry(name, name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        to.Position = 0;
        return to;
    }
}
