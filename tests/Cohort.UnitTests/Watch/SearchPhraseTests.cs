using Cohort.Watch.Model.Search;
using FsCheck;
using FsCheck.Fluent;

namespace Cohort.UnitTests.Watch;

public sealed class SearchPhraseTests
{
    [Theory]
    [InlineData("médiations numériques", "Word mediat|Word numer")]
    [InlineData("\"l’emploi des jeunes\"", "Phrase  emploi des jeunes ")]
    [InlineData("« bien lire » vite", "Phrase  bien lire |Word vit")]
    [InlineData("-fiche carte", "-Word fich|Word cart")]
    [InlineData("-\"deux mots\" -e-mail", "-Phrase  deux mots |-Phrase  e mail ")]
    [InlineData("theme:Droit tag:\"vidéo courte\" par:Élodie", "Theme droit|Tag video courte|By elodie")]
    [InlineData("-thème:droit", "-Theme droit")]
    [InlineData("https://a.example/b:c", "Word http|Word exampl|Word b")]
    [InlineData("theme: \"\" - -- : le la", "")]
    [InlineData("mot\"collé\"", "Word mot|Word coll")]
    [InlineData("\"jamais fermé", "Phrase  jamais ferme ")]
    [InlineData("carte cartes CARTE", "Word cart")]
    public void What_is_typed_is_read_as_parts(string typed, string parts) =>
        string.Join('|', SearchPhrase.Read(typed).Parts.Select(one => $"{(one.IsNot ? "-" : "")}{one.Kind} {one.Text}")).ShouldBe(parts);

    [Fact]
    public void Anything_can_be_typed() => Prop.ForAll<string>(typed =>
        SearchPhrase.Read(typed + " \" -theme:" + typed + "\"").Parts.Count <= SearchPhrase.MostParts).QuickCheckThrowOnFailure();

    [Fact]
    public void Too_much_is_cut() => SearchPhrase.Read(string.Join(' ', Enumerable.Range(100, 3000))).Parts.Count.ShouldBe(SearchPhrase.MostParts);

    [Fact]
    public void Each_word_weighs_by_where_it_stands_and_too_many_are_left_out()
    {
        var list = new ItemWordList();
        list.Add(WordPlace.Title, "La médiation");
        list.Add(WordPlace.Why, "De la médiation, et des cartes");
        list.Weights.ToDictionary().ShouldBe(new Dictionary<string, int> { ["mediat"] = 26, ["cart"] = 8 });
        list.Words.ShouldBe(" la mediation | de la mediation et des cartes | ");
        list.Add(WordPlace.Comment, string.Join(' ', Enumerable.Range(0, 20_000)));
        list.Weights.Count().ShouldBe(ItemWordList.MostStems);
        list.AddPage(" mediations " + string.Join(' ', Enumerable.Range(0, 20_000).Select(one => $"m{one}")));
        list.Weights.Count().ShouldBe(ItemWordList.MostWithPage);
        list.Weights.ToDictionary()["mediat"].ShouldBe(27);
        list.Words.Length.ShouldBeLessThanOrEqualTo(ItemText.Most);
    }
}
