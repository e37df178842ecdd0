using Cohort.Facilities.Search;
using Cohort.Kernel.Text;
using FsCheck;
using FsCheck.Fluent;

namespace Cohort.UnitTests.Facilities.Search;

public sealed class FrenchStemTests
{
    // From the sample vocabulary on the page of the algorithm; both sides without their accents.
    [Theory]
    [InlineData("continu", "continu continua continuait continuant continuation continue continué continuer continuera continuerait continueront continuez continuité")]
    [InlineData("continuel", "continuel continuelle continuellement continuelles continuels")]
    [InlineData("continuon", "continuons")]
    [InlineData("contors", "contorsions")]
    [InlineData("contour", "contour contours")]
    [InlineData("contourn", "contournait contournant contourne")]
    [InlineData("contract", "contractait contracté contractée contracter contractés contractions")]
    [InlineData("contradictoir", "contradictoirement contradictoires")]
    [InlineData("contraindr", "contraindre")]
    [InlineData("contraint", "contraint contrainte contraintes")]
    [InlineData("contrair", "contraire contraires")]
    [InlineData("main", "main mains")]
    [InlineData("mainten", "maintenaient maintenait maintenant maintenir")]
    [InlineData("maintenu", "maintenue")]
    [InlineData("mair", "maire maires mairie")]
    [InlineData("maison", "maison maisons")]
    [InlineData("maitr", "maitre maître maîtres")]
    [InlineData("maitress", "maîtresse maîtresses")]
    [InlineData("majest", "majesté")]
    [InlineData("majestu", "majestueuse majestueusement majestueux")]
    [InlineData("majeur", "majeur majeure")]
    [InlineData("major", "major majorité majorités")]
    [InlineData("malad", "malade malades maladie maladies maladive")]
    public void Words_have_the_stem_that_the_algorithm_gives(string stem, string words) =>
        words.Split(' ').Select(one => (one, FrenchStem.Of(SearchText.Normalise(one)))).ShouldAllBe(one => one.Item2 == stem);

    [Theory]
    [InlineData("formatrices formatrice")]
    [InlineData("formation formations")]
    [InlineData("médiation médiations MEDIATION mediation")]
    [InlineData("formé formée formées formes FORMEES")]
    [InlineData("numérique numériques")]
    [InlineData("cheval chevaux")]
    [InlineData("réseau réseaux")]
    [InlineData("jeu jeux")]
    [InlineData("heureux heureuse heureuses")]
    [InlineData("accompagner accompagne accompagnait accompagné")]
    [InlineData("œuvre œuvres oeuvre")]
    [InlineData("actuel actuelle actuelles")]
    [InlineData("régime régimes")]
    [InlineData("lycée lycées LYCEES")]
    public void One_of_these_finds_the_others(string words) =>
        words.Split(' ').Select(one => FrenchStem.Of(SearchText.Normalise(one))).Distinct().Count().ShouldBe(1);

    [Theory]
    [InlineData("formateur", "formatrice")]
    [InlineData("formateur", "formation")]
    [InlineData("travail", "travaux")]
    [InlineData("poisson", "poison")]
    public void One_of_these_does_not_find_the_other(string one, string other) => FrenchStem.Of(one).ShouldNotBe(FrenchStem.Of(other));

    [Fact]
    public void Any_text_is_read_without_harm() => Prop.ForAll<string>(text =>
    {
        var stems = FrenchWords.Stems(text).ToList();
        return stems.TrueForAll(one => one.Length is > 0 and <= FrenchWords.LongestStem);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Any_letters_are_stemmed_without_harm() => Prop.ForAll(Gen.Elements("aeiouyqsntmlr".ToCharArray()).ArrayOf().ToArbitrary(), letters =>
        FrenchStem.Of(new string(letters)).Length <= letters.Length + 1).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("L’emploi d'aujourd’hui, qu'on cherche", "emploi aujourdhui on cherche")]
    [InlineData("Le RGAA 4.1 : « e-accessibilité »", "le rgaa 4 1 e accessibilite")]
    [InlineData("l'été à l'œuvre 😀 100% C#", "ete a oeuvre 100 c")]
    [InlineData("l' d' '", "l d")]
    public void A_text_is_its_words(string text, string words) => string.Join(' ', FrenchWords.Words(text)).ShouldBe(words);

    [Fact]
    public void Little_words_have_no_stem() => FrenchWords.Stems("Pour les élus de la ville").ShouldBe(["elus", "vill"]);
}
