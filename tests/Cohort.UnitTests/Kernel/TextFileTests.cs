using System.Text;
using Cohort.Kernel.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Kernel;

public sealed class TextFileTests
{
    [Fact]
    public void Text_is_decoded_by_its_BOM_then_as_UTF8_then_as_Windows_1252()
    {
        TextFile.Decode([0xEF, 0xBB, 0xBF, .. "é"u8]).ShouldBe("é");
        TextFile.Decode("é"u8).ShouldBe("é");
        TextFile.Decode([0xFF, 0xFE, 0xE9, 0x00]).ShouldBe("é");
        TextFile.Decode([0xFE, 0xFF, 0x00, 0xE9]).ShouldBe("é");
        TextFile.Decode([0xE9, 0x9C, 0x80]).ShouldBe("需"); // valid UTF-8 wins
        TextFile.Decode([(byte)'c', 0x9C, 0x80, 0x92]).ShouldBe("cœ€’");
        TextFile.Decode([]).ShouldBeEmpty();
    }

    [Fact]
    public void Documents_and_NUL_characters_are_binary()
    {
        TextFile.LooksBinary("PK\x03\x04..."u8).ShouldBeTrue();
        TextFile.LooksBinary("%PDF-1.4"u8).ShouldBeTrue();
        TextFile.LooksBinary([0xD0, 0xCF, 0x11, 0xE0, 0xA1]).ShouldBeTrue();
        TextFile.LooksBinary([0x1F, 0x8B, 0x08]).ShouldBeTrue();
        TextFile.LooksBinary("a\0b"u8).ShouldBeTrue();
        TextFile.LooksBinary([0xFF, 0xFE, 0x61, 0x00, 0x00, 0x00]).ShouldBeTrue();
    }

    [Fact]
    public void Text_is_not_binary()
    {
        TextFile.LooksBinary([]).ShouldBeFalse();
        TextFile.LooksBinary("PK;nom"u8).ShouldBeFalse();
        TextFile.LooksBinary([0xFF, 0xFE, 0x61, 0x00]).ShouldBeFalse();
        TextFile.LooksBinary([0xFE, 0xFF, 0x00, 0x61]).ShouldBeFalse();

        // Two zero bytes that belong to two characters.
        TextFile.LooksBinary([0xFF, 0xFE, 0x61, 0x00, 0x00, 0x01]).ShouldBeFalse();
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(10, 10)]
    [InlineData(40_000, 40_000)]
    [InlineData(11, 10)]
    [InlineData(40_000, 39_999)]
    public void A_stream_is_read_up_to_its_limit(int length, int limit)
    {
        var bytes = TextFile.ReadAtMost(new MemoryStream(new byte[length]), limit);

        (bytes?.Length ?? -1).ShouldBe(length > limit ? -1 : length);
    }

    [Theory]
    [InlineData(" a\t\r\n b\u00A0c\u0007 ", "a b c")]
    [InlineData("e\u0301", "é")]
    [InlineData("a\uFFFE", "a\uFFFD")]
    [InlineData(" \n ", "")]
    public void A_cell_becomes_one_line(string text, string expected) => TextFile.OneLine(text).ShouldBe(expected);

    [Theory]
    [InlineData("abc", 5, "abc")]
    [InlineData("abc", 2, "ab")]
    [InlineData("a😀", 2, "a")]
    [InlineData("a😀", 3, "a😀")]
    [InlineData("a", 0, "")]
    public void Cutting_keeps_characters_whole(string text, int length, string expected) =>
        TextFile.Cut(text, length).ShouldBe(expected);

    [Fact]
    public void What_is_decoded_is_always_well_formed() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
            IsWellFormed(TextFile.Decode(bytes))
            && IsWellFormed(TextFile.Decode([0xFF, 0xFE, .. bytes]))
            && IsWellFormed(TextFile.Decode([0xFE, 0xFF, .. bytes])))
            .QuickCheckThrowOnFailure();

    private static bool IsWellFormed(string text) =>
        text.EnumerateRunes().All(rune => text.Contains(rune.ToString(), StringComparison.Ordinal));
}
