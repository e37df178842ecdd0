using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Frameworks.Files;
using static Cohort.UnitTests.Curriculum.Frameworks.FrameworkFiles;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class OwnCsvTests
{
    private const string Header = "type;code;parent;statement\n";

    private const string Sound = Header + "framework;F;;Frame\nblock;B;F;Block\ncompetence;C;B;Does\n";

    [Theory]
    [InlineData("type;code;parent;statement\nframework;F;;Frame\nblock;B;F;Block\ncompetence;C;B;Does")]
    [InlineData("Type,Code,Parent,Énoncé\r\nréférentiel,F,,Frame\r\nBLOC,B,,Block\r\ncompétence,C,B,Does\r\n")]
    [InlineData("INTITULÉ\tparent\tcode\ttype\nDoes\tb\tC\tCompetence\nBlock\tf\tB\tBloc\nFrame\t\tF\tReferentiel")]
    public void A_tree_is_read_in_any_order_of_lines_and_columns(string text)
    {
        var file = Whole(text);

        (file.Format, file.Identifier, file.Code, file.Title).ShouldBe((FileFormat.Csv, "F", "F", "Frame"));
        Tree(file).ShouldBe(["B", "- C"]);
        file.Nodes.Select(one => (one.Statement, one.Kind)).ShouldBe([("Block", NodeKind.Block), ("Does", NodeKind.Competence)]);
    }

    [Fact]
    public void Siblings_keep_the_order_of_the_file() =>
        Tree(Whole(Header + "competence;Z;B2;z\ncompetence;A;B2;a\nblock;B2;;2\nblock;B1;;1\nframework;F;;f")).ShouldBe(["B2", "- Z", "- A", "B1"]);

    [Fact]
    public void Blocks_hold_blocks_and_competences_hold_what_they_expect()
    {
        var file = Whole(Header + "framework;F;;f\nblock;A;;a\nblock;A1;A;a1\ncompetence;C;A1;c\nattendu;E;C;e\nexpectation;E1;E;e1\ncompetence;D;F;d\ncompetence;G;;g");

        Tree(file).ShouldBe(["A", "- A1", "- - C", "- - - E", "- - - - E1", "D", "G"]);
        file.Nodes[3].Kind.ShouldBe(NodeKind.Expectation);
    }

    [Fact]
    public void Identifiers_and_notes_may_have_columns()
    {
        var file = Whole("id;type;code;parent;statement;notes\n20C5134F-423D-4097-A971-3DD5152BF507;framework;F;;Frame;About\n\"x 1\";block;B;;\"Two\nlines\";\"More\r\nwords\"\n;competence;C;x 1;Does;");

        (file.Identifier, file.Description).ShouldBe(("20c5134f-423d-4097-a971-3dd5152bf507", "About"));
        file.Nodes.Select(one => (one.Identifier, one.Parent, one.Statement, one.Notes)).ShouldBe([("x 1", "", "Two\nlines", "More\nwords"), ("C", "x 1", "Does", "")]);
    }

    [Theory]
    [InlineData("skill;X;B;x", "6: The type “skill” is not framework, block, competence or expectation")]
    [InlineData(";X;B;x", "6: The type “” is not framework, block, competence or expectation")]
    [InlineData("competence;;B;without", "6: without has no code")]
    [InlineData("competence;X;B;", "6: X has no statement")]
    [InlineData("competence;X", "6: X has no statement")]
    [InlineData("competence;c;B;again", "6: The code c stands twice in this file")]
    [InlineData("block;F;;again", "6: The code F stands twice in this file")]
    [InlineData("competence;X;Y;x", "6: The parent Y of X is not in this file")]
    [InlineData("competence;X;C;x", "6: X must stand under a block or the framework, and C is neither")]
    [InlineData("competence;X;X;x", "6: X must stand under a block or the framework, and X is neither")]
    [InlineData("block;X;X;x", "6: X is placed under itself, by way of X")]
    [InlineData("block;X;C;x", "6: X must stand under a block or the framework, and C is neither")]
    [InlineData("expectation;X;B;x", "6: The expectation X must stand under a competence, and B is a block")]
    [InlineData("expectation;X;;x", "6: The expectation X must stand under a competence")]
    [InlineData("framework;G;;second", "6: G is a second framework in the same file")]
    public void A_line_that_is_not_taken_says_why_and_the_rest_is_kept(string line, string told)
    {
        var reading = Read(Sound + "\n" + line);

        Said(reading.Problems).ShouldBe([told]);
        Tree(reading.File.ShouldNotBeNull()).ShouldBe(["B", "- C"]);
    }

    [Fact]
    public void What_hangs_under_a_line_that_is_not_taken_is_told_with_it()
    {
        Said(Read(Sound + "block;X;nowhere;x\ncompetence;Y;X;y\nexpectation;Z;Y;z").Problems).ShouldBe([
            "5: The parent nowhere of X is not in this file",
            "6: Y is not taken because its parent X was not",
            "7: Z is not taken because its parent Y was not"]);
        Said(Read(Sound + "block;X;;\ncompetence;Y;X;y").Problems).ShouldBe(["5: X has no statement", "6: Y is not taken because its parent X was not"]);
    }

    [Fact]
    public void A_circle_is_told_line_by_line() =>
        Said(Read(Sound + "block;X;Y;x\nblock;Y;X;y\ncompetence;Z;Y;z").Problems).ShouldBe([
            "5: X is placed under itself, by way of Y",
            "6: Y is placed under itself, by way of X",
            "7: Z is not taken because its parent Y was not"]);

    [Theory]
    [InlineData("competence", 60, 8000, true)]
    [InlineData("competence", 61, 8000, false)]
    [InlineData("competence", 60, 8001, false)]
    [InlineData("framework", 60, 300, true)]
    [InlineData("framework", 60, 301, false)]
    public void Lengths_are_limited(string type, int code, int statement, bool taken)
    {
        var line = $"{type};{new string('x', code)};;{new string('y', statement)}";

        var reading = Read(type is "framework" ? Header + line : Sound + line);

        (reading.Problems.Count == 0).ShouldBe(taken);
        reading.Problems.ShouldAllBe(one => Said(one).Length < 150);
    }

    [Fact]
    public void Notes_that_are_too_long_are_cut_out_loud()
    {
        var reading = Read($"type;code;parent;statement;notes\nframework;F;;f;\nblock;B;;b;{new string('n', 8001)}");

        Said(reading.Problems).ShouldBe(["3: The notes of B are cut after 8000 characters"]);
        reading.File.ShouldNotBeNull().Nodes.ShouldHaveSingleItem().Notes.Length.ShouldBe(8000);
    }

    [Fact]
    public void Without_a_framework_only_the_causes_are_told()
    {
        var reading = Read(Header + "block;B;F;Block\nframework;F;;\ncompetence;C;B;Does");

        reading.File.ShouldBeNull();
        Said(reading.Refused.ShouldNotBeNull()).ShouldBe("0: No line of this file is of the type framework.");
        Said(reading.Problems).ShouldBe(["3: F has no statement"]);
    }
}
