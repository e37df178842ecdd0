using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Bricks;
using Cohort.Curriculum.Model.Running;

namespace Cohort.UnitTests.Curriculum.Running;

/// <summary>The clock of a half-day: time left, drift, what it pushes.</summary>
public sealed class RunClockTests
{
    private static readonly DateOnly Day = new(2026, 11, 24);
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
    private static readonly Guid First = Guid.NewGuid();
    private static readonly Guid Second = Guid.NewGuid();

    // 9:00 welcome 15, 9:15 work 60; a pause; 10:30 second workshop 60.
    private static IReadOnlyList<RunLine> Plan => RunPlan.Of(
        [new RunPart(First, "Le matin", 540, 75, 0, true, [("Accueil", 540, 15), ("On essaie", 555, 60)]), new RunPart(Second, "La suite", 630, 60, 0, true, [])], [], 540);

    [Fact]
    public void Before_it_begins_all_is_as_planned()
    {
        var forecast = RunClock.Forecast(Plan, null, Day, Paris);
        Assert.Equal([540, 555, 630], forecast.Times.Select(one => one.Begins));
        Assert.Equal((690, 0), (forecast.Ends, forecast.Over));
    }

    [Theory]
    [InlineData(9, 10, 5)]
    [InlineData(9, 15, 0)]
    [InlineData(9, 18, -3)]
    public void Time_left_counts_down_and_then_over(int hour, int minute, int left)
    {
        var sheet = Started();
        Assert.Equal(left, RunClock.Left(RunLine.Of(sheet.Current!), At(hour, minute)));
    }

    [Fact]
    public void A_delay_pushes_what_follows_and_the_pause_takes_it_up()
    {
        var sheet = Started();
        var forecast = RunClock.Forecast(Lines(sheet), At(9, 25), Day, Paris);
        // 9:25 now: the work ends at 10:25, still before 10:30.
        Assert.Equal([540, 565, 630], forecast.Times.Select(one => one.Begins));
        Assert.Equal(0, forecast.Over);
        forecast = RunClock.Forecast(Lines(sheet), At(9, 42), Day, Paris);
        Assert.Equal([540, 582, 642], forecast.Times.Select(one => one.Begins));
        Assert.Equal((702, 12, 12), (forecast.Ends, forecast.Over, forecast.Times[^1].Late));
    }

    [Fact]
    public void A_pause_gives_nothing_away_and_without_one_the_next_begins_early()
    {
        var sheet = Started();
        sheet.Next(At(9, 5));
        var forecast = RunClock.Forecast(Lines(sheet), At(9, 5), Day, Paris);
        Assert.Equal([540, 545, 630], forecast.Times.Select(one => one.Begins));
        sheet = new RunSheet(Guid.NewGuid(), Day, DayPart.Morning, At(9, 0));
        sheet.Follow(RunPlan.Of([new RunPart(First, "A", 540, 30, 0, true, []), new RunPart(Second, "B", 570, 30, 0, true, [])], [], 540));
        sheet.Next(At(9, 0));
        sheet.Next(At(9, 20));
        Assert.Equal(-10, RunClock.Forecast(Lines(sheet), At(9, 20), Day, Paris).Over);
    }

    [Fact]
    public void Five_more_is_pushed_and_what_was_planned_stays_known()
    {
        var sheet = Started();
        sheet.Stretch(5);
        Assert.Equal((20, 15), (sheet.Current!.Minutes, sheet.Current.Planned));
        sheet.Stretch(-500);
        Assert.Equal(RunStep.Shortest, sheet.Current.Minutes);
    }

    [Fact]
    public void Nothing_goes_over_midnight()
    {
        var sheet = new RunSheet(Guid.NewGuid(), Day, DayPart.Afternoon, At(23, 30));
        sheet.Follow(RunPlan.Of([new RunPart(First, "A", 1410, 120, 0, true, []), new RunPart(Second, "B", 1439, 60, 0, true, [])], [], 1410));
        sheet.Next(At(23, 30));
        var forecast = RunClock.Forecast(Lines(sheet), At(23, 30).AddDays(1), Day, Paris);
        Assert.All(forecast.Times, one => Assert.True(one.Begins <= RunClock.LastMinute && one.Ends <= RunClock.LastMinute));
        Assert.Equal(RunClock.LastMinute, RunClock.MinuteOf(At(9, 0).AddDays(1), Day, Paris));
        Assert.Equal(0, RunClock.MinuteOf(At(9, 0).AddDays(-1), Day, Paris));
    }

    [Fact]
    public void A_morning_takes_from_the_midday_pause_and_no_further() =>
        Assert.Equal([48, 0], new[] { RunClock.Lunch(762, 810), RunClock.Lunch(830, 810) });

    [Fact]
    public void Back_makes_what_ran_before_run_again()
    {
        var sheet = Started();
        sheet.Next(At(9, 15));
        Assert.Equal("On essaie", sheet.Current!.Title);
        sheet.Back();
        Assert.Equal("Accueil", sheet.Current!.Title);
        Assert.Equal(At(9, 0), sheet.Current.StartedAt);
        sheet.Back();
        Assert.Equal("Accueil", sheet.Current!.Title);
    }

    [Fact]
    public void After_the_last_it_is_over_and_back_opens_it_again()
    {
        var sheet = Started();
        for (var press = 1; press <= 3; press++)
            sheet.Next(At(9, 15 * press));
        Assert.False(sheet.IsRunning);
        sheet.Back();
        Assert.Equal("La suite", sheet.Current!.Title);
    }

    [Fact]
    public void What_was_left_out_is_passed_over_and_what_was_added_comes_next()
    {
        var sheet = Started();
        sheet.Skip(sheet.ToCome().First().Id, true, At(9, 1));
        sheet.Add(Guid.NewGuid(), "Une visite", 10);
        sheet.Next(At(9, 15));
        Assert.Equal("Une visite", sheet.Current!.Title);
        sheet.Next(At(9, 25));
        Assert.Equal("La suite", sheet.Current!.Title);
    }

    [Fact]
    public void What_has_begun_keeps_its_lines_and_what_is_to_come_follows_the_programme()
    {
        var sheet = Started();
        var other = Guid.NewGuid();
        sheet.Follow(RunPlan.Of([new RunPart(First, "Autre titre", 540, 75, 0, true, []), new RunPart(other, "Venu d’ailleurs", 630, 45, 0, true, [])], [], 540));
        Assert.Equal(["Accueil", "On essaie", "Venu d’ailleurs"], sheet.Steps.OrderBy(one => one.PlannedAt).Select(one => one.Title));
        var ids = sheet.Steps.ConvertAll(one => one.Id);
        sheet.Follow(RunPlan.Of([new RunPart(other, "Venu d’ailleurs", 630, 45, 0, true, [])], [], 540));
        Assert.Equal(ids, sheet.Steps.Select(one => one.Id));
    }

    [Fact]
    public void Rituals_stand_where_their_moment_says()
    {
        var rituals = new[] { RitualMoment.Close, RitualMoment.Restart, RitualMoment.Open }.Select(one => (Guid.NewGuid(), $"{one}", one, 10)).ToList();
        var plan = RunPlan.Of([new RunPart(First, "A", 540, 60, 0, true, []), new RunPart(Second, "B", 600, 60, 0, true, [])], rituals, 540);
        Assert.Equal(["Open", "A", "Restart", "B", "Close"], plan.Select(one => one.Title));
        Assert.Equal(690, RunClock.Forecast(plan, null, Day, Paris).Ends);
    }

    [Fact]
    public void A_workshop_over_two_half_days_shows_the_items_of_each()
    {
        IReadOnlyList<(string, int, int)> items = [("Un", 540, 100), ("Deux", 640, 110), ("Trois", 750, 60)];
        Assert.Equal(["Un", "Deux"], RunPlan.Of([new RunPart(First, "A", 540, 210, 0, false, items)], [], 540).Select(one => one.Title));
        var second = Assert.Single(RunPlan.Of([new RunPart(First, "A", 810, 60, 210, false, items)], [], 810));
        Assert.Equal(("Trois", 810), (second.Title, second.PlannedAt));
    }

    [Fact]
    public void Items_written_before_the_workshop_was_moved_begin_with_it() =>
        Assert.Equal([810, 825], RunPlan.Of([new RunPart(First, "A", 810, 75, 0, true, [("Accueil", 540, 15), ("On essaie", 555, 60)])], [], 810).Select(one => one.PlannedAt));

    [Fact]
    public void A_brick_learns_what_it_takes()
    {
        Assert.Null(BrickTimes.Of([0]));
        Assert.Equal(new BrickTimes(5, 85, 110, 95), BrickTimes.Of([110, 85, 95, 90, 100]));
        Assert.Equal(92, BrickTimes.Of([90, 95])!.Median);
    }

    private static RunSheet Started()
    {
        var sheet = new RunSheet(Guid.NewGuid(), Day, DayPart.Morning, At(9, 0));
        sheet.Follow(Plan);
        sheet.Next(At(9, 0));
        return sheet;
    }

    private static IReadOnlyList<RunLine> Lines(RunSheet sheet) => [.. sheet.Steps.Select(RunLine.Of).OrderBy(one => one.PlannedAt).ThenBy(one => one.Position)];

    private static DateTime At(int hour, int minute) => TimeZoneInfo.ConvertTimeToUtc(Day.ToDateTime(new TimeOnly(hour, minute)), Paris);
}
