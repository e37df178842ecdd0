using Cohort.Attendance.Model.Sheets;

namespace Cohort.UnitTests.Attendance;

public sealed class RoomCodeTests
{
    private static readonly DateTime Nine = new(2026, 11, 24, 8, 0, 0, DateTimeKind.Utc);

    // RFC 6238, appendix B, SHA-256: the last six of their eight digits.
    [Theory]
    [InlineData(59, "119246")]
    [InlineData(1111111109, "084774")]
    [InlineData(1111111111, "062674")]
    [InlineData(1234567890, "819424")]
    [InlineData(2000000000, "698825")]
    [InlineData(20000000000, "737706")]
    public void The_digits_are_those_of_the_standard(long seconds, string code) =>
        RoomCode.Of("12345678901234567890123456789012", RoomCode.StepAt(DateTime.UnixEpoch.AddSeconds(seconds))).ShouldBe(code);

    [Theory]
    [InlineData(-60, false)]
    [InlineData(-30, true)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    public void The_code_before_and_the_one_after_hold_too(int seconds, bool holds)
    {
        var code = RoomCode.Of("secret", RoomCode.StepAt(Nine));
        RoomCode.Holds("secret", code, Nine.AddSeconds(seconds)).ShouldBe(holds);
        RoomCode.Holds("another", code, Nine).ShouldBeFalse();
        RoomCode.Holds("", code, Nine).ShouldBeFalse();
    }

    [Fact]
    public void A_pass_holds_ten_minutes_from_the_code_or_from_the_hour_of_signing_and_says_by_what_way_one_came()
    {
        var early = Nine.AddMinutes(-90);
        var pass = RoomCode.Pass("secret", Means.Qr, early);
        RoomCode.Read("secret", pass, Nine, early.AddMinutes(30)).ShouldBe(Means.Qr);
        RoomCode.Read("secret", pass, Nine, Nine.AddMinutes(9)).ShouldBe(Means.Qr);
        RoomCode.Read("secret", pass, Nine, Nine.AddMinutes(11)).ShouldBeNull();
        RoomCode.Read("secret", RoomCode.Pass("secret", Means.RoomCode, Nine.AddHours(1)), Nine, Nine.AddMinutes(69)).ShouldBe(Means.RoomCode);
        RoomCode.Read("secret", RoomCode.Pass("secret", Means.RoomCode, Nine.AddHours(1)), Nine, Nine.AddMinutes(71)).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData("q")]
    [InlineData("q1.")]
    [InlineData("q58000000.0000")]
    [InlineData("qq.aa")]
    [InlineData(".")]
    public void What_is_no_pass_opens_nothing(string pass) => RoomCode.Read("secret", pass, Nine, Nine).ShouldBeNull();

    [Fact]
    public void A_pass_of_one_way_is_not_that_of_another()
    {
        var pass = RoomCode.Pass("secret", Means.Qr, Nine);
        RoomCode.Read("secret", "c" + pass[1..], Nine, Nine).ShouldBeNull();
        RoomCode.Read("other", pass, Nine, Nine).ShouldBeNull();
    }
}
