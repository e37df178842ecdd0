using Cohort.Curriculum.Model.Frameworks.Files;
using static Cohort.UnitTests.Curriculum.Frameworks.FrameworkFiles;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class CaseReaderTests
{
    private const string Document = """{"identifier": "d0000000-0000-0000-0000-000000000000", "title": "T"}""";

    [SampleFact]
    public void A_version_1_0_sample_is_read_with_its_texts_as_numbers_and_its_unknown_fields()
    {
        var reading = Read(Sample("opensalt-sample-20c5134f.json"));

        reading.Problems.ShouldBeEmpty();
        var file = reading.File.ShouldNotBeNull();
        (file.Identifier, file.Title, file.Creator).ShouldBe(("20c5134f-423d-4097-a971-3dd5152bf507", "What Standards Could Be", "Brandon Dorman"));
        Tree(file).Select(one => one.Replace("CCSS.Math.Content.", "", StringComparison.Ordinal)).ShouldBe([
            "6.RP.A", "- 6.RP.A.1", "- 6.RP.A.2", "- 6.RP.A.3", "- - 6.RP.A.3a", "- - 6.RP.A.3b", "- - 6.RP.A.3c", "- - 6.RP.A.3d",
            "7.RP.A", "- 7.RP.A.1", "- 7.RP.A.2", "- - 7.RP.A.2a", "- - 7.RP.A.2b", "- - 7.RP.A.2c", "- - 7.RP.A.2d", "- 7.RP.A.3"]);
        file.Links.CountBy(one => one.Type).ShouldBe([new("exactMatchOf", 16), new("isChildOf", 16), new("precedes", 3), new("exemplar", 2), new("isRelatedTo", 2)], ignoreOrder: true);
        file.Links.Select(one => one.Sequence).OfType<int>().ShouldBe([1, 2]);
        file.Nodes.CountBy(one => one.Type).ShouldBe([new("Cluster", 2), new("Standard", 6), new("Component", 8)], ignoreOrder: true);
        file.Nodes.Count(one => one.Notes.Length > 0).ShouldBe(6);
        file.Nodes.ShouldAllBe(one => one.Kind == null && one.Kept.Contains("educationalLevel"));
        file.Kept.ShouldContain("CFPackageURI");
        file.Kept.ShouldContain("\"cohort:package\":{\"CFDefinitions\":");
        reading.Kept.ShouldBe([new KeptField("CFItems[].CFItemAssociationURI", 16), new KeptField("CFItems[].educationalLevel", 16)]);
    }

    [SampleTheory]
    [InlineData("opensalt-ItemTypeTestFramework.json", "Item Type Test", 1, 1, "Item 1")]
    [InlineData("opensalt-Utf8TestFramework.json", "UTF8 𝑑 Test", 1, 1, "Item 𝑑 1")]
    [InlineData("opensalt-MarkdownFramework.json", "Test Markdown Framework", 2, 2, "This contains math markdown: $x^2$")]
    public void The_small_samples_are_read_whole(string name, string title, int nodes, int links, string first)
    {
        var reading = Read(Sample(name));

        reading.Problems.ShouldBeEmpty();
        reading.Kept.ShouldBeEmpty();
        var file = reading.File.ShouldNotBeNull();
        (file.Title, file.Nodes.Count, file.Links.Count, file.Nodes[0].Statement).ShouldBe((title, nodes, links, first));
        file.Nodes.ShouldAllBe(one => one.Parent == "");
    }

    [Theory]
    [InlineData("""{"CFDocument": DOC, "CFItems": [ITEM]}""")]
    [InlineData("""{"CFPackage": {"CFDocument": DOC, "CFItems": [ITEM], "CFAssociations": null, "CFRubrics": []}}""")]
    [InlineData("\uFEFF [WRONG]")]
    public void The_package_may_be_wrapped(string text)
    {
        var reading = Read(text.Replace("DOC", Document, StringComparison.Ordinal).Replace("ITEM", Item(1), StringComparison.Ordinal));

        (reading.File?.Nodes.Count == 1).ShouldBe(reading.Refused is null);
        (reading.Refused is null).ShouldBe(!text.Contains("WRONG", StringComparison.Ordinal));
    }

    [Fact]
    public void Items_are_ordered_by_number_then_code_then_enumeration_then_as_they_come()
    {
        var file = Whole(Package(
            [Item(1, "B.10"), Item(2, "B.9"), Item(3, "A"), Item(4), Item(5, more: "\"listEnumeration\": \"2\""), Item(6, more: "\"listEnumeration\": 1"), Item(7, "Z")],
            [Link(7, "d0000000-0000-0000-0000-000000000000", "\"sequenceNumber\": \"1\"")]));

        file.Nodes.Select(one => one.Identifier[^1]).ShouldBe("7321654");
    }

    [Fact]
    public void Of_several_parents_the_first_makes_the_tree_and_all_stay_links()
    {
        var file = Whole(Package([Item(1), Item(2), Item(3)], [Link(3, Id(1).ToUpperInvariant(), "\"sequenceNumber\": 2.0"), Link(3, Id(2), "\"sequenceNumber\": 1")]));

        file.Nodes.Select(one => one.Parent).ShouldBe(["", "", Id(2)]);
        file.Links.Select(one => one.To).ShouldBe([Id(1), Id(2)]);
    }

    [Fact]
    public void No_item_is_lost_to_a_circle_or_a_missing_parent_and_both_are_told()
    {
        var reading = Read(Package([Item(1, "A"), Item(2, "B"), Item(3, "C"), Item(4, "D")], [Link(1, Id(2)), Link(2, Id(1)), Link(3, Id(9)), Link(4, Id(3))]));

        Tree(reading.File.ShouldNotBeNull()).ShouldBe(["A", "- B", "C", "- D"]);
        reading.File.Links.Count.ShouldBe(4);
        Said(reading.Problems).ShouldBe([
            $"0CFAssociations[2]: The parent {Id(9)} of C is not in this file: C is put at the top.",
            "0CFItems[0]: These items are placed under each other in a circle: A → B. A is put at the top."]);
    }

    [Fact]
    public void What_cannot_be_taken_is_told_with_its_path()
    {
        var reading = Read(Package([Item(1), Item(1), """{"fullStatement": "x"}""", $$"""{"identifier": "{{Id(2)}}", "fullStatement": null}""", "7"], ["""{"associationType": "precedes"}"""]));

        reading.File.ShouldNotBeNull().Nodes.Count.ShouldBe(1);
        Said(reading.Problems).ShouldBe([
            "0CFItems: CFItems holds what is no object: it is not taken",
            $"0CFItems[1]: The identifier {Id(1)} stands twice in this file",
            "0CFItems[2]: The item “x” has no identifier",
            $"0CFItems[3]: {Id(2)} has no statement",
            "0CFAssociations[0]: This link does not say from where to where it leads"]);
    }

    [Fact]
    public void A_code_that_two_items_share_or_that_is_too_long_gives_way_to_the_identifier()
    {
        var file = Whole(Package([Item(1, "A"), Item(2, "a"), Item(3, new string('x', 61)), Item(4, "B")], []));

        file.Nodes.Select(one => one.Code).ShouldBe([Id(1), Id(2), "B", Id(3)], ignoreOrder: true);
        file.Nodes.Count(one => one.Kept.Contains("humanCodingScheme", StringComparison.Ordinal)).ShouldBe(3);
    }

    [Theory]
    [InlineData("{\n  \"CFDocument\": {", 2, "This file cannot be read as JSON from column 18 on: it may be cut short")]
    [InlineData("{\"a\": 1}", 0, "This JSON file is not a CASE package: it has no CFDocument")]
    [InlineData("{\"CFDocument\": {\"title\": \"T\"}}", 0, "The framework has no identifier, or one that is longer than 200 characters")]
    public void A_file_that_is_no_package_says_why(string text, int line, string told)
    {
        var refused = Read(text).Refused.ShouldNotBeNull();

        refused.Place.Line.ShouldBe(line);
        Said(refused).ShouldEndWith(told);
    }

    [Fact]
    public void Two_fields_of_one_name_and_half_signs_are_no_harm()
    {
        var file = Whole("""{"CFDocument": {"identifier": "x", "title": "A", "title": "B\ud83d", "z\udc00": 1, "z\udc00": "\\ud800 \ud83d\ude00"}}""");

        file.Title.ShouldBe("B\uFFFD");
        file.Kept.ShouldBe("""{"z�":"\\ud800 \uD83D\uDE00"}""");
    }

    private static string Id(int number) => $"00000000-0000-0000-0000-00000000000{number}";

    private static string Item(int number, string? code = null, string? more = null) =>
        $$"""{"identifier": "{{Id(number)}}", "fullStatement": "Item {{number}}"{{(code is null ? "" : $", \"humanCodingScheme\": \"{code}\"")}}{{(more is null ? "" : ", " + more)}} }""";

    private static string Link(int from, string to, string? more = null) =>
        $$"""{"associationType": "isChildOf", "originNodeURI": {{End(Id(from))}}, "destinationNodeURI": {{End(to)}}{{(more is null ? "" : ", " + more)}} }""";

    private static string End(string identifier) => $$"""{"identifier": "{{identifier}}"}""";

    private static string Package(string[] items, string[] links) =>
        $$"""{"CFDocument": {{Document}}, "CFItems": [{{string.Join(", ", items)}}], "CFAssociations": [{{string.Join(", ", links)}}]}""";
}
