using System.Text.RegularExpressions;
using Cohort.Kernel.Text;
using Cohort.PeerSessions.Model.Scenarios;

namespace Cohort.UnitTests.PeerSessions;

/// <summary>The twelve cards that ship can be played as they stand.</summary>
public sealed partial class ScenarioFileTests
{
    private static readonly IReadOnlyList<ScenarioFile.Card> Cards = ScenarioFile.Shipped.Scenarios;

    [Fact]
    public void Twelve_cards_have_every_field_and_fit_their_columns()
    {
        Cards.Count.ShouldBe(12);
        Cards.Select(one => one.Code).Distinct().Count().ShouldBe(12);
        foreach (var card in Cards)
        {
            var text = card.Text();
            new[] { text.Title, text.Place, text.PersonName, text.PersonSituation, text.Situation, text.Deadline, text.Says, text.Hidden, text.PersonBrief, text.AdviserBrief, text.ObserverBrief, text.Grid, text.Debrief, text.Traps, text.HandOverWhen, text.HandOverTo, text.HandOverNever, text.Competences, text.Variants, text.Source }
                .ShouldAllBe(one => !string.IsNullOrWhiteSpace(one), card.Code);
            new[] { text.Title, text.Place, text.Source, text.PersonName }.ShouldAllBe(one => one.Length <= ScenarioText.Short, card.Code);
            new[] { text.PersonSituation, text.Deadline, text.PersonBrief, text.AdviserBrief, text.ObserverBrief, text.HandOverWhen, text.ContentNote, text.Numbers, text.Competences }.ShouldAllBe(one => one.Length <= ScenarioText.Sentence, card.Code);
            new[] { text.Situation, text.Says, text.Grid, text.Debrief, text.Traps, text.HandOverTo, text.HandOverNever, text.Variants }.ShouldAllBe(one => one.Length <= ScenarioText.Passage, card.Code);
            text.Hidden.Length.ShouldBeLessThanOrEqualTo(ScenarioText.LongestHidden, card.Code);
            text.Minutes.ShouldBe(20);
            text.PersonAge.ShouldBeInRange(10, 100);
            ScenarioThemes.All.ShouldContain(one => one.Code == text.Theme, card.Code);
            card.Grid.Count.ShouldBeInRange(6, 8);
            card.Debrief.Count.ShouldBeInRange(5, 6);
            card.Says.Count.ShouldBeInRange(3, 5);
            card.Grid.Concat(card.Debrief).ShouldAllBe(one => one.Length <= ScenarioText.LongestLine);
        }

        Cards.Count(one => one.ContentNote.Length > 0).ShouldBeGreaterThanOrEqualTo(2);
    }

    [Fact]
    public void Their_numbers_are_on_the_list_and_nobody_s_own_details_stand_in_them()
    {
        var known = NumberFile.Shipped.Numbers.Select(one => one.Code).ToList();
        known.Distinct().Count().ShouldBe(known.Count);
        Cards.SelectMany(one => one.Numbers).Where(one => !known.Contains(one)).ShouldBeEmpty();
        NumberFile.Shipped.Numbers.ShouldAllBe(one => one.Number.Length > 0 || one.Web.Length > 0);
        NumberFile.Shipped.Numbers.ShouldAllBe(one => one.Number.Length <= HelpNumber.LongestNumber && one.Name.Length <= ScenarioText.Short && one.Purpose.Length <= ScenarioText.LongestLine && one.Hours.Length <= ScenarioText.Short && one.Cost.Length <= ScenarioText.Short);
        Cards.Select(one => LooksPersonal.Find(one.Text().Everything())).Where(one => one is not null).ShouldBeEmpty();
    }

    [Fact]
    public void French_double_signs_stand_after_a_space_that_does_not_break() =>
        Cards.Select(one => one.Text().Everything()).Concat(NumberFile.Shipped.Numbers.Select(one => $"{one.Name} {one.Purpose} {one.Hours} {one.Cost}")).Concat(ScenarioFile.Shipped.HowToPlay.Steps.Select(one => one.Text))
            .SelectMany(one => BreakingSpace().Matches(one).Select(match => one[Math.Max(0, match.Index - 20)..Math.Min(one.Length, match.Index + 5)])).ShouldBeEmpty();

    [Theory]
    [InlineData(20, 8)]
    [InlineData(45, 33)]
    [InlineData(12, 3)]
    public void The_play_itself_takes_the_minutes_that_are_left(int minutes, int playing)
    {
        var steps = ScenarioFile.Steps(minutes);
        steps[0].From.ShouldBe(0);
        steps.Zip(steps.Skip(1)).ShouldAllBe(pair => pair.First.To == pair.Second.From);
        (steps[1].To - steps[1].From).ShouldBe(playing);
    }

    [GeneratedRegex(" [:;!?»]|« ", RegexOptions.None, 1000)]
    private static partial Regex BreakingSpace();
}
