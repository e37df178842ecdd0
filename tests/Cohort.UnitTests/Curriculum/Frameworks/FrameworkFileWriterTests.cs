using System.Text;
using System.Text.Json;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using static Cohort.UnitTests.Curriculum.Frameworks.FrameworkFiles;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class FrameworkFileWriterTests
{
    private static readonly DateTime Now = new(2026, 11, 22, 8, 0, 0, DateTimeKind.Utc);

    /// <summary>Everything a writer can stumble on: every type wrong, extensions taken, definitions half empty, an unknown word for a link.</summary>
    private const string Stumbling = """
        {"CFDocument": {"identifier": "D0000000-0000-0000-0000-000000000000", "title": "T", "caseVersion": "1.0", "subject": "one", "statusStartDate": "2020-01-31T10:00:00", "statusEndDate": "never",
           "licenseURI": "https://example.org/licence", "publisher": 7, "extensions": {"theirs": 1, "cohort:theirs": 2}, "creator": null, "version": {"a": null}},
         "CFItems": [
           {"identifier": "00000000-0000-0000-0000-000000000001", "fullStatement": "One", "humanCodingScheme": "A", "educationLevel": ["1", 2, null], "statusStartDate": "2020-02-30", "extensions": []},
           {"identifier": "not a uuid", "fullStatement": "Two", "humanCodingScheme": "a", "licenseURI": {"title": "L", "identifier": "x", "uri": "u"}, "extensions": {}, "lastChangeDateTime": "yesterday"},
           {"identifier": "00000000-0000-0000-0000-000000000003", "fullStatement": "Three", "CFItemType": 3, "notes": ["a", "b"], "lastChangeDateTime": "2020-01-01T10:00:00.5"}],
         "CFAssociations": [
           {"identifier": "1", "associationType": "is a bit like", "originNodeURI": "https://example.org/x/00000000-0000-0000-0000-000000000001", "destinationNodeURI": {"identifier": "elsewhere", "odd": 1}, "sequenceNumber": "many"},
           {"identifier": "2", "associationType": "isChildOf", "originNodeURI": {"identifier": "not a uuid", "title": "T", "uri": "u", "targetType": "CASE"}, "destinationNodeURI": {"identifier": "00000000-0000-0000-0000-000000000003"}, "sequenceNumber": "12"},
           {"identifier": "3", "associationType": "isChildOf", "originNodeURI": {"identifier": "00000000-0000-0000-0000-000000000003"}, "destinationNodeURI": {"identifier": "not a uuid"}}],
         "CFDefinitions": {"CFItemTypes": [{"title": "Cluster", "description": null, "odd": [1, null]}, {"identifier": "b0000000-0000-0000-0000-000000000000", "hierarchyCode": 1}], "CFLicenses": [{"description": "Free"}], "CFSubjects": ["one"], "CFConcepts": null, "odd": {}},
         "CFRubrics": [{"CFRubricCriteria": [{"weight": "0.5", "position": null, "CFRubricCriterionLevels": [{"score": "3", "position": "1", "extensions": [{"theirs": 1}]}, {"extensions": "odd"}]}]}],
         "extensions": {"theirs": true}, "odd": "package"}
        """;

    [SampleTheory]
    [InlineData("opensalt-sample-20c5134f.json")]
    [InlineData("opensalt-ItemTypeTestFramework.json")]
    [InlineData("opensalt-MarkdownFramework.json")]
    [InlineData("opensalt-Utf8TestFramework.json")]
    [InlineData("cmu-sei-oecd-example.csv")]
    [InlineData("rncp-two-TP-fiches-without-partenaires.xml", "RNCP37674")]
    [InlineData("rncp-two-TP-fiches-without-partenaires.xml", "RNCP37873")]
    public void Every_sample_is_written_as_valid_CASE_and_read_back_as_it_was(string name, string? wanted = null) =>
        ShouldComeBack(Read(Sample(name), wanted));

    [SampleTheory]
    [InlineData(Stumbling)]
    [InlineData("type;code;parent;statement;id;notes\nframework;F;;Frame;frame id;About\nblock;B;;Block;b;\nblock;B2;B;Block;;\ncompetence;C;B2;Does;C;Notes\nexpectation;E;C;Well;;\ncompetence;D;;Alone;;")]
    public void So_is_what_no_sample_holds(string text) => ShouldComeBack(Read(text));

    [Fact]
    public void The_table_is_read_back_as_it_was()
    {
        var file = Whole("type;code;parent;statement;id;notes\nframework;F;;Frame;frame id;About\nblock;B;;\"=Block\n\"\"two\"\"; lines\";b;\nblock;B2;B;Block;;\ncompetence;C;B2;-Does;C;Notes\nexpectation;E;C;Well;;");

        var again = Whole("\uFEFF" + FrameworkFileWriter.Csv(file));

        Plain(again).ShouldBe(Plain(file));
        Nodes(again).ShouldBe(Nodes(file));
    }

    [SampleTheory]
    [InlineData("opensalt-sample-20c5134f.json")]
    [InlineData("cmu-sei-oecd-example.csv")]
    [InlineData("rncp-two-TP-fiches-without-partenaires.xml", "RNCP37873")]
    public void The_table_of_any_sample_keeps_its_tree(string name, string? wanted = null)
    {
        var file = Whole(Sample(name), wanted);

        var again = Whole(FrameworkFileWriter.Csv(file));

        Tree(again).ShouldBe(Tree(file));
        again.Nodes.Select(one => (one.Identifier, one.Statement, one.Notes)).ShouldBe(file.Nodes.Select(one => (one.Identifier, one.Statement, one.Notes)));
    }

    [Fact]
    public void A_document_takes_no_sign_of_the_texts_for_its_own()
    {
        var file = Whole("type;code;parent;statement;notes\nframework;F_1;;*Frame* #1;About\nblock;B;;Block;\"# no\n- title\n\n1. <b>\"\ncompetence;C;B;\"Several\nlines\";");

        FrameworkFileWriter.Markdown(file).ShouldBe("""
            # **F\_1** \*Frame\* \#1

            About

            ## **B** Block

            \# no\
            \- title

            1\. \<b\>

            ### **C**

            Several\
            lines


            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Names_give_the_UUIDs_of_RFC_9562() =>
        NameUuid.In(Guid.Parse("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com").ShouldBe(Guid.Parse("2ed6657d-e927-568b-95e1-2665a8aea6a2"));

    private static void ShouldComeBack(FileReading reading)
    {
        var file = reading.File.ShouldNotBeNull();

        var written = FrameworkFileWriter.Case(file, id => "https://cohort.example/" + id, Now);

        using var schema = JsonDocument.Parse(Sample("case-v1p1-cfpackage-official.json"));
        using var document = JsonDocument.Parse(written);
        new SchemaCheck(schema.RootElement).Faults(document.RootElement).ShouldBeEmpty();
        var again = Read(written);
        again.Refused.ShouldBeNull();
        Plain(again.File.ShouldNotBeNull()).ShouldBe(Plain(file));
        Nodes(again.File).ShouldBe(Nodes(file));
        again.File.Links.ShouldBe(file.Links);
        again.Kept.ShouldBe(reading.Kept);
        Encoding.UTF8.GetString(FrameworkFileWriter.Case(again.File, id => "https://cohort.example/" + id, Now)).ShouldBe(Encoding.UTF8.GetString(written));
    }

    // The format changes, and where things stand in the file.
    private static FrameworkFile Plain(FrameworkFile file) => file with { Format = FileFormat.Case, Nodes = [], Links = [] };

    private static IEnumerable<FileNode> Nodes(FrameworkFile file) => file.Nodes.Select(one => one with { Place = default });
}
