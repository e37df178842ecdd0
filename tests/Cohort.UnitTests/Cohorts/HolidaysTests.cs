using System.Globalization;
using Cohort.Cohorts.Contracts;
using Cohort.Cohorts.Model.Calendar;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Cohorts;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData("1818-03-22")] // the earliest possible
    [InlineData("1943-04-25")] // the latest possible
    [InlineData("1954-04-18")] // the two exceptions of Gauss's rule
    [InlineData("1981-04-19")]
    [InlineData("2000-04-23")]
    [InlineData("2024-03-31")]
    [InlineData("2025-04-20")]
    [InlineData("2026-04-05")]
    [InlineData("2027-03-28")]
    [InlineData("2038-04-25")]
    public void Easter_is_computed(string expected)
    {
        var date = Date(expected);

        Holidays.Easter(date.Year).ShouldBe(date);
    }

    [Fact]
    public void Metropolitan_France_has_its_eleven_days()
    {
        var days = Holidays.Of(HolidayZone.MetropolitanFrance, 2026);

        days.Keys.Select(Iso).ShouldBe([
            "2026-01-01", "2026-04-06", "2026-05-01", "2026-05-08", "2026-05-14", "2026-05-25",
            "2026-07-14", "2026-08-15", "2026-11-01", "2026-11-11", "2026-12-25"]);
        days[Date("2026-05-14")].ShouldBe("Ascension");
        days[Date("2026-04-06")].ShouldBe("Lundi de Pâques");
    }

    [Theory]
    [InlineData(HolidayZone.AlsaceMoselle, "2027-03-26", "2027-12-26")]
    [InlineData(HolidayZone.Mayotte, "2027-04-27")]
    [InlineData(HolidayZone.Martinique, "2027-05-22")]
    [InlineData(HolidayZone.Guadeloupe, "2027-05-27")]
    [InlineData(HolidayZone.Guyane, "2027-06-10")]
    [InlineData(HolidayZone.LaReunion, "2027-12-20")]
    public void A_zone_adds_its_own_days(HolidayZone zone, params string[] added)
    {
        var national = Holidays.Of(HolidayZone.MetropolitanFrance, 2027).Keys;

        Holidays.Of(zone, 2027).Keys.Except(national).Select(Iso).ShouldBe(added);
        national.Except(Holidays.Of(zone, 2027).Keys).ShouldBeEmpty();
    }

    [Fact]
    public void Two_holidays_on_one_date_are_one_day_with_both_names()
    {
        var days = Holidays.Of(HolidayZone.MetropolitanFrance, 2008);

        days.Count.ShouldBe(10);
        days[Date("2008-05-01")].ShouldBe("Fête du Travail et Ascension");
    }

    [Fact]
    public void No_zone_has_no_day() => Holidays.Of(HolidayZone.None, 2026).ShouldBeEmpty();

    [Fact]
    public void Every_year_of_the_calendar_has_an_Easter_Sunday_in_its_season()
    {
        for (var year = 1; year <= 9999; year++)
        {
            var easter = Holidays.Easter(year);

            easter.DayOfWeek.ShouldBe(DayOfWeek.Sunday);
            easter.ShouldBeInRange(new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
        }

        Holidays.Of(HolidayZone.AlsaceMoselle, 1).Count.ShouldBeGreaterThanOrEqualTo(11);
        Holidays.Of(HolidayZone.AlsaceMoselle, 9999).Count.ShouldBeGreaterThanOrEqualTo(11);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10_000)]
    public void A_year_outside_the_calendar_is_refused(int year) =>
        Should.Throw<ArgumentOutOfRangeException>(() => Holidays.Of(HolidayZone.MetropolitanFrance, year));

    private static DateOnly Date(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
