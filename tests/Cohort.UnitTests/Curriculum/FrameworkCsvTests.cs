using System.Text;
using Cohort.Curriculum.Model.Frameworks;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Curriculum;

public sealed class FrameworkCsvTests
{
    private const string Header = "type;code;parent;statement\n";

    [Theory]
    [InlineData("type;code;parent;statement\nframework;F;;Frame\nblock;B;F;Block\ncompetence;C;B;Does")]
    [InlineData("Type,Code,Parent,Énoncé\r\nréférentiel,F,,Frame\r\nBLOC,B,,Block\r\ncompétence,C,B,Does\r\n")]
    [InlineData("INTITULÉ\tparent\tcode\ttype\nDoes\tb\tC\tCompetence\nBlock\tf\tB\tBloc\nFrame\t\tF\tReferentiel")]
    public void A_tree_is_read_in_any_order_of_lines_and_columns(string text)
    {
        var result = Read(text);

        result.FileProblem.ShouldBe(FrameworkFileProblem.None);
        result.Problems.ShouldBeEmpty();
        var framework = result.Framework.ShouldNotBeNull();
        (framework.Code, framework.Title).ShouldBe(("F", "Frame"));
        var block = framework.Blocks.ShouldHaveSingleItem();
        (block.Code, block.Title).ShouldBe(("B", "Block"));
        block.Competences.ShouldHaveSingleItem().ShouldBe(new FrameworkCsvCompetence("C", "Does"));
    }

    [Fact]
    public void Blocks_and_competences_keep_the_order_of_the_file()
    {
        var framework = Read(Header + "competence;Z;B2;z\ncompetence;A;B2;a\nblock;B2;;2\nblock;B1;;1\nframework;F;;f").Framework;

        framework.ShouldNotBeNull().Blocks.Select(block => block.Code).ShouldBe(["B2", "B1"]);
        framework.Blocks[0].Competences.Select(competence => competence.Code).ShouldBe(["Z", "A"]);
        framework.Blocks[1].Competences.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("skill;X;B;x", nameof(FrameworkLineProblem.UnknownType), "skill")]
    [InlineData(";X;B;x", nameof(FrameworkLineProblem.UnknownType), "")]
    [InlineData("competence;;B;no code", nameof(FrameworkLineProblem.MissingCode), "no code")]
    [InlineData("competence;X;B;", nameof(FrameworkLineProblem.MissingStatement), "X")]
    [InlineData("competence;X", nameof(FrameworkLineProblem.MissingStatement), "X")]
    [InlineData("competence;c;B;again", nameof(FrameworkLineProblem.DuplicateCode), "c")]
    [InlineData("block;F;;again", nameof(FrameworkLineProblem.DuplicateCode), "F")]
    [InlineData("competence;X;Y;x", nameof(FrameworkLineProblem.MissingParent), "Y")]
    [InlineData("competence;X;;x", nameof(FrameworkLineProblem.MissingParent), "")]
    [InlineData("block;X;B;x", nameof(FrameworkLineProblem.MissingParent), "B")]
    [InlineData("competence;X;F;x", nameof(FrameworkLineProblem.ParentIsNotABlock), "F")]
    [InlineData("competence;X;C;x", nameof(FrameworkLineProblem.ParentIsNotABlock), "C")]
    [InlineData("competence;X;X;x", nameof(FrameworkLineProblem.ParentIsNotABlock), "X")]
    [InlineData("framework;G;;second", nameof(FrameworkLineProblem.SecondFramework), "G")]
    public void A_line_that_is_not_taken_says_why_and_the_rest_is_kept(string line, string problem, string value)
    {
        var result = Read($"{Header}framework;F;;Frame\nblock;B;F;Block\ncompetence;C;B;Does\n\n{line}");

        result.Problems.ShouldHaveSingleItem()
            .ShouldBe(new FrameworkCsvProblem(6, Enum.Parse<FrameworkLineProblem>(problem), value));
        result.Framework.ShouldNotBeNull().Blocks.ShouldHaveSingleItem().Competences.ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("competence", 60, 1000, true)]
    [InlineData("competence", 61, 1000, false)]
    [InlineData("competence", 60, 1001, false)]
    [InlineData("block", 60, 300, true)]
    [InlineData("block", 60, 301, false)]
    public void Lengths_are_limited(string type, int code, int statement, bool taken)
    {
        var parent = type is "block" ? "F" : "B";
        var line = $"{type};{new string('x', code)};{parent};{new string('y', statement)}";

        var problems = Read($"{Header}framework;F;;Frame\nblock;B;;Block\n{line}").Problems;

        problems.Select(problem => problem.Problem).ShouldBe(taken ? [] : [FrameworkLineProblem.TooLong]);
        problems.ShouldAllBe(problem => problem.Value.Length <= 60);
    }

    [Fact]
    public void A_competence_of_a_refused_block_has_no_parent() =>
        Read(Header + "framework;F;;Frame\nblock;B;nowhere;Block\ncompetence;C;B;Does").Problems.ShouldBe([
            new FrameworkCsvProblem(3, FrameworkLineProblem.MissingParent, "nowhere"),
            new FrameworkCsvProblem(4, FrameworkLineProblem.MissingParent, "B")]);

    [Fact]
    public void Without_a_framework_only_the_causes_are_told()
    {
        var result = Read(Header + "block;B;F;Block\nframework;F;;\ncompetence;C;B;Does");

        result.FileProblem.ShouldBe(FrameworkFileProblem.NoFramework);
        result.Framework.ShouldBeNull();
        result.Problems.ShouldBe([new FrameworkCsvProblem(3, FrameworkLineProblem.MissingStatement, "F")]);
    }

    private static FrameworkCsvResult Read(string text) => FrameworkCsv.Read(new MemoryStream(Encoding.UTF8.GetBytes(text)));
}
