using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Calendar;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Cohorts;

public sealed class AlternancePatternTests
{
    private static readonly DateOnly Wednesday = new(2026, 9, 2);

    [Theory]
    [InlineData("CCCCC", "CCCCC")]
    [InlineData("  ccccc   sssss ", "CCCCC SSSSS")]
    [InlineData("CCCSS--", "CCCSS")]
    [InlineData("ccc--c- s-s-s", "CCC--C- S-S-S")]
    [InlineData("-----", "-----")]
    public void A_pattern_is_read_and_written_canonically(string text, string canonical)
    {
        AlternancePattern.TryParse(text, out var pattern).ShouldBeTrue();

        pattern.ToString().ShouldBe(canonical);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("CCCC")]
    [InlineData("CCCCCC")]
    [InlineData("CCCCCCCC")]
    [InlineData("CCCCX")]
    [InlineData("CCCCC,SSSSS")]
    public void What_is_no_pattern_is_refused(string? text)
    {
        AlternancePattern.TryParse(text, out var pattern).ShouldBeFalse();

        pattern.ShouldBeNull();
    }

    [Fact]
    public void A_cycle_has_at_most_26_weeks_and_240_characters()
    {
        var half = string.Join(' ', Enumerable.Repeat("CCCCCCC", 26));

        AlternancePattern.TryParse(half, out var pattern).ShouldBeTrue();
        pattern.Weeks.ShouldBe(26);
        AlternancePattern.TryParse(half + " CCCCC", out _).ShouldBeFalse();
        AlternancePattern.TryParse("CCCCC" + new string(' ', 236), out _).ShouldBeFalse();
    }

    [Fact]
    public void The_presets_are_what_their_names_say()
    {
        AlternancePattern.AllCentre.ToString().ShouldBe("CCCCC");
        AlternancePattern.OneAndOne.ToString().ShouldBe("CCCCC SSSSS");
        AlternancePattern.TwoAndTwo.ToString().ShouldBe("CCCCC CCCCC SSSSS SSSSS");
        AlternancePattern.ThreeAndTwo.ToString().ShouldBe("CCCSS");
    }

    [Fact]
    public void Patterns_with_the_same_text_are_equal()
    {
        AlternancePattern.TryParse("cccss--", out var read).ShouldBeTrue();

        read.ShouldBe(AlternancePattern.ThreeAndTwo);
    }

    [Theory]
    [InlineData(0, HalfDayKind.Centre)] // the Wednesday itself
    [InlineData(-2, HalfDayKind.Centre)] // its Monday
    [InlineData(3, HalfDayKind.Off)] // its Saturday
    [InlineData(5, HalfDayKind.Structure)] // the next Monday
    [InlineData(12, HalfDayKind.Centre)] // and the one after
    [InlineData(-3, HalfDayKind.Off)] // the Sunday before
    [InlineData(-5, HalfDayKind.Structure)] // the Friday before
    public void Weeks_are_counted_from_the_Monday_of_the_first_day(int days, HalfDayKind expected) =>
        AlternancePattern.OneAndOne.On(Wednesday.AddDays(days), Wednesday).ShouldBe(expected);

    [Fact]
    public void The_ends_of_the_calendar_have_a_kind()
    {
        AlternancePattern.AllCentre.On(DateOnly.MinValue, DateOnly.MaxValue).ShouldBe(HalfDayKind.Centre); // a Monday
        AlternancePattern.AllCentre.On(DateOnly.MaxValue, DateOnly.MinValue).ShouldBe(HalfDayKind.Centre); // a Friday
    }

    [Fact]
    public void What_is_written_reads_back_as_the_same()
    {
        var week = Gen.Elements('C', 'S', '-', 'c', 's').ArrayOf(7).Select(letters => new string(letters));
        var text = week.NonEmptyListOf().Select(weeks => string.Join(' ', weeks.Take(26)));

        Prop.ForAll(text.ToArbitrary(), written =>
            AlternancePattern.TryParse(written, out var first)
            && AlternancePattern.TryParse(first.ToString(), out var second)
            && first.Equals(second)).QuickCheckThrowOnFailure();
    }
}
