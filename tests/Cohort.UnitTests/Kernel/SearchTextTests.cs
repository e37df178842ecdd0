using Cohort.Kernel.Text;
using FsCheck;
using FsCheck.Fluent;
using Shouldly;
using Xunit;

namespace Cohort.UnitTests.Kernel;

public sealed class SearchTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" \u00A0\t", "")]
    [InlineData("Élodie  D’Œuvre", "elodie d'oeuvre")]
    [InlineData("E\u0301lodie", "elodie")]
    [InlineData(" ÇA\r\n\tva\u00A0? ", "ca va ?")]
    [InlineData("Straße ẞ Ægir", "strasse ss aegir")]
    [InlineData("İstanbul", "istanbul")]
    [InlineData("co\u00ADop\u200Bérer\0", "cooperer")]
    [InlineData("한국", "한국")]
    [InlineData("A😀É", "a😀e")]
    [InlineData("a\uFFFEé", "a\uFFFDe")]
    public void Text_is_normalised(string? text, string expected) => SearchText.Normalise(text).ShouldBe(expected);

    [Fact]
    public void Half_a_character_is_replaced() => SearchText.Normalise("a\uD800É").ShouldBe("a\uFFFDe");

    [Theory]
    [InlineData("E-mail", "email")]
    [InlineData("Apprenant·e", "apprenante")]
    [InlineData("n° 12", "n12")]
    [InlineData(null, "")]
    public void A_key_has_letters_and_digits_only(string? text, string expected) => SearchText.Key(text).ShouldBe(expected);

    [Fact]
    public void Normalising_twice_changes_nothing()
    {
        var text = Gen.Choose(0, char.MaxValue).Select(code => (char)code).ArrayOf().Select(letters => new string(letters));

        Prop.ForAll(text.ToArbitrary(), any => IsStable(any)).QuickCheckThrowOnFailure();
        Enumerable.Range(0, char.MaxValue + 1).Where(code => !IsStable(((char)code).ToString())).ShouldBeEmpty();
    }

    private static bool IsStable(string text)
    {
        var once = SearchText.Normalise(text);
        return string.Equals(SearchText.Normalise(once), once, StringComparison.Ordinal);
    }
}
