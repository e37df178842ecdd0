using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Presence;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Presence;
using Cohort.Cohorts.Contracts;

namespace Cohort.UnitTests.Attendance;

/// <summary>From a path and the sealed sheets to a rate that a gap cannot make look better.</summary>
public sealed class PresenceTallyTests
{
    private static readonly DateOnly Monday = new(2026, 11, 23);

    [Fact]
    public void A_missing_sheet_is_in_the_denominator_and_shown_as_a_debt()
    {
        var tally = Of(4, 3, Line(0, Mark.Signed, 210), Line(1, Mark.Absent, 0));
        (tally.Contracted, tally.There, tally.Absent, tally.Justified, tally.Debts, tally.Minutes, tally.Rate).ShouldBe((3, 1, 1, 0, 1, 210, 33));
        tally.Halves.Select(one => one.Mark).ShouldBe([PathMark.Signed, PathMark.Absent, PathMark.SheetMissing, PathMark.ToCome]);
    }

    [Fact]
    public void Signed_declared_otherwise_proved_and_justified_stay_four_marks()
    {
        var tally = Of(4, 4, Line(0, Mark.Signed, 210), Line(1, Mark.Declared, 195), Line(2, Mark.Proved, 120), Line(3, Mark.Absent, 0, justified: true));
        tally.Halves.Select(one => one.Mark).ShouldBe([PathMark.Signed, PathMark.Declared, PathMark.Proved, PathMark.Justified]);
        (tally.There, tally.Absent, tally.Justified, tally.Minutes, tally.Rate).ShouldBe((3, 1, 1, 525, 75));
    }

    [Fact]
    public void Before_the_first_half_day_there_is_no_rate() => Of(3, 0).Rate.ShouldBeNull();

    [Fact]
    public void A_sealed_half_day_that_left_the_path_since_still_counts()
    {
        var tally = Of(1, 1, Line(0, Mark.Signed, 210), Line(9, Mark.Signed, 60));
        (tally.Contracted, tally.There, tally.Minutes).ShouldBe((2, 2, 270));
    }

    [Theory]
    [InlineData("Camille n’était pas là mardi matin.", null)]
    [InlineData("Elle est malade depuis lundi", "malad")]
    [InlineData("Un rendez-vous médical", "médical")]
    [InlineData("En arrêt de travail", "arrêt de travail")]
    [InlineData("Atelier à la médiathèque, médiation numérique", null)]
    [InlineData("She is sick", "sick")]
    public void A_notice_tells_nothing_of_health(string text, string? found) => (SendNotice.HealthIn(text) ?? "").ShouldBe(found ?? "", StringCompareShould.IgnoreCase);

    private static PresenceTally Of(int path, int over, params SealedLine[] lines) =>
        PresenceTally.Of(Enumerable.Range(0, path).Select(Half), lines, (date, part) => ((date.DayNumber - Monday.DayNumber) * 2) + (int)part < over);

    private static (DateOnly Date, DayPart Part) Half(int index) => (Monday.AddDays(index / 2), (DayPart)(index % 2));

    private static SealedLine Line(int index, Mark mark, int minutes, bool justified = false) =>
        new(index + 1, Guid.NewGuid(), Guid.Empty, Guid.Empty, Half(index).Date, Half(index).Part) { Mark = mark, Expected = 210, Minutes = minutes, IsJustified = justified };
}
