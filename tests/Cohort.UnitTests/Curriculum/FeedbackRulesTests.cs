using Cohort.Cohorts.Contracts;
using Cohort.Curriculum.Model.Feedback;

namespace Cohort.UnitTests.Curriculum;

public sealed class FeedbackRulesTests
{
    private static readonly DateOnly Friday = new(2026, 11, 20);
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    // Friday, then a week in the structure, then Monday at the centre.
    private static readonly HalfDayCard[] Calendar =
    [
        new(Friday, DayPart.Morning, HalfDayKind.Centre), new(Friday.AddDays(3), DayPart.Morning, HalfDayKind.Structure), new(Friday.AddDays(10), DayPart.Morning, HalfDayKind.Centre),
    ];

    [Fact]
    public void It_opens_half_an_hour_before_the_end_and_closes_two_days_later_by_the_clock_on_the_wall()
    {
        FeedbackRules.Window(Friday, 750, Paris).ShouldBe((Utc(20, 11, 0), Utc(22, 11, 30)));
        // Over the change to winter time the two days are 49 hours.
        var (opens, closes) = FeedbackRules.Window(new DateOnly(2026, 10, 24), 750, Paris);
        (closes - opens).ShouldBe(TimeSpan.FromHours(49.5));
    }

    [Fact]
    public void A_reply_is_due_on_the_next_day_at_the_centre_and_a_debt_has_no_age_before()
    {
        FeedbackRules.DueOn(Friday, Calendar).ShouldBe(Friday.AddDays(10));
        FeedbackRules.DueOn(Friday.AddDays(10), Calendar).ShouldBe(Friday.AddDays(11), "after the last day of the calendar");
        FeedbackRules.Age(Friday, Friday, Calendar).ShouldBe(0);
        FeedbackRules.Age(Friday, Friday.AddDays(9), Calendar).ShouldBe(0);
        FeedbackRules.Age(Friday, Friday.AddDays(10), Calendar).ShouldBe(10);
        FeedbackRules.Age(Friday, Friday.AddDays(13), Calendar).ShouldBe(13);
    }

    [Fact]
    public void Today_shows_a_reply_until_the_group_has_met_again()
    {
        FeedbackRules.ShownUntil(Friday, Friday, Calendar).ShouldBe(Friday.AddDays(10));
        FeedbackRules.ShownUntil(Friday, Friday.AddDays(10), Calendar).ShouldBe(Friday.AddDays(10));
        FeedbackRules.ShownUntil(Friday, Friday.AddDays(12), Calendar).ShouldBe(Friday.AddDays(12), "nothing follows");
    }

    [Fact]
    public void Anonymous_answers_are_read_together_and_those_that_come_late_among_themselves_at_the_close()
    {
        var all = new List<BoxedAnswer>();
        // Three in time, nine once the reading began: the fifth still completes the first five.
        for (var index = 0; index < 12; index++)
        {
            all = AnswerBox.Read(AnswerBox.Add(all, Guid.NewGuid(), Words($"Mot {index}", null), AnswerBox.IsLate(all, isReading: index >= 3)));
            var late = Math.Max(0, index - 4);
            AnswerBox.Shown(all, isReading: false, isClosed: false).ShouldBeEmpty();
            AnswerBox.Shown(all, isReading: true, isClosed: false).Count.ShouldBe(index < 4 ? 0 : 5);
            AnswerBox.Shown(all, isReading: true, isClosed: true).Count.ShouldBe(index < 4 ? 0 : late < 5 ? 5 : 5 + late);
        }
    }

    [Fact]
    public void Anonymous_answers_are_read_from_the_next_morning_and_weeks_later_at_the_close()
    {
        var (opens, closes) = FeedbackRules.Window(Friday, 750, Paris);
        FeedbackRules.ReadFrom(Round(FeedbackKind.Warm, opens, closes), Paris).ShouldBe(Utc(21, 6, 0));
        FeedbackRules.ReadFrom(Round(FeedbackKind.Warm, opens, Utc(20, 18, 0)), Paris).ShouldBe(Utc(20, 18, 0));
        FeedbackRules.ReadFrom(Round(FeedbackKind.Cold, opens, closes), Paris).ShouldBe(closes);
    }

    [Fact]
    public void The_box_gives_back_what_was_put_in_and_never_needs_more_than_its_room()
    {
        var hard = new FeedbackWords(new string('漢', 500), FeedbackWords.Tidy("a\u001Fb\u001E\r\nc\u0000 "), "", 1, FeedbackUse.NotYet);
        var text = AnswerBox.Add([], Guid.NewGuid(), hard);
        AnswerBox.Read(text).Single().Words.ShouldBe(hard);
        hard.Hindered.ShouldBe("ab\nc");
        System.Text.Encoding.UTF8.GetByteCount(AnswerBox.Add([], Guid.NewGuid(), new FeedbackWords(new string('漢', 500), new string('漢', 500), new string('漢', 500), 5, FeedbackUse.NotYet))).ShouldBeLessThan(AnswerBox.Room);
        AnswerBox.Read("").ShouldBeEmpty();
    }

    [Fact]
    public void Marks_are_told_with_their_answers_and_not_before()
    {
        var sums = default(MarkSums);
        foreach (var (mark, index) in new int?[] { 1, null, 3, 5, 2, 4 }.Select((mark, index) => (mark, index)))
            sums = MarkSums.Read(sums.Add(mark, isLate: index == 5).ToString());
        sums.Shown(6, false).ShouldBe((0, 0));
        sums.Shown(6, true).ShouldBe((11, 4), "the late one would be known by what is added");
        sums.Shown(4, true).ShouldBe((0, 0));
        for (var index = 0; index < 4; index++)
            sums = sums.Add(4, isLate: true);
        sums.Shown(10, true).ShouldBe((31, 9));
    }

    private static FeedbackRound Round(FeedbackKind kind, DateTime opens, DateTime closes) => new(Guid.NewGuid(), Guid.NewGuid(), kind, Friday, default) { OpensAt = opens, ClosesAt = closes };

    private static FeedbackWords Words(string hindered, int? mark) => new("", hindered, "", mark, null);

    private static DateTime Utc(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, DateTimeKind.Utc);
}
