using Cohort.Facilities.Reminders;

namespace Cohort.UnitTests.Facilities;

public sealed class LocalTimeTests
{
    [Theory]
    [InlineData("2027-03-28", 120, "Europe/Paris", "2027-03-28T01:00:00")] // 2 h does not exist: it is 3 h
    [InlineData("2027-03-28", 150, "Europe/Paris", "2027-03-28T01:30:00")]
    [InlineData("2027-03-28", 180, "Europe/Paris", "2027-03-28T01:00:00")]
    [InlineData("2027-03-28", 119, "Europe/Paris", "2027-03-28T00:59:00")]
    [InlineData("2026-10-25", 150, "Europe/Paris", "2026-10-25T00:30:00")] // 2 h 30 comes twice: the first
    [InlineData("2026-10-25", 180, "Europe/Paris", "2026-10-25T02:00:00")]
    [InlineData("2026-11-24", 1080, "Europe/Paris", "2026-11-24T17:00:00")]
    [InlineData("2027-03-28", 120, "America/Guadeloupe", "2027-03-28T06:00:00")]
    [InlineData("2026-11-24", 540, "Indian/Reunion", "2026-11-24T05:00:00")]
    public void A_local_hour_is_one_instant_also_when_the_clocks_change(string date, int minutes, string zone, string utc) =>
        LocalTime.ToUtc(DateOnly.Parse(date, null), minutes, TimeZoneInfo.FindSystemTimeZoneById(zone)).ShouldBe(DateTime.Parse(utc, null));

    [Fact]
    public void Every_minute_that_exists_comes_back_as_it_went()
    {
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        for (var day = new DateOnly(2027, 3, 27); day < new DateOnly(2027, 3, 30); day = day.AddDays(1))
        {
            for (var minutes = 0; minutes < 24 * 60; minutes++)
            {
                if (!paris.IsInvalidTime(day.ToDateTime(TimeOnly.MinValue).AddMinutes(minutes)))
                    LocalTime.Of(LocalTime.ToUtc(day, minutes, paris), paris).ShouldBe((day, minutes));
            }
        }
    }
}
