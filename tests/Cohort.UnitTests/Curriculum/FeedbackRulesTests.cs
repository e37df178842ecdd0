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
    public void Anonymous_answers_are_read_by_whole_fives_and_all_at_the_close()
    {
        var all = new List<BoxedAnswer>();
        var shown = new List<int>();
        for (var index = 0; index < 12; index++)
        {
            all = AnswerBox.Read(AnswerBox.Add(all, Guid.NewGuid(), Words($"Mot {index}", null)));
            shown.Add(AnswerBox.Shown(all, false).Count);
        }

        shown.ShouldBe([0, 0, 0, 0, 5, 5, 5, 5, 5, 10, 10, 10]);
        AnswerBox.Shown(all, true).Count.ShouldBe(12);
        AnswerBox.Shown([.. all.Take(4)], true).ShouldBeEmpty();
        AnswerBox.Shown([.. all.Where(one => one.Batch == 0)], false).Select(one => one.Words.Hindered).Order(StringComparer.Ordinal).ShouldBe(["Mot 0", "Mot 1", "Mot 2", "Mot 3", "Mot 4"]);
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
            sums = MarkSums.Read(sums.Add(mark, index + 1).ToString());
        sums.Shown(6, false).ShouldBe((11, 4));
        sums.Shown(6, true).ShouldBe((15, 5));
        sums.Shown(4, true).ShouldBe((0, 0));
    }

    private static FeedbackWords Words(string hindered, int? mark) => new("", hindered, "", mark, null);

    private static DateTime Utc(int day, int hour, int minute) => new(2026, 11, day, hour, minute, 0, DateTimeKind.Utc);
}
