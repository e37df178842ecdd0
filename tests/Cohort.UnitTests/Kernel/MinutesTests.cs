using System.Globalization;
using Cohort.Kernel.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Kernel;

public sealed class MinutesTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    [Theory]
    [InlineData(0, "0 h")]
    [InlineData(45, "45 min")]
    [InlineData(60, "1 h")]
    [InlineData(65, "1 h 05")]
    [InlineData(210, "3 h 30")]
    [InlineData(420, "7 h")]
    [InlineData(-45, "−45 min")]
    [InlineData(-210, "−3 h 30")]
    public void Minutes_are_written_the_same_way_in_both_languages(int minutes, string expected)
    {
        var withNoBreakSpaces = expected.Replace(' ', '\u00A0');

        Minutes.Format(minutes, French).ShouldBe(withNoBreakSpaces);
        Minutes.Format(minutes, English).ShouldBe(withNoBreakSpaces);
    }

    [Fact]
    public void Thousands_of_hours_are_grouped_by_the_culture()
    {
        Minutes.Format((1234 * 60) + 30, French).ShouldBe("1\u202F234\u00A0h\u00A030");
        Minutes.Format((1234 * 60) + 30, English).ShouldBe("1,234\u00A0h\u00A030");
        Minutes.Format(int.MinValue, English).ShouldBe("−35,791,394\u00A0h\u00A008");
    }

    [Theory]
    [InlineData("3h30", 210)]
    [InlineData("3 h 30", 210)]
    [InlineData(" 3 H 30 min ", 210)]
    [InlineData("3h5", 185)]
    [InlineData("3:30", 210)]
    [InlineData("210", 210)]
    [InlineData("3", 3)]
    [InlineData("7h", 420)]
    [InlineData("7 heures", 420)]
    [InlineData("1 hour", 60)]
    [InlineData("3,5 h", 210)]
    [InlineData("3.5h", 210)]
    [InlineData("0,125 h", 8)]
    [InlineData("1.250 h", 75)]
    [InlineData("1,234 h 30", 74_070)]
    [InlineData("1 234 h", 74_040)]
    [InlineData("90 min", 90)]
    [InlineData("90minutes", 90)]
    [InlineData("1 500", 1_500)]
    [InlineData("0", 0)]
    [InlineData("100000", 100_000)]
    public void What_people_type_is_read(string text, int expected)
    {
        Minutes.TryParse(text, out var minutes).ShouldBeTrue();

        minutes.ShouldBe(expected);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("h")]
    [InlineData("-3")]
    [InlineData("−3 h")]
    [InlineData("3 30")]
    [InlineData("3,5")]
    [InlineData("3h60")]
    [InlineData("3:5")]
    [InlineData("3,5 h 10")]
    [InlineData("100001")]
    [InlineData("1667 h")]
    [InlineData("999999,9999 h")]
    [InlineData("99999999999999999999")]
    [InlineData("٣ h")]
    [InlineData("0000000000000000000000000000000000000000003")]
    public void What_is_no_duration_is_refused(string? text)
    {
        Minutes.TryParse(text, out var minutes).ShouldBeFalse();

        minutes.ShouldBe(0);
    }

    [Fact]
    public void What_is_written_reads_back_as_the_same() =>
        Prop.ForAll(Gen.Choose(0, Minutes.Max).ToArbitrary(), minutes =>
            Minutes.TryParse(Minutes.Format(minutes, French), out var fromFrench) && fromFrench == minutes
            && Minutes.TryParse(Minutes.Format(minutes, English), out var fromEnglish) && fromEnglish == minutes)
            .QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_makes_the_parser_throw_or_leave_its_range() =>
        Prop.ForAll(
            Gen.Elements("0", "9", "12", "345", " ", ",", ".", ":", "h", "min", "-", "\u00A0", "é").ListOf().Select(string.Concat).ToArbitrary(),
            text => Minutes.TryParse(text, out var minutes) ? minutes is >= 0 and <= Minutes.Max : minutes == 0)
            .QuickCheckThrowOnFailure();
}
