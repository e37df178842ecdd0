using Cohort.Facilities.Reminders;

namespace Cohort.UnitTests.Facilities;

/// <summary>Quiet hours and the hour of the evening, in winter time (UTC+1).</summary>
public sealed class TimingTests
{
    [Theory]
    [InlineData("18:00", 20, 7, "18:00")] // not quiet
    [InlineData("20:00", 20, 7, "+07:00")] // quiet from its first minute
    [InlineData("23:59", 20, 7, "+07:00")]
    [InlineData("06:59", 20, 7, "07:00")]
    [InlineData("07:00", 20, 7, "07:00")] // no longer quiet
    [InlineData("12:30", 12, 14, "14:00")] // within one day
    [InlineData("14:00", 12, 14, "14:00")]
    [InlineData("03:00", 9, 9, "03:00")] // the same hour twice: never quiet
    [InlineData("03:00", 0, 24, "03:00")]
    public void Mail_waits_for_the_end_of_quiet_hours(string now, int from, int to, string expected)
    {
        var hours = new ReminderHours(Guid.NewGuid()) { QuietFrom = from * 60, QuietTo = to % 24 * 60 };
        new Timing(Due(now), hours, null, inTheEvening: false, At("00:00")).Mail.ShouldBe(expected[0] == '+' ? At(expected[1..]).AddDays(1) : At(expected));
    }

    [Fact]
    public void What_is_late_already_waits_too()
    {
        var timing = new Timing(Due("18:00"), ReminderHours.Usual, null, inTheEvening: false, At("22:00"));
        timing.Inbox.ShouldBe(At("18:00"));
        timing.Mail.ShouldBe(At("07:30").AddDays(1));
    }

    [Fact]
    public void The_evening_is_each_ones_own() =>
        new Timing(Due("12:00"), new ReminderHours(Guid.NewGuid()) { EveningAt = 19 * 60 }, null, inTheEvening: true, At("12:00")).Inbox.ShouldBe(At("19:00"));

    [Theory]
    [InlineData("12:00", "1", "12:00")] // a Tuesday
    [InlineData("12:00", "2", "+1 07:30")]
    [InlineData("06:00", "2", "+1 07:30")] // in quiet hours, of a quiet day
    [InlineData("21:00", "3", "+2 07:30")] // the hours lead to a quiet day
    [InlineData("12:00", "2345", "+4 07:30")]
    [InlineData("12:00", "23456", "+5 07:30")]
    [InlineData("12:00", "0123456", "never")]
    public void Mail_waits_for_a_day_that_is_not_quiet(string now, string quiet, string expected)
    {
        var hours = new ReminderHours(Guid.NewGuid()) { QuietDays = quiet.Aggregate(0, (all, day) => all | (1 << (day - '0'))) };
        var mail = new Timing(Due(now), hours, null, inTheEvening: false, At("00:00")).Mail;
        mail.ShouldBe(expected == "never" ? DateTime.MaxValue : expected[0] == '+' ? At(expected[3..]).AddDays(expected[1] - '0') : At(expected));
    }

    [Theory]
    [InlineData(2027, 3, 27, 21, 5)] // Saturday evening in winter time: Monday, 7:30 in summer time
    [InlineData(2026, 10, 24, 20, 6)] // and back
    public void A_quiet_Sunday_on_which_the_hour_changes_ends_at_the_hour_of_Monday(int year, int month, int day, int utc, int expected)
    {
        var due = new DateTime(year, month, day, utc, 0, 0, DateTimeKind.Utc);
        var reminder = new Reminder("Rule", Guid.NewGuid(), "", Guid.NewGuid(), due) { TimeZone = "Europe/Paris", DueAt = due, ExpiresAt = due.AddDays(5) };
        var hours = new ReminderHours(Guid.NewGuid()) { QuietDays = 1 };
        new Timing(reminder, hours, null, inTheEvening: false, due).Mail.ShouldBe(due.Date.AddDays(2).AddHours(expected).AddMinutes(30));
    }

    private static DateTime At(string local) => new DateTime(2026, 11, 24, 0, 0, 0, DateTimeKind.Utc).AddHours(-1) + TimeOnly.Parse(local, null).ToTimeSpan();

    private static Reminder Due(string local) => new("Rule", Guid.NewGuid(), "", Guid.NewGuid(), At("00:00")) { TimeZone = "Europe/Paris", DueAt = At(local), ExpiresAt = At(local).AddDays(2) };
}
