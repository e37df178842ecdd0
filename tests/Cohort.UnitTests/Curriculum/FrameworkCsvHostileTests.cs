using System.Globalization;
using System.Text;
using Cohort.Curriculum.Model.Frameworks;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Curriculum;

public sealed class FrameworkCsvHostileTests
{
    private const string Header = "type;code;parent;statement\n";

    [Theory]
    [InlineData("", nameof(FrameworkFileProblem.Empty))]
    [InlineData("type;code;parent;statement\n;;;\n", nameof(FrameworkFileProblem.Empty))]
    [InlineData("framework;F;;Frame", nameof(FrameworkFileProblem.NoHeader))]
    [InlineData("type;code;statement\nframework;F;Frame", nameof(FrameworkFileProblem.NoHeader))]
    [InlineData("%PDF-1.7", nameof(FrameworkFileProblem.NotText))]
    [InlineData("type;code;parent;statement\n\0", nameof(FrameworkFileProblem.NotText))]
    [InlineData("type;code;parent;statement\nblock;B;;Block", nameof(FrameworkFileProblem.NoFramework))]
    public void A_file_that_is_no_framework_says_why(string text, string problem)
    {
        var result = FrameworkCsv.Read(Stream(text));

        result.FileProblem.ShouldBe(Enum.Parse<FrameworkFileProblem>(problem));
        result.Framework.ShouldBeNull();
    }

    [Fact]
    public void The_limits_are_exact()
    {
        Lines(FrameworkCsv.MaxLines).FileProblem.ShouldBe(FrameworkFileProblem.None);
        Lines(FrameworkCsv.MaxLines + 1).FileProblem.ShouldBe(FrameworkFileProblem.TooManyLines);
        var tooLarge = new MemoryStream(new byte[FrameworkCsv.MaxBytes + 1]);
        FrameworkCsv.Read(tooLarge).FileProblem.ShouldBe(FrameworkFileProblem.TooLarge);
        var notText = new MemoryStream(new byte[FrameworkCsv.MaxBytes]);
        FrameworkCsv.Read(notText).FileProblem.ShouldBe(FrameworkFileProblem.NotText);
    }

    [Fact]
    public void No_bytes_make_the_reader_throw() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), noise =>
            IsConsistent(noise)
            && IsConsistent([.. Encoding.UTF8.GetBytes(Header), .. noise])
            && IsConsistent([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Header), .. noise]))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Every_line_is_either_taken_or_told()
    {
        var code = Gen.Elements("", "A", "b", "C", "É");
        var type = Gen.Elements("framework", "block", "bloc", "compétence", "competence", "other");
        var line = Gen.Zip(type, Gen.Zip(code, code)).Select(cells => $"{cells.Item1};{cells.Item2.Item1};{cells.Item2.Item2};text\n");

        Prop.ForAll(line.ListOf().ToArbitrary(), lines =>
        {
            var result = FrameworkCsv.Read(Stream(Header + string.Concat(lines)));
            return result.Framework is not { } framework
                || 1 + framework.Blocks.Sum(block => 1 + block.Competences.Count) + result.Problems.Count == lines.Count;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void No_arrangement_of_signs_makes_the_reader_throw()
    {
        var signs = Gen.Elements("\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "framework", "block", "competence", "A", "'=", "\u0301", "\uFFFE", "😀");

        Prop.ForAll(signs.ListOf().Select(string.Concat).ToArbitrary(), noise =>
            IsConsistent(Encoding.UTF8.GetBytes(Header + "framework;F;;f\n" + noise))).QuickCheckThrowOnFailure();
    }

    private static bool IsConsistent(byte[] bytes)
    {
        var result = FrameworkCsv.Read(new MemoryStream(bytes));
        return result.Framework is null == (result.FileProblem != FrameworkFileProblem.None);
    }

    private static FrameworkCsvResult Lines(int count) =>
        FrameworkCsv.Read(Stream(Header + "framework;F;;f\n" + string.Concat(
            Enumerable.Range(1, count - 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"block;B{i};F;b\n")))));

    private static MemoryStream Stream(string text) => new(Encoding.UTF8.GetBytes(text));
}
