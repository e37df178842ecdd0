using Cohort.Facilities.Fetching;
using Cohort.Watch.Model.Links;
using FsCheck;
using FsCheck.Fluent;

namespace Cohort.UnitTests.Watch.Links;

/// <summary>What one look sees. Blocked is not dead, and what is not known counts as a page like another.</summary>
public sealed class SightTests
{
    private const string Page = "https://www.site.example/2019/fiche-accueil";

    [Theory]
    [InlineData(200, "", "Good")]
    [InlineData(204, "", "Good")]
    [InlineData(404, "", "Gone")]
    [InlineData(410, "", "Gone")]
    [InlineData(401, "", "Walled")]
    [InlineData(403, "", "Walled")]
    [InlineData(403, "cloudflare", "Walled")]
    [InlineData(406, "", "Walled")]
    [InlineData(429, "", "Walled")]
    [InlineData(451, "", "Walled")]
    [InlineData(999, "", "Walled")]
    [InlineData(501, "", "Walled")]
    [InlineData(503, "cloudflare", "Walled")]
    [InlineData(503, "nginx", "Trouble")]
    [InlineData(500, "cloudflare", "Trouble")]
    [InlineData(408, "", "Trouble")]
    [InlineData(304, "", "Trouble")]
    public void A_status_is_a_sight(int status, string server, string sight) =>
        See(Page, new Looked(new Uri(Page), [], LookFailure.None, status) { Server = server }).Sight.ToString().ShouldBe(sight);

    [Theory]
    [InlineData("NoHost", "NoHost")]
    [InlineData("Slow", "Trouble")]
    [InlineData("Silent", "Trouble")]
    [InlineData("Certificate", "Trouble")]
    [InlineData("Broken", "Trouble")]
    [InlineData("Loop", "Trouble")]
    [InlineData("NotAsked", "Walled")]
    public void No_answer_is_a_sight(string failure, string sight) =>
        See(Page, new Looked(new Uri(Page), [], Enum.Parse<LookFailure>(failure), 0)).Sight.ToString().ShouldBe(sight);

    // From, the statuses of the redirects, to, and what is seen.
    [Theory]
    [InlineData("http://site.example/a/fiche", "301", "https://www.site.example/a/fiche/", "Good", "None")]
    [InlineData("https://site.example/a/fiche-accueil", "301", "https://site.example/b/fiche-accueil", "Moved", "NewAddress")]
    [InlineData("https://site.example/a/fiche-accueil", "308,301", "https://autre.example/b/fiche-accueil.html", "Moved", "NewAddress")]
    [InlineData("https://site.example/a/fiche-accueil", "302", "https://autre.example/b/fiche-accueil", "Good", "None")]
    [InlineData("https://site.example/a/fiche-accueil", "301,302", "https://site.example/b/fiche-accueil", "Good", "None")]
    [InlineData("https://site.example/a/fiche", "301", "https://site.example/articles/12", "Moved", "NewAddress")]
    [InlineData("https://site.example/a/fiche", "301", "https://site.example/", "Elsewhere", "Home")]
    [InlineData("https://site.example/a/fiche", "302", "https://www.site.example/fr", "Elsewhere", "Home")]
    [InlineData("https://site.example/a/fiche", "302", "https://site.example/fr/accueil", "Elsewhere", "Home")]
    [InlineData("https://site.example/blog/2019/fiche", "301", "https://site.example/blog", "Elsewhere", "Home")]
    [InlineData("https://site.example/", "302", "https://site.example/fr/", "Good", "None")]
    [InlineData("https://site.example/a/fiche", "302", "https://site.example/login?back=1", "Walled", "SignIn")]
    [InlineData("https://video.example/watch?v=1", "302", "https://consent.video.example/m?continue=x", "Walled", "SignIn")]
    [InlineData("https://site.example/a/fiche", "302", "https://sso.autre.example/x", "Walled", "SignIn")]
    [InlineData("https://site.example/a/fiche", "302", "https://site.example/erreur-404", "Elsewhere", "Lost")]
    [InlineData("https://site.example/a/fiche", "302", "https://casino.example/bonus", "Elsewhere", "OtherSite")]
    [InlineData("https://site.example/a/fiche", "302", "https://www.hugedomains.com/domain_profile.cfm?d=site", "Elsewhere", "ForSale")]
    [InlineData("https://doi.org/10.1000/182", "302,301", "https://revue.example/articles/182", "Good", "None")]
    [InlineData("https://bit.ly/abc", "301", "https://revue.example/articles/182", "Good", "None")]
    [InlineData("https://ain.gouv.fr/a/fiche", "301", "https://jura.gouv.fr/x/y", "Elsewhere", "OtherSite")]
    [InlineData("https://anna.github.io/a/fiche", "301", "https://other.github.io/x/y", "Elsewhere", "OtherSite")]
    public void A_landing_is_a_sight(string from, string statuses, string to, string sight, string reason)
    {
        var seen = See(from, new Looked(new Uri(to), [.. statuses.Split(',').Select(one => new Hop(int.Parse(one, System.Globalization.CultureInfo.InvariantCulture), new Uri(to)))], LookFailure.None, 200));
        (seen.Sight.ToString(), seen.Reason.ToString()).ShouldBe((sight, reason));
        seen.Target.ShouldBe(seen.Sight is Sight.Moved or Sight.Elsewhere ? new Uri(to).ToString() : "");
    }

    [Theory]
    [InlineData("Une fiche", "<p>Bonjour", "Good", "None")]
    [InlineData("404 idées pour apprendre", "<p>", "Good", "None")]
    [InlineData("Not found in translation", "<p>", "Good", "None")]
    [InlineData("404 | Le site", "<p>", "Elsewhere", "Lost")]
    [InlineData("404 - Page not found", "<p>", "Elsewhere", "Lost")]
    [InlineData("Page introuvable", "<p>", "Elsewhere", "Lost")]
    [InlineData("Just a moment...", "<p>", "Walled", "Wall")]
    [InlineData("site.example", "<script src='//img.sedoparking.com/x.js'>", "Elsewhere", "ForSale")]
    [InlineData("Buy this domain: how parking works", "<p>This domain is for sale", "Good", "None")]
    [InlineData("", "", "Trouble", "Empty")]
    public void What_a_page_says_of_itself_is_heard(string title, string body, string sight, string reason)
    {
        var seen = See(Page, new Looked(new Uri(Page), [], LookFailure.None, 200) { Title = title, IsPage = true, Body = System.Text.Encoding.UTF8.GetBytes(body) });
        (seen.Sight.ToString(), seen.Reason.ToString()).ShouldBe((sight, reason));
    }

    [Fact]
    public void A_title_that_is_known_tells_that_a_page_went_to_another_site()
    {
        var looked = new Looked(new Uri("https://autre.example/p/9"), [new Hop(301, new Uri("https://autre.example/p/9"))], LookFailure.None, 200) { Title = "Fiche : l’accueil" };
        SightReader.Of(new Uri(Page), "Fiche : l’accueil", looked, DateTime.UnixEpoch).Sight.ShouldBe(Sight.Moved);
        SightReader.Of(new Uri(Page), "Une autre", looked, DateTime.UnixEpoch).Sight.ShouldBe(Sight.Elsewhere);
    }

    [Fact]
    public void A_403_never_dies_and_a_200_always_lives()
    {
        var blocked = new[] { 401, 403, 407, 429, 451, 999 };
        Prop.ForAll(Gen.Elements(blocked).NonEmptyListOf().ToArbitrary(), statuses =>
        {
            var check = new LinkCheck("a", Page, DateTime.UnixEpoch);
            var at = DateTime.UnixEpoch;
            foreach (var status in statuses)
            {
                check.Keep(SightReader.Of(new Uri(Page), "", new Looked(new Uri(Page), [], LookFailure.None, status), at = at.AddDays(9)), null);
                check.State.ShouldBe(LinkState.Protected);
            }

            check.Keep(SightReader.Of(new Uri(Page), "", new Looked(new Uri(Page), [], LookFailure.None, 200), at.AddDays(1)), null);
            check.State.ShouldBe(LinkState.Alive);
        }).QuickCheckThrowOnFailure();
    }

    private static Sighting See(string address, Looked looked) => SightReader.Of(new Uri(address), "", looked, DateTime.UnixEpoch);
}
