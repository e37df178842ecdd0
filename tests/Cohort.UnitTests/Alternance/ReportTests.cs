using System.Security.Cryptography;
using System.Text;
using Cohort.Alternance.Model.Visits;
using Cohort.Cohorts.Contracts;

namespace Cohort.UnitTests.Alternance;

/// <summary>The report of a visit: what is signed, what changed, what was agreed.</summary>
public sealed class ReportTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("un deux trois", "un trois")]
    [InlineData("un deux\ntrois", "un deux\nquatre trois")]
    [InlineData("  a  b ", "b  a")]
    [InlineData("tout", "autre chose")]
    public void Without_what_is_new_stands_the_old_text_and_without_what_is_gone_the_new(string before, string after)
    {
        var runs = WordChanges.Between(before, after);
        string.Concat(runs.Where(one => one.Fared != Fared.New).Select(one => one.Text)).ShouldBe(before);
        string.Concat(runs.Where(one => one.Fared != Fared.Gone).Select(one => one.Text)).ShouldBe(after);
    }

    [Fact]
    public void One_word_more_is_all_that_is_new() =>
        WordChanges.Between("Elle tient la permanence.", "Elle tient seule la permanence.").ShouldBe([new Run(Fared.Same, "Elle tient "), new Run(Fared.New, "seule "), new Run(Fared.Same, "la permanence.")]);

    [Fact]
    public void Two_long_texts_that_share_nothing_are_told_apart_at_once()
    {
        var (one, other) = (string.Concat(Enumerable.Repeat("a ", 2000)), string.Concat(Enumerable.Repeat("b ", 2001)));
        WordChanges.Between(one, other).Count.ShouldBe(2);
    }

    [Fact]
    public void The_sum_is_of_the_text_that_the_docs_tell()
    {
        var id = Guid.Parse("0198a1b2-0000-7000-8000-000000000001");
        var texts = ReportTexts.Of(" Été\r\nsuite ", "", "Fin");
        var text = "cohort-visit-report/1\nvisit: 0198a1b2-0000-7000-8000-000000000001\nstate: 3\nprogress: 11\nÉté\nsuite\ndifficulties: 0\n\nagreed: 3\nFin\n";
        texts.Canonical(id, 3).ShouldBe(text);
        texts.Hash(id, 3).ShouldBe(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text))));
        texts.Hash(id, 4).ShouldNotBe(texts.Hash(id, 3));
    }

    [Fact]
    public void Each_line_of_what_was_agreed_stands_once() =>
        ReportTexts.Of("", "", "- Un atelier\n\n• Un créneau\nUn atelier\n -").AgreedLines.ShouldBe(["Un atelier", "Un créneau"]);

    [Fact]
    public void A_signature_is_of_one_state_and_the_three_lock_it()
    {
        var (visit, now) = (new Visit(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), DateTime.UnixEpoch), DateTime.UnixEpoch);
        visit.Write(ReportTexts.Of("Bien", "", ""), visit.PersonId, "Fatou", "", now);
        visit.Write(ReportTexts.Of("Bien ", "", ""), visit.PersonId, "Fatou", "", now);
        visit.ReportVersion.ShouldBe(1, "it says the same");
        foreach (var place in Enum.GetValues<Signing>())
        {
            visit.IsLocked.ShouldBeFalse();
            visit.Sign(Guid.NewGuid(), "Quelqu’un", place, "", now);
        }

        visit.IsLocked.ShouldBeTrue();
        visit.Write(visit.Texts, visit.MadeBy, "Camille", "Une date est fausse", now);
        (visit.IsLocked, visit.ReportVersion, visit.States.Count, visit.Signatures.Count).ShouldBe((false, 2, 2, 3));
    }

    [Fact]
    public void A_half_day_suits_all_when_it_suits_one_of_each()
    {
        var visit = new Visit(Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), DateTime.UnixEpoch);
        var (choice, tutor) = (new VisitChoice(visit, new DateOnly(2026, 12, 1), DayPart.Morning), Guid.NewGuid());
        choice.Say(visit.PersonId, Signing.Trainee, Suits.Yes);
        choice.Say(tutor, Signing.Tutor, Suits.No);
        choice.Say(Guid.NewGuid(), Signing.Trainer, Suits.IfNeedBe);
        choice.SuitsAll.ShouldBeFalse();
        choice.Say(tutor, Signing.Tutor, Suits.IfNeedBe);
        (choice.SuitsAll, choice.Answers.Count).ShouldBe((true, 3));
    }
}
