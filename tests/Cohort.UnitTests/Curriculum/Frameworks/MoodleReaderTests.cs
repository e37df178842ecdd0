using Cohort.Curriculum.Model.Frameworks.Files;
using static Cohort.UnitTests.Curriculum.Frameworks.FrameworkFiles;

namespace Cohort.UnitTests.Curriculum.Frameworks;

public sealed class MoodleReaderTests
{
    private const string Header = "Parent ID number,ID number,Short name,Description,Description format,Scale values,Scale configuration,Rule type (optional),Rule outcome (optional),Rule config (optional),Cross-referenced competency ID numbers,Exported ID (optional),Is framework,Taxonomy\n";

    private const string Framework = ",F,Frame,<p>About</p>,1,\"No,Yes\",,,,,,,1,\"competency,level\"\n";

    [SampleFact]
    public void The_sample_is_read_whole()
    {
        var file = Whole(Sample("cmu-sei-oecd-example.csv"));

        (file.Format, file.Identifier, file.Code, file.Title).ShouldBe((FileFormat.Moodle, "OECD-CORE", "OECD-CORE", "OECD"));
        file.Nodes.Count.ShouldBe(64);
        file.Links.Count.ShouldBe(78);
        file.Links.ShouldAllBe(one => one.Type == "isRelatedTo");
        Tree(file).Where(one => !one.StartsWith("- - - ", StringComparison.Ordinal)).ShouldBe([
            "levels", "- level-1", "- level-2", "- level-3", "- level-4", "- level-5",
            "competencies", "- delivery", "- - analytical-thinking", "- - acheivement-focus", "- - drafting-skills", "- - flexible-thinking", "- - managing-resources", "- - teamwork",
            "- interpersonal", "- - client-focus", "- - diplomatic-sensitivity", "- - influencing", "- - negotiating", "- - organisational-knowledge",
            "- strategic", "- - developing-talent", "- - organisational-alignment", "- - strategic-networking", "- - strategic-thinking"]);
        file.Description.ShouldEndWith("• The delivery-related competencies\n• The interpersonal competencies\n• The strategic competencies");
        file.Nodes[0].Notes.ShouldStartWith("Each level of the Core Competencies has behavioural indicators that highlight how an individual can demonstrate");
        file.Nodes[1].Kept.ShouldContain("\"moodle:exportedId\":\"2\"");
        file.Kept.ShouldContain("moodle:scaleConfiguration");
    }

    [Theory]
    [InlineData("A", "B,Bee,,,,,,,,,,,0")]
    [InlineData("F", "B,Bee,,,,,,,,,,,")]
    public void Children_may_come_before_their_parents(string parent, string rest) =>
        Tree(Whole(Header + parent + "," + rest + "\n,A,Ay\n" + Framework)).ShouldBe(parent == "A" ? ["A", "- B"] : ["B", "A"], ignoreOrder: false);

    [Theory]
    [InlineData("a;b;c;d;e;f;g;h;i;j;k;l;m;n\n;F;Frame;;;;;;;;;;1;\n;A;Ay;;;;;;;;;;0;\n")]
    [InlineData("Parent;Nº;Nom;d;e;f;g;h;i;j;Est;Tax\n;F;Frame;;;;;;;;1;\nF;A;Ay;;;;;;;;;\n")]
    [InlineData("PARENT ID NUMBER,id number,shortname,d,e,f,g,h,i,j,Is Framework,Taxonomy\n,F,Frame,,,,,,,,yes,\n,A,Ay,,,,,,,,,\n")]
    public void Twelve_or_fourteen_columns_are_told_by_position(string text)
    {
        var file = Whole(text);

        (file.Format, file.Code).ShouldBe((FileFormat.Moodle, "F"));
        Tree(file).ShouldBe(["A"]);
    }

    [Fact]
    public void Html_becomes_lines_of_plain_text_and_scripts_are_gone()
    {
        var file = Whole(Header + Framework
            + ",A,Ay,\"<p>One &amp; two<br>three</p><ul><li>four\nfive</li><li><b>six</b></li></ul><script>alert(1)</script><style>p{}</style>\",1\n"
            + ",B,Bee,<p>Bee</p>,1\n,C,Cee,1 < 2 & <b>,2\n,D,Dee,*not* <b>,4\n");

        file.Nodes.Select(one => one.Notes).ShouldBe(["One & two\nthree\n- four five\n- six", "", "1 < 2 & <b>", "*not* <b>"]);
        file.Nodes[0].Kept.ShouldContain("<script>alert(1)</script>");
    }

    [Fact]
    public void Cross_references_are_links_and_unknown_ones_are_told()
    {
        var reading = Read(Header + Framework + ",\"A,1\",Ay\n,B,Bee,,,,,,,,\"a%2C1,nowhere,nowhere\"\n");

        reading.File.ShouldNotBeNull().Links.Select(one => (one.From, one.To)).ShouldBe([("B", "A,1"), ("B", "nowhere")]);
        Said(reading.Problems).ShouldBe(["4: B refers to nowhere, which is not in this file"]);
    }

    [Fact]
    public void Every_row_that_is_not_taken_is_told()
    {
        var reading = Read(Header + Framework
            + ",,Nameless\nnowhere,A,Ay\nA,B,Bee\nD,C,Cee\nC,D,Dee\n,E,Eee\n,e,Again\n,G,\n,H,Second,,,,,,,,,,1\n");

        Tree(reading.File.ShouldNotBeNull()).ShouldBe(["E"]);
        Said(reading.Problems).ShouldBe([
            "3: Nameless has no ID number: it is not taken, nor is what hangs under it",
            "4: The parent nowhere of A is not in this file",
            "5: B is not taken because its parent A was not",
            "6: C is placed under itself, by way of D",
            "7: D is placed under itself, by way of C",
            "9: The identifier e stands twice in this file",
            "10: G has no statement",
            "11: H is a second framework in the same file"]);
    }

    [Fact]
    public void Without_the_row_of_the_framework_there_is_none() =>
        Said(Read(Header + ",A,Ay\n").Refused.ShouldNotBeNull()).ShouldBe("0: No line of this file is the framework itself: one must hold 1 in column 13");

    [Fact]
    public void A_long_identifier_gives_a_code_that_is_unique()
    {
        var long1 = new string('x', 60) + "1";
        var file = Whole(Header + Framework + $",{long1},Ay\n,{long1}2,Bee\n,{new string('x', 60)},Cee\n");

        file.Nodes.Select(one => one.Code).Distinct(StringComparer.OrdinalIgnoreCase).Count().ShouldBe(3);
        file.Nodes.ShouldAllBe(one => one.Code.Length <= 60);
    }
}
