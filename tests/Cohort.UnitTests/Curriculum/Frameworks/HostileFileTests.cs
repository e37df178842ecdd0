using System.Globalization;
using System.Text;
using Cohort.Curriculum.Model.Frameworks.Files;
using FsCheck;
using FsCheck.Fluent;
using static Cohort.UnitTests.Curriculum.Frameworks.FrameworkFiles;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class HostileFileTests
{
    private const string Header = "type;code;parent;statement\n";

    private const string Moodle = "Parent id number,Id number,Shortname,Description,Description format,5,6,7,8,9,10,11,Is framework,Taxonomy\n,F,Frame,,1,,,,,,,,1,\n";

    [Theory]
    [InlineData("", "0: This file is empty.")]
    [InlineData(" \r\n\t", "0: This file is empty.")]
    [InlineData("\uFEFF", "0: This file is empty.")]
    [InlineData("type;code;parent;statement\n;;;\n", "0: This file is empty.")]
    [InlineData("%PDF-1.7", "0: This file is not a text: a table must be saved as CSV, an archive unpacked.")]
    [InlineData("PK\u0003\u0004", "0: This file is not a text: a table must be saved as CSV, an archive unpacked.")]
    [InlineData("type;code;parent;statement\n\0", "0: This file is not a text: a table must be saved as CSV, an archive unpacked.")]
    [InlineData("{\"CFDocument\": {\"identifier\": \"\0\"}}", "0: This file is not a text: a table must be saved as CSV, an archive unpacked.")]
    [InlineData("framework;F;;Frame", "1: No framework is recognised in this file. The first line of a table must name the columns: type; code; parent; statement.")]
    [InlineData("BEGIN:VCALENDAR", "1: No framework is recognised in this file. The first line of a table must name the columns: type; code; parent; statement.")]
    [InlineData("<html></html>", "0: This XML file is not an export of the RNCP: it does not begin with FICHES")]
    [InlineData("<FICHES/>", "0: This file holds no fiche of the RNCP")]
    [InlineData("<FICHES><FICHE/></FICHES>", "0: This fiche has no NUMERO_FICHE, or one that is longer than 60 characters")]
    [InlineData("<FICHES><FICHE></FICHES>", "1: This file cannot be read as XML: it is cut short, too long, of an unknown encoding, or holds a document type")]
    [InlineData("<?xml version='1.0' encoding='klingon'?><FICHES/>", "1: This file cannot be read as XML: it is cut short, too long, of an unknown encoding, or holds a document type")]
    [InlineData("<!DOCTYPE a [<!ENTITY b \"bbb\"><!ENTITY c \"&b;&b;\">]><FICHES>&c;</FICHES>", "0: This file cannot be read as XML: it is cut short, too long, of an unknown encoding, or holds a document type")]
    [InlineData("[]", "0: This JSON file is not a CASE package: it has no CFDocument")]
    public void A_file_that_is_no_framework_says_why(string text, string told)
    {
        var reading = Read(text);

        reading.File.ShouldBeNull();
        Said(reading.Refused.ShouldNotBeNull()).ShouldBe(told);
    }

    [SampleTheory]
    [InlineData("opensalt-Utf8TestFramework.json", 10)]
    [InlineData("opensalt-ItemTypeTestFramework.json", 10)]
    [InlineData("opensalt-sample-20c5134f.json", 997)]
    [InlineData("cmu-sei-oecd-example.csv", 397)]
    [InlineData("rncp-two-TP-fiches-without-partenaires.xml", 497)]
    public void A_file_that_is_cut_short_is_read_or_refused(string name, int step)
    {
        var whole = Sample(name);
        for (var length = 0; length < whole.Length; length += step)
            IsConsistent(whole[..length]).ShouldBeTrue();
        if (!name.EndsWith(".csv", StringComparison.Ordinal))
            Read(whole[..(whole.Length / 2)]).Refused.ShouldNotBeNull().Place.Line.ShouldBeGreaterThan(0);
    }

    [SampleTheory]
    [InlineData("opensalt-Utf8TestFramework.json")]
    [InlineData("cmu-sei-oecd-example.csv")]
    [InlineData("rncp-two-TP-fiches-without-partenaires.xml")]
    public void Utf_16_is_read_as_well(string name)
    {
        var text = Encoding.UTF8.GetString(Sample(name)).Replace("encoding='utf-8'", "", StringComparison.Ordinal);

        Whole([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)], "RNCP37674").Title.ShouldBe(Whole(Sample(name), "RNCP37674").Title);
    }

    [Fact]
    public void Windows_1252_is_read_as_well() =>
        Whole([.. "type;code;parent;statement\nframework;F;;R"u8, 0xE9, .. "f"u8]).Title.ShouldBe("Réf");

    [Theory]
    [InlineData("{\"CFDocument\":", "[", "]")]
    [InlineData("", "{\"a\":", "}")]
    [InlineData("<FICHES><FICHE>", "<a>", "</a>")]
    [InlineData(Moodle + ",A,Ay,", "<div><b>", "")]
    public void Ten_thousand_levels_are_no_harm(string before, string open, string close) =>
        IsConsistent(Encoding.UTF8.GetBytes(before + string.Concat(Enumerable.Repeat(open, 10_000)) + string.Concat(Enumerable.Repeat(close, 10_000)))).ShouldBeTrue();

    [Fact]
    public void The_limits_are_exact()
    {
        Lines(FrameworkFile.MaxNodes).File.ShouldNotBeNull().Nodes.Count.ShouldBe(FrameworkFile.MaxNodes);
        Said(Lines(FrameworkFile.MaxNodes + 1).Refused.ShouldNotBeNull()).ShouldBe("0: This file is too long: a framework has 20000 lines at most.");
        Said(Lines(100_000).Refused.ShouldNotBeNull()).ShouldBe("0: This file is too long: a framework has 20000 lines at most.");
        Said(Read(new byte[FrameworkFileReader.MaxBytes + 1]).Refused.ShouldNotBeNull()).ShouldBe("0: This file is too large: 8 MB at most.");
        var items = string.Join(',', Enumerable.Repeat("{}", FrameworkFile.MaxNodes + 1));
        Said(Read($$"""{"CFDocument": {"identifier": "d"}, "CFItems": [{{items}}]}""").Refused.ShouldNotBeNull()).ShouldBe("0: This file has 20001 items: a framework has 20000 at most");
        FrameworkFileReader.Read(new MemoryStream(Encoding.UTF8.GetBytes("<FICHES>" + new string(' ', 10_000))), null, 1000).Refused.ShouldNotBeNull();
    }

    [Fact]
    public void A_chain_of_twenty_thousand_is_followed_to_its_end()
    {
        var rows = string.Concat(Enumerable.Range(1, FrameworkFile.MaxNodes).Select(one => string.Create(CultureInfo.InvariantCulture, $"{(one == FrameworkFile.MaxNodes ? "" : one + 1)},{one},n\n")));

        Read(Moodle + rows).Refused.ShouldNotBeNull().Why.Text.ShouldContain("levels deep");
        Read(Moodle + rows.Replace($",{FrameworkFile.MaxNodes},", $"1,{FrameworkFile.MaxNodes},", StringComparison.Ordinal)).Problems.Count.ShouldBe(FrameworkFile.MaxNodes);
    }

    [Fact]
    public void An_identifier_of_ten_thousand_characters_is_told_in_short()
    {
        var long1 = new string('x', 10_000);
        foreach (var text in (string[])[$"{Header}framework;F;;f\nblock;{long1};;b", $"{Moodle},{long1},n", $$"""{"CFDocument": {"identifier": "d"}, "CFItems": [{"identifier": "{{long1}}", "fullStatement": "s"}]}"""])
            Said(Read(text).Problems.ShouldHaveSingleItem()).Length.ShouldBeLessThan(150);
    }

    [Fact]
    public void A_list_of_competences_that_is_blank_for_ever_is_no_harm()
    {
        var blanks = string.Concat(Enumerable.Repeat("\u2003a\u2003•\t ", 10_000)) + new string('\u2003', 39_000) + "b";
        var fiche = $"<FICHES><FICHE><NUMERO_FICHE>RNCP1</NUMERO_FICHE><BLOCS_COMPETENCES><BLOC_COMPETENCES><CODE>1</CODE><LIBELLE>l</LIBELLE><LISTE_COMPETENCES>{blanks}</LISTE_COMPETENCES></BLOC_COMPETENCES></BLOCS_COMPETENCES></FICHE></FICHES>";

        Read(fiche).File.ShouldNotBeNull().Nodes.Count.ShouldBe(10_002);
        Said(Read(fiche.Replace("b</", new string('b', 20_000) + "</", StringComparison.Ordinal)).Problems).ShouldContain(one => one.Contains("The competences of 1 are not taken"));
    }

    [Fact]
    public void Texts_come_as_they_are_and_control_characters_go()
    {
        var file = Whole(Header + "framework;F;;f\nblock;😀;;<script>alert(1)</script> 😀 e\u0301 \u0001\u200B\uFFFE");

        file.Nodes.ShouldHaveSingleItem().Statement.ShouldBe("<script>alert(1)</script> 😀 é \u200B\uFFFD");
    }

    [Fact]
    public void Twenty_thousand_unknown_fields_are_counted_within_reason()
    {
        var fields = string.Join(',', Enumerable.Range(0, 20_000).Select(one => string.Create(CultureInfo.InvariantCulture, $"\"f{one}\":{one}")));

        var reading = Read($$"""{"CFDocument": {"identifier": "d", {{fields}} } }""");

        reading.File.ShouldNotBeNull().Kept.Length.ShouldBeLessThanOrEqualTo(FrameworkFile.MaxKept);
        reading.Kept.Count.ShouldBe(200);
        reading.Problems.ShouldHaveSingleItem();
    }

    [Fact]
    public void No_bytes_make_the_reader_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), noise =>
            IsConsistent(noise)
            && IsConsistent([.. Encoding.UTF8.GetBytes(Header), .. noise])
            && IsConsistent([.. Encoding.UTF8.GetBytes(Moodle), .. noise])
            && IsConsistent([.. "{\"CFDocument\": {\"identifier\": \""u8, .. noise])
            && IsConsistent([.. "<FICHES><FICHE>"u8, .. noise])
            && IsConsistent([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header), .. noise]))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_arrangement_of_signs_makes_the_reader_throw()
    {
        var signs = Gen.Elements("\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "framework", "block", "competence", "A", "1", "'=", "\u0301", "\uFFFE", "😀", "&lt;", "<b>", "&#0;", "\\ud800");

        Prop.ForAll(signs.ListOf().Select(string.Concat).ToArbitrary(), noise =>
            IsConsistent(Encoding.UTF8.GetBytes(Header + "framework;F;;f\n" + noise)) && IsConsistent(Encoding.UTF8.GetBytes(Moodle + noise))).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_JSON_makes_the_reader_or_the_writer_throw()
    {
        var names = Gen.Elements("identifier", "fullStatement", "CFItemType", "extensions", "cohort:kept", "cohort:added", "cohort:identifier", "originNodeURI", "associationType", "uri", "notes", "odd");
        var leaves = Gen.Elements("null", "1", "1e999", "true", "\"a\"", "\"isChildOf\"", "\"\\ud800\"", "[]", "{}", "\"\"", "[null, 1, {\"identifier\": \"a\"}]", "\"00000000-0000-0000-0000-000000000001\"");
        var flat = Gen.Zip(names, leaves).Select(one => $"\"{one.Item1}\": {one.Item2}").ListOf().Select(one => "{" + string.Join(',', one) + "}");
        var objects = Gen.Zip(names, Gen.OneOf(flat, leaves)).Select(one => $"\"{one.Item1}\": {one.Item2}").ListOf().Select(one => "{" + string.Join(',', one) + "}");

        Prop.ForAll(Gen.Zip(objects, Gen.Zip(objects, objects)).ToArbitrary(), some =>
        {
            var (first, (second, third)) = some;
            var reading = Read($$"""{"CFDocument": {"identifier": "d"}, "CFItems": [{{first}}, {{second}}], "CFAssociations": [{{third}}, {{second}}], "CFDefinitions": {{first}}, "CFRubrics": [{{third}}], "extensions": {{second}}}""");
            return Read(FrameworkFileWriter.Case(reading.File!, one => one, DateTime.UnixEpoch)).File!.Kept == reading.File!.Kept;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Every_line_is_either_taken_or_told()
    {
        var code = Gen.Elements("", "A", "b", "C", "É");
        var type = Gen.Elements("framework", "block", "bloc", "compétence", "competence", "attendu", "other");
        var line = Gen.Zip(type, Gen.Zip(code, code)).Select(cells => $"{cells.Item1};{cells.Item2.Item1};{cells.Item2.Item2};text\n");

        Prop.ForAll(line.ListOf().ToArbitrary(), lines =>
        {
            var reading = Read(Header + string.Concat(lines));
            return reading.File is not { } file || 1 + file.Nodes.Count + reading.Problems.Count == lines.Count;
        }).QuickCheckThrowOnFailure();
    }

    private static bool IsConsistent(byte[] bytes)
    {
        var reading = Read(bytes);
        return reading.Refused is null == (reading.File is not null || reading.Choices.Count > 1);
    }

    private static FileReading Lines(int count) =>
        Read(Header + "framework;F;;f\n" + string.Concat(Enumerable.Range(1, count).Select(one => string.Create(CultureInfo.InvariantCulture, $"block;B{one};F;b\n"))));
}
