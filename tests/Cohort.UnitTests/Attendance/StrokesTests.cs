using Cohort.Attendance.Model.Sheets;
using Cohort.Cohorts.Contracts;

namespace Cohort.UnitTests.Attendance;

public sealed class StrokesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("0,0")]
    [InlineData("0,0 300,100;12,9 99,10")]
    public void Points_on_the_field_are_taken(string stroke) => Strokes.IsGood(stroke).ShouldBeTrue();

    [Theory]
    [InlineData("301,0")]
    [InlineData("0,101")]
    [InlineData("-1,0")]
    [InlineData("0,0\"/><script>")]
    [InlineData("a")]
    [InlineData(";")]
    [InlineData("1,1\n")]
    public void Anything_else_is_not(string stroke) => Strokes.IsGood(stroke).ShouldBeFalse();

    [Fact]
    public void The_window_of_a_sheet_is_told_in_utc()
    {
        var sheet = new Sheet(Guid.NewGuid(), new DateOnly(2026, 11, 24), DayPart.Morning, 540, 750, DateTime.UnixEpoch);
        Window.Of(sheet, TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"))
            .ShouldBe((new DateTime(2026, 11, 24, 7, 30, 0, DateTimeKind.Utc), new DateTime(2026, 11, 24, 12, 30, 0, DateTimeKind.Utc)));
    }
}

public sealed class WrongCodesTests
{
    [Fact]
    public void Ten_wrong_codes_close_the_door_for_ten_minutes_to_one_person_alone()
    {
        var clock = new Testing.FakeClock();
        var wrong = new WrongCodes(clock);
        for (var count = 0; count < WrongCodes.Most; count++)
        {
            wrong.TooMany("a").ShouldBeFalse();
            wrong.Wrong("a");
        }

        wrong.TooMany("a").ShouldBeTrue();
        wrong.TooMany("b").ShouldBeFalse();
        clock.Pass(TimeSpan.FromMinutes(11));
        wrong.TooMany("a").ShouldBeFalse();
    }
}
