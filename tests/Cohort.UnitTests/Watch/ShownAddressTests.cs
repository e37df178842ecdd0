using Cohort.Watch.Model.Addresses;

namespace Cohort.UnitTests.Watch;

/// <summary>What of an address is shown in letters.</summary>
public sealed class ShownAddressTests
{
    [Theory]
    [InlineData("https://fr.wikipedia.org/wiki/%C3%89ducation_populaire", "https://fr.wikipedia.org/wiki/Éducation_populaire")]
    [InlineData("https://a.fr/%E5%AD%A6", "https://a.fr/学")]
    [InlineData("https://a.fr/a%2Fb%20c%25?x=%26", "https://a.fr/a%2Fb%20c%25?x=%26")]
    [InlineData("https://a.fr/%E2%80%AEfdp", "https://a.fr/%E2%80%AEfdp")]
    [InlineData("https://a.fr/%C2%85%C2%A0%E2%80%8B", "https://a.fr/%C2%85%C2%A0%E2%80%8B")]
    [InlineData("https://a.fr/%D7%A9%D9%85", "https://a.fr/%D7%A9%D9%85")]
    [InlineData("https://a.fr/%E9t%E9%", "https://a.fr/%E9t%E9%")]
    [InlineData("https://a.fr/%C3%A9%", "https://a.fr/é%")]
    public void Letters_are_shown_and_what_could_mislead_stays_escaped(string address, string shown) => ShownAddress.Of(address).ShouldBe(shown);
}
