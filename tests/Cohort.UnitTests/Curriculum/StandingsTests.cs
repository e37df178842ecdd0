using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Frameworks;
using Cohort.Curriculum.Model.Observing;

namespace Cohort.UnitTests.Curriculum;

public sealed class StandingsTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);
    private static readonly Guid Ana = Guid.NewGuid(), One = Guid.NewGuid(), Two = Guid.NewGuid();

    [Fact]
    public void The_latest_of_each_voice_stands_beside_the_others()
    {
        var standing = Of([Row(One, ObservingVoice.Trainer, ObservedLevel.UnderWay, 1), Row(One, ObservingVoice.Self, ObservedLevel.Autonomous, 2), Row(One, ObservingVoice.Trainer, ObservedLevel.Beginner, 40)]).Seen(Ana, One)!;
        standing.Voices.Select(one => (one.Voice, one.Level, one.Count)).ShouldBe([(ObservingVoice.Self, ObservedLevel.Autonomous, 1), (ObservingVoice.Trainer, ObservedLevel.UnderWay, 2)]);
        standing.Of(ObservingVoice.Tutor).ShouldBeNull();
        Of([]).Seen(Ana, One).ShouldBeNull();
    }

    [Fact]
    public void What_was_seen_before_a_move_stands_on_the_competence_that_took_over()
    {
        var heirs = new Heirs([new Heirs.Step(Guid.NewGuid(), Guid.NewGuid(), [(One, Two)])]);
        var all = PromoStandings.Of([Row(Two, ObservingVoice.Tutor, ObservedLevel.UnderWay, 1), Row(One, ObservingVoice.Tutor, ObservedLevel.Beginner, 9)], [Decision(One, CompetenceOutcome.NotYet)], heirs);
        all.Seen(Ana, Two)!.Voices.Single().Count.ShouldBe(2);
        all.Seen(Ana, One).ShouldBeNull();
        all.Decided(Ana, Two)!.Outcome.ShouldBe(CompetenceOutcome.NotYet);
    }

    [Theory]
    [InlineData(new[] { 0 }, new[] { 29 }, true)]
    [InlineData(new[] { 0 }, new[] { 28 }, false)]
    [InlineData(new[] { 0, 0 }, new[] { 1, 60 }, true)]       // said again yesterday, and since long
    [InlineData(new[] { 0, 1 }, new[] { 1, 60 }, false)]      // it was better before: low since yesterday
    [InlineData(new[] { 1, 0 }, new[] { 1, 60 }, false)]      // it is better now
    [InlineData(new[] { 3, 0 }, new[] { 1, 60 }, true)]       // could not be seen since: nothing new
    [InlineData(new[] { 3 }, new[] { 60 }, false)]
    public void A_low_level_lasts_after_four_weeks_without_a_better_one(int[] levels, int[] daysAgo, bool lasts)
    {
        foreach (var voice in new[] { ObservingVoice.Trainer, ObservingVoice.Tutor })
            GridRules.Shows(GridLook.LowLasts, Of([.. levels.Zip(daysAgo, (level, days) => Row(One, voice, (ObservedLevel)level, days))]).Seen(Ana, One), Today).ShouldBe(lasts);
        GridRules.Shows(GridLook.LowLasts, Of([.. levels.Zip(daysAgo, (level, days) => Row(One, ObservingVoice.Self, (ObservedLevel)level, days))]).Seen(Ana, One), Today).ShouldBeFalse();
    }

    [Fact]
    public void A_cell_has_four_states_and_what_no_trainer_saw_is_found()
    {
        var all = Of([Row(One, ObservingVoice.Self, ObservedLevel.UnderWay, 1)], [Decision(Two, CompetenceOutcome.Acquired)]);
        GridRules.State(null, null, false).ShouldBe(CellState.NotPlanned);
        GridRules.State(null, null, true).ShouldBe(CellState.Planned);
        GridRules.State(all.Seen(Ana, One), null, true).ShouldBe(CellState.Seen);
        GridRules.State(null, all.Decided(Ana, Two), true).ShouldBe(CellState.Decided);
        GridRules.Shows(GridLook.NoTrainer, all.Seen(Ana, One), Today).ShouldBeTrue();
        GridRules.Shows(GridLook.NoTrainer, null, Today).ShouldBeTrue();
        GridRules.Shows(GridLook.NoTrainer, Of([Row(One, ObservingVoice.Trainer, ObservedLevel.NotSeen, 1)]).Seen(Ana, One), Today).ShouldBeFalse();
    }

    [Fact]
    public void What_is_missing_is_told_by_block_and_by_whose_it_is()
    {
        var cards = new[] { Card(One, "A1", "Premier"), Card(Two, "B1", "Second") };
        var blank = MissingRules.Of(Ana, cards, Of([]));
        blank.Select(one => (one.Block, one.ToDecide.Count, one.ByTrainers.Count, one.ByTutor.Count, one.BySelf.Count)).ShouldBe([("Premier", 1, 1, 1, 1), ("Second", 1, 1, 1, 1)]);

        // "Not seen" is an answer of the tutor and of the trainee; a trainer has still to see it.
        var unseen = MissingRules.Of(Ana, cards, Of([.. Enum.GetValues<ObservingVoice>().Select(voice => Row(One, voice, ObservedLevel.NotSeen, 1))], [Decision(One, CompetenceOutcome.SeeAgain)]))[0];
        (unseen.ToDecide.Count, unseen.ByTrainers.Count, unseen.ByTutor.Count, unseen.BySelf.Count).ShouldBe((1, 1, 0, 0));

        var whole = MissingRules.Of(Ana, cards, Of([.. Enum.GetValues<ObservingVoice>().Select(voice => Row(One, voice, ObservedLevel.Beginner, 1))], [Decision(One, CompetenceOutcome.NotYet)]));
        whole.Select(one => one.IsComplete).ShouldBe([true, false]);
        MissingRules.Of(Guid.NewGuid(), cards, Of([Row(One, ObservingVoice.Trainer, ObservedLevel.Beginner, 1)]))[0].ByTrainers.ShouldHaveSingleItem();
    }

    private static PromoStandings Of(IReadOnlyList<SeenRow> seen, IReadOnlyList<DecidedRow>? decided = null) => PromoStandings.Of(seen, decided ?? [], new Heirs([]));

    private static SeenRow Row(Guid node, ObservingVoice voice, ObservedLevel level, int daysAgo) => new(Ana, node, voice, level, Today.AddDays(-daysAgo), "Camille");

    private static DecidedRow Decision(Guid node, CompetenceOutcome outcome) => new(Ana, node, outcome, "Camille", DateTime.UnixEpoch);

    private static CompetenceCard Card(Guid node, string mark, string block) => new(node, mark, "a", mark, "Montrer", block, "F", 0);
}
