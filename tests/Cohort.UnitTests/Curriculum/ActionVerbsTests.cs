using Cohort.Curriculum.Model.Programme;

namespace Cohort.UnitTests.Curriculum;

public sealed class ActionVerbsTests
{
    [Theory]
    [InlineData("Comprendre les cookies", "comprendre")]
    [InlineData("  CONNAITRE les aides", "connaître")]
    [InlineData("- S'initier au tableur", "s’initier")]
    [InlineData("Understand what a cookie is", "understand")]
    [InlineData("Raise awareness of fraud", "raise awareness")]
    [InlineData("Voir", "voir")]
    [InlineData("Comprendrait-on ?", null)]
    [InlineData("Comparer deux outils", null)]
    [InlineData("Expliquer comment comprendre une facture", null)]
    [InlineData("", null)]
    public void A_verb_that_cannot_be_seen_is_found_at_the_beginning(string text, string? verb) => ActionVerbs.Vague(text).ShouldBe(verb);

    [Fact]
    public void Every_level_offers_verbs_and_none_of_them_is_vague()
    {
        ActionVerbs.Levels.Count.ShouldBe(6);
        ActionVerbs.Levels.SelectMany(one => one.Verbs).Where(one => ActionVerbs.Vague(one) is not null).ShouldBeEmpty();
    }
}
