using Cohort.Cohorts.Model.Directory;

namespace Cohort.UnitTests.Cohorts;

public sealed class KnowHowTests
{
    [Theory]
    [InlineData("Tableur\r\n\r\n  tableur \nTABLEUR", new[] { "Tableur" })]
    [InlineData("- Une carte\n• une photo\n*", new[] { "Une carte", "une photo" })]
    [InlineData("a\u202Eb\tc\u0000", new[] { "ab c" })]
    [InlineData("\u200B\n\u00AD", new string[0])]
    [InlineData(null, new string[0])]
    public void A_list_is_read_line_by_line(string? typed, string[] lines) => KnowHowLines.Read(typed).ShouldBe(lines);

    [Theory]
    [InlineData("01 Ain", "01")]
    [InlineData("ain", "01")]
    [InlineData("1", "01")]
    [InlineData("COTE D'OR", "21")]
    [InlineData("2a", "2A")]
    [InlineData("Le Sentier", "lesentier")]
    [InlineData("", "")]
    public void A_departement_is_known_by_its_code_or_its_name(string said, string key) => Departments.Key(said).ShouldBe(key);

    [Fact]
    public void There_are_101_and_near_is_the_same_region()
    {
        Departments.All.Count.ShouldBe(101);
        Departments.Near("01").ShouldContain("69");
        Departments.Near("lesentier").ShouldBe(["lesentier"]);
    }

    [Fact]
    public void A_consent_ends_at_the_local_midnight_after_its_last_day()
    {
        var card = new DirectoryCard(Guid.NewGuid());
        card.Show(new DateOnly(2027, 7, 1), TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"), DateTime.UnixEpoch);
        card.EndsAt.ShouldBe(new DateTime(2027, 7, 1, 22, 0, 0, DateTimeKind.Utc));
        card.Hide();
        card.EndsAt.ShouldBeNull();
    }
}
