using Cohort.Alternance.Model.FollowUps;
using Cohort.Curriculum.Contracts;

namespace Cohort.UnitTests.Alternance;

/// <summary>From what is known to what asks for a follow-up.</summary>
public sealed class AlertRulesTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly AlertFacts Working = new(Today) { WorksSince = Today.AddDays(-60), LastLog = Today.AddDays(-1), InStructure = 4, Visits = 2 };

    [Fact]
    public void Nothing_asks_for_anybody_when_all_goes_well() => AlertRules.Of(Working).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_said_of_who_works_nowhere() => AlertRules.Of(new AlertFacts(Today) { InStructure = 4, IdleAims = [Guid.NewGuid()], Usual = [Today], FundedUntil = Today }).ShouldBeEmpty();

    [Theory]
    [InlineData(7, 4, false)]
    [InlineData(8, 4, true)]
    [InlineData(30, 1, true)]
    [InlineData(30, 0, false)]
    public void A_silent_log_counts_from_the_eighth_day_in_weeks_with_the_structure(int days, int inStructure, bool raised)
    {
        var found = AlertRules.Of(Working with { LastLog = Today.AddDays(-days), InStructure = inStructure }).ToList();
        found.Count.ShouldBe(raised ? 1 : 0);
        if (raised)
            found[0].ShouldBe(new Raised(AlertKind.SilentLog, Today.AddDays(-days).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), Today.AddDays(-days)));
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
        AlertRules.Of(Working with { Low = [new LowStanding(ObservingVoice.Tutor, node, Today.AddDays(-29))] }).Single().About.ShouldBe($"Tutor-{node:N}");
        AlertRules.Of(Working with { Low = [new LowStanding(ObservingVoice.Tutor, node, Today.AddDays(-28))] }).ShouldBeEmpty();
        AlertRules.Of(Working with { FundedUntil = Today.AddDays(89) }).Single().Kind.ShouldBe(AlertKind.FundingEnds);
        AlertRules.Of(Working with { FundedUntil = Today.AddDays(90) }).ShouldBeEmpty();
        AlertRules.Of(Working with { FundedUntil = Today.AddDays(-1) }).ShouldBeEmpty();
    }
}
