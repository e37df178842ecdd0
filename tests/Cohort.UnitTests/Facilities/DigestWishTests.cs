using Cohort.Facilities.Digests;

namespace Cohort.UnitTests.Facilities;

/// <summary>When the next digest is due, by the clock on the wall.</summary>
public sealed class DigestWishTests
{
    private static readonly Guid Person = Guid.CreateVersion7();

    [Theory]
    [InlineData("2027-03-20 12:00", "Weekly", "08:00", "2027-03-22 07:00")]
    [InlineData("2027-03-22 07:00", "Weekly", "08:00", "2027-03-29 06:00")] // the change to summer time lies between
    [InlineData("2027-03-27 12:00", "Daily", "02:30", "2027-03-28 01:30")] // an hour that does not exist is the one after it
    [InlineData("2027-03-28 01:30", "Daily", "02:30", "2027-03-29 00:30")]
    [InlineData("2027-10-30 12:00", "Daily", "02:30", "2027-10-31 00:30")] // an hour that comes twice is the first…
    [InlineData("2027-10-31 00:30", "Daily", "02:30", "2027-11-01 01:30")] // …and not the second as well
    [InlineData("2027-10-29 23:30", "Daily", "00:00", "2027-10-30 22:00")]
    public void It_keeps_its_hour_on_the_wall(string after, string rhythm, string at, string expected)
    {
        var now = Utc(after);
        var wish = new DigestWish(Person, "Europe/Paris", now);
        var hour = TimeOnly.Parse(at, System.Globalization.CultureInfo.InvariantCulture);
        wish.Choose(Enum.Parse<Rhythm>(rhythm), DayOfWeek.Monday, (hour.Hour * 60) + hour.Minute, now);
        wish.NextAt.ShouldBe(Utc(expected));
    }

    [Fact]
    public void Whoever_wants_none_has_no_hour_and_news_grow_old()
    {
        var now = Utc("2027-03-20 12:00");
        var wish = new DigestWish(Person, "Indian/Reunion", now);
        wish.NextAt.ShouldBe(Utc("2027-03-22 04:00"));
        wish.NewsSince(now.AddDays(7)).ShouldBe(now);
        wish.NewsSince(now.AddDays(60)).ShouldBe(now.AddDays(45));
        wish.Choose(Rhythm.None, DayOfWeek.Monday, 480, now);
        wish.NextAt.ShouldBeNull();
    }

    private static DateTime Utc(string text) => DateTime.SpecifyKind(DateTime.Parse(text, System.Globalization.CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
