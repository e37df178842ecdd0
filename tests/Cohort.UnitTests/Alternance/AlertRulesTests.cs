using Cohort.Alternance.Model.FollowUps;
using Cohort.Alternance.Model.Log;
using Cohort.Curriculum.Contracts;

namespace Cohort.UnitTests.Alternance;

/// <summary>From what is known to what asks for a follow-up.</summary>
public sealed class AlertRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly DateOnly[] EveryDay = [.. Enumerable.Range(0, 90).Select(one => Today.AddDays(-one))];
    private static readonly AlertFacts Working = new(Today) { WorksSince = Today.AddDays(-60), LastLog = Today.AddDays(-1), InStructure = EveryDay, Visits = 2 };

    [Fact]
    public void Nothing_asks_for_anybody_when_all_goes_well() => AlertRules.Of(Working).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_said_of_who_works_nowhere() => AlertRules.Of(new AlertFacts(Today) { InStructure = EveryDay, IdleAims = [Guid.NewGuid()], Usual = [Today], FundedUntil = Today }).ShouldBeEmpty();

    [Theory]
    [InlineData(7, false)]
    [InlineData(8, true)]
    [InlineData(30, true)]
    public void A_silent_log_is_told_by_its_last_day_and_counts_from_the_first_one_missed(int days, bool raised)
    {
        var found = AlertRules.Of(Working with { LastLog = Today.AddDays(-days) }).ToList();
        found.ShouldBe(raised ? [new Raised(AlertKind.SilentLog, Day(Today.AddDays(-days)), Today.AddDays(1 - days))] : []);
    }

    [Fact]
    public void Days_at_the_centre_make_no_silence()
    {
        Silence.Since([Today.AddDays(-40), Today.AddDays(-6)], Today.AddDays(-60), Today.AddDays(-40), Today).ShouldBeNull("the only day missed is of this week");
        Silence.Since([Today, Today.AddDays(-7), Today.AddDays(-9)], Today.AddDays(-60), Today.AddDays(-40), Today).ShouldBe(Today.AddDays(-9));
        Silence.Since([Today.AddDays(-9)], Today.AddDays(-9), null, Today).ShouldBe(Today.AddDays(-9), "the first day of the contract is one of it");
        Silence.Since([Today.AddDays(-9)], Today.AddDays(-8), null, Today).ShouldBeNull();
        Silence.Since([], Today.AddDays(-60), null, Today).ShouldBeNull();
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        Silence.Last(new DateOnly(2026, 11, 2), new DateTime(2026, 11, 20, 23, 30, 0, DateTimeKind.Utc), paris).ShouldBe(new DateOnly(2026, 11, 21));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("-3", null)]
    [InlineData("-3 -3", -3)]
    [InlineData("-3 -17", -17)]
    [InlineData("-3 -18", null)]
    [InlineData("-14 -20 -34 -60", -34)]
    [InlineData("-15 -16", null)]
    public void Two_half_days_without_a_reason_within_a_fortnight_ask_for_somebody(string days, int? since)
    {
        var facts = new AlertFacts(Today) { Unjustified = [.. days.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => Today.AddDays(int.Parse(one, System.Globalization.CultureInfo.InvariantCulture)))] };
        AlertRules.Of(facts).ShouldBe(since is { } first ? [new Raised(AlertKind.Absences, Day(Today.AddDays(first)), Today.AddDays(first))] : []);
    }

    [Fact]
    public void Who_never_wrote_is_silent_since_the_contract_began()
    {
        AlertRules.Of(Working with { LastLog = null }).Single().Since.ShouldBe(Today.AddDays(-60));
        AlertRules.Of(Working with { LastLog = null, WorksSince = Today.AddDays(-3) }).ShouldBeEmpty();
    }

    [Fact]
    public void An_objective_has_thirty_days()
    {
        var aim = Guid.NewGuid();
        AlertRules.Of(Working with { IdleAims = [aim] }).Single().ShouldBe(new Raised(AlertKind.AimWithoutActivity, aim.ToString("N"), Today.AddDays(-30)));
        AlertRules.Of(Working with { IdleAims = [aim], WorksSince = Today.AddDays(-29) }).ShouldBeEmpty();
    }

    [Fact]
    public void A_visit_is_due_on_its_day_planned_or_not_written_down()
    {
        var id = Guid.NewGuid();
        AlertRules.Of(Working with { Waiting = [new WaitingVisit(id, Today, null)] }).Single().Kind.ShouldBe(AlertKind.VisitDue);
        AlertRules.Of(Working with { Waiting = [new WaitingVisit(id, Today.AddDays(1), null)] }).ShouldBeEmpty();
        AlertRules.Of(Working with { Waiting = [new WaitingVisit(id, Today.AddDays(-9), Today)] }).ShouldBeEmpty("it has its date");
        AlertRules.Of(Working with { Waiting = [new WaitingVisit(id, null, Today.AddDays(-1))] }).Single().Since.ShouldBe(Today.AddDays(-1));
        AlertRules.Of(Working with { Visits = 0, Usual = [Today.AddDays(-5), Today.AddDays(50)] }).Single().About.ShouldBe("usual-1");
        AlertRules.Of(Working with { Visits = 1, Usual = [Today.AddDays(-50), Today.AddDays(-5)] }).Single().About.ShouldBe("usual-2");
    }

    [Fact]
    public void Tutors_levels_and_funding_have_their_days()
    {
        var (tutor, word, node) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        AlertRules.Of(Working with { Quiet = [new QuietTutor(tutor, Today.AddDays(-30))] }).Single().Kind.ShouldBe(AlertKind.SilentTutor);
        AlertRules.Of(Working with { Quiet = [new QuietTutor(tutor, Today.AddDays(-29))] }).ShouldBeEmpty();
        AlertRules.Of(Working with { Calls = [new TutorCall(word, Today)] }).Single().Kind.ShouldBe(AlertKind.TutorAsks);
        AlertRules.Of(Working with { Low = [new LowStanding(ObservingVoice.Tutor, node, Today.AddDays(-29))] }).Single().About.ShouldBe($"Tutor-{node:N}-{Day(Today.AddDays(-29))}");
        AlertRules.Of(Working with { Low = [new LowStanding(ObservingVoice.Tutor, node, Today.AddDays(-28))] }).ShouldBeEmpty();
        AlertRules.Of(Working with { FundedUntil = Today.AddDays(89) }).Single().Kind.ShouldBe(AlertKind.FundingEnds);
        AlertRules.Of(Working with { FundedUntil = Today.AddDays(90) }).ShouldBeEmpty();
        AlertRules.Of(Working with { FundedUntil = Today.AddDays(-1) }).ShouldBeEmpty();
    }

    [Fact]
    public void A_tutor_is_asked_from_the_day_they_follow_the_trainee_by_a_link_open_then()
    {
        var (old, before, after) = ((Today.AddDays(-200), Today.AddDays(-170)), (Today.AddDays(-50), Today.AddDays(-20)), (Today.AddDays(-10), Today.AddDays(20)));
        AlertRules.Asked([], Today.AddDays(-40)).ShouldBeNull();
        AlertRules.Asked([old], Today.AddDays(-40)).ShouldBeNull("it was of another trainee");
        AlertRules.Asked([after, before, old], Today.AddDays(-40)).ShouldBe(Today.AddDays(-40));
        AlertRules.Asked([after, old], Today.AddDays(-40)).ShouldBe(Today.AddDays(-10));
    }

    [Fact]
    public void What_begins_anew_is_another_alert_and_what_is_watched_comes_back()
    {
        var node = Guid.NewGuid();
        Raised Low(int days) => AlertRules.Of(Working with { Low = [new LowStanding(ObservingVoice.Trainer, node, Today.AddDays(-days))] }).Single();
        Low(40).About.ShouldNotBe(Low(30).About);
        var low = Low(40);
        AlertRules.Anew(low, [], Today).ShouldBe(low.About);
        AlertRules.Anew(low, [(null, null)], Today).ShouldBeNull("it stands");
        AlertRules.Anew(low, [(Today.AddDays(-30), FollowUpOutcome.Solved)], Today).ShouldBeNull();
        AlertRules.Anew(low, [(Today.AddDays(-30), FollowUpOutcome.NoGround)], Today).ShouldBeNull();
        AlertRules.Anew(low, [(Today.AddDays(-13), FollowUpOutcome.Watching)], Today).ShouldBeNull();
        var anew = AlertRules.Anew(low, [(Today.AddDays(-14), FollowUpOutcome.PassedOn)], Today).ShouldNotBeNull();
        (anew.Length <= 64, AlertRules.Cause(anew), AlertRules.IdIn(anew)).ShouldBe((true, low.About, node));
        AlertRules.Anew(low, [(Today.AddDays(-40), FollowUpOutcome.Watching), (Today.AddDays(-3), FollowUpOutcome.Watching)], Today).ShouldBeNull("the latest counts");
        AlertRules.Anew(new Raised(AlertKind.TutorAsks, node.ToString("N"), Today), [(Today.AddDays(-30), FollowUpOutcome.Watching)], Today).ShouldBeNull("a call asked for once is made once");
    }

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
