using System.Globalization;
using Cohort.Cohorts.Model.Opening;

namespace Cohort.UnitTests.Cohorts.Opening;

public sealed class SkyTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void A_mean_goes_from_all_storm_to_all_sun()
    {
        SkyCounts.Of([Weather.Storm, Weather.Storm]).Mean.ShouldBe(1);
        SkyCounts.Of([Weather.Sun]).Mean.ShouldBe(5);
        var mixed = SkyCounts.Of([Weather.Storm, Weather.Cloud, Weather.Sun, Weather.Sun]);
        (mixed.All, mixed[Weather.Sun], mixed.Mean, mixed.Middle).ShouldBe((4, 2, 3.5, Weather.SunAndCloud));
        SkyCounts.Of([]).Mean.ShouldBe(0);
    }

    [Fact]
    public void Days_of_fewer_than_three_are_not_in_the_trend_and_the_others_stand_in_their_order()
    {
        var trend = new SkyTrend([Day(7, Weather.Sun, 3), Day(0, Weather.Storm, 4), Day(1, Weather.Sun, 2)]);
        trend.Days.Select(one => one.Date).ShouldBe([Monday, Monday.AddDays(7)]);
        trend.Points.ShouldBe("8,132 592,12");
        new SkyTrend([Day(0, Weather.Cloud, 3)]).Points.ShouldBe("300,72");
        new SkyTrend([]).Points.ShouldBe("");
    }

    [Fact]
    public void A_long_trend_keeps_its_latest_days()
    {
        var trend = new SkyTrend(Enumerable.Range(0, 500).Select(day => Day(day, Weather.Rain, 5)));
        (trend.Days.Count, trend.Days[^1].Date).ShouldBe((SkyTrend.MostDays, Monday.AddDays(499)));
    }

    [Fact]
    public void A_day_keeps_what_was_counted()
    {
        var counts = new CheckInDay(Guid.NewGuid(), Monday, new SkyCounts([1, 2, 3, 4, 5])).Counts;
        SkyCounts.Weathers.Select(one => counts[one]).ShouldBe([1, 2, 3, 4, 5]);
    }

    [Theory]
    [InlineData("2026-09-01", null)]
    [InlineData("2026-10-14", null)]
    [InlineData("2026-10-17", Rereading.HalfWay)]
    [InlineData("2026-11-09", Rereading.HalfWay)]
    [InlineData("2026-11-10", Rereading.End)]
    [InlineData("2027-03-01", Rereading.End)]
    public void Expectations_are_read_again_from_the_middle_and_in_the_last_three_weeks(string today, object? expected) =>
        Rereadings.On(DateOnly.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture), new DateOnly(2026, 9, 1), new DateOnly(2026, 11, 30)).ShouldBe((Rereading?)expected);

    [Fact]
    public void A_questionnaire_keeps_counts_at_its_close_only_from_five_people_on()
    {
        foreach (var people in new[] { 4, 5 })
        {
            var sheet = new Diagnosis(Guid.NewGuid(), Guid.NewGuid(), "Savoir", Guid.NewGuid(), DateTime.UnixEpoch);
            sheet.Statements.Add(new DiagnosisStatement(sheet.Id, 0, "Je sais"));
            sheet.Close([.. Enumerable.Range(0, people).Select(_ => new DiagnosisAnswer(sheet.Id, sheet.Statements[0].Id, Guid.NewGuid()) { Value = Agreement.RatherYes })], Guid.NewGuid(), DateTime.UnixEpoch);
            (sheet.OpenIn, sheet.Answered, sheet.Statements[0].Counts[Agreement.RatherYes]).ShouldBe((null, people < 5 ? 0 : 5, people < 5 ? 0 : 5));
        }
    }

    [Fact]
    public void A_statement_is_weak_when_fewer_say_yes_than_no_or_nothing()
    {
        new AgreementCounts([1, 1, 2, 1, 2]).IsWeak.ShouldBeTrue();
        new AgreementCounts([0, 1, 2, 1, 1]).IsWeak.ShouldBeFalse();
    }

    private static SkyDay Day(int after, Weather weather, int people) => new(Monday.AddDays(after), SkyCounts.Of(Enumerable.Repeat(weather, people)));
}
