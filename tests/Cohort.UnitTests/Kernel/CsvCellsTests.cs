using Cohort.Kernel.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Kernel;

public sealed class CsvCellsTests
{
    [Theory]
    [InlineData("=1+1")]
    [InlineData("+cmd|' /C calc'!A0")]
    [InlineData("-2+3")]
    [InlineData("-")]
    [InlineData("--1")]
    [InlineData("-1.2.3")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    [InlineData("\r=1")]
    [InlineData("＝1")]
    public void What_a_spreadsheet_could_run_is_neutralised(string cell)
    {
        CsvCells.Safe(cell).ShouldBe("'" + cell);
        CsvCells.Plain(CsvCells.Safe(cell)).ShouldBe(cell);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-3")]
    [InlineData("+3")]
    [InlineData("12,5")]
    [InlineData("-12.5")]
    [InlineData("-1\u202F234,5")]
    [InlineData("Léa = 3")]
    [InlineData("'quoted'")]
    public void What_is_harmless_stays_untouched(string cell)
    {
        CsvCells.Safe(cell).ShouldBe(cell);
        CsvCells.Plain(cell).ShouldBe(cell);
    }

    [Fact]
    public void A_missing_cell_is_an_empty_one()
    {
        CsvCells.Safe(null).ShouldBeEmpty();
        CsvCells.Plain(null).ShouldBeEmpty();
    }

    [Fact]
    public void A_line_is_quoted_where_needed_and_safe() =>
        CsvCells.Line(';', "Léa", null, "a;b", "say \"hi\"", "two\nlines", " x", "=1", "-3", "a,b")
            .ShouldBe("Léa;;\"a;b\";\"say \"\"hi\"\"\";\"two\nlines\";\" x\";'=1;-3;\"a,b\"");

    [Theory]
    [InlineData("a;b;c\n1,2,3,4", ';')]
    [InlineData("a,b;c,d", ',')]
    [InlineData("a\tb\tc,d", '\t')]
    [InlineData("\n\"a;b;c\",d\n", ',')]
    [InlineData("alone", ';')]
    [InlineData("", ';')]
    public void The_separator_is_found_in_the_first_line(string text, char expected) =>
        CsvCells.SeparatorOf(text).ShouldBe(expected);

    [Fact]
    public void No_safe_cell_begins_like_a_formula_and_safe_twice_is_safe_once() =>
        Prop.ForAll(ArbMap.Default.ArbFor<string>(), text =>
        {
            var safe = CsvCells.Safe("=" + text);
            return safe[0] == '\'' && string.Equals(CsvCells.Safe(safe), safe, StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();
}
