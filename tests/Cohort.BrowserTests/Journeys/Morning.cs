using System.Globalization;
using Cohort.Testing;
using Microsoft.Playwright;

namespace Cohort.BrowserTests.Journeys;

/// <summary>A morning of the watch: two bring the same link, three are presented, one becomes a need and one a decision.</summary>
public sealed class Morning(Site site) : IClassFixture<Site>
{
    private const string Address = "https://mediation.exemple.example/fiches/premier-rendez-vous", Why = "La fiche que je cherchais pour accueillir sans juger.", Other = "À lire avant la permanence de jeudi.";

    [Fact]
    public async Task Three_people_bring_present_and_lead_somewhere()
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, width: 390, touch: true);
        await using var rui = await Reader.SignedIn(site, "rui@demo.example", width: 320, touch: true);
        await using var camille = await Reader.SignedIn(site, Cast.Trainer);
        var promo = await Board.Promo(camille);

        var item = await Bring(fatou, promo);
        await Join(rui, promo, item);
        await Present(camille, promo);
        await OpenLaunch(camille, promo);
        await Lead(rui, item, "Un besoin, dans le lancement ouvert", "Savoir accueillir une première demande");
        await Lead(fatou, item, "Une décision : ce que cela change pour nous", "Afficher cette fiche à l’accueil ?");

        await rui.Go(item);
        var led = await rui.Text("section[aria-labelledby=led]");
        led.ShouldContain("Savoir accueillir une première demande");
        led.ShouldContain("Afficher cette fiche à l’accueil ?");
        await rui.Press(rui.Page.GetByRole(AriaRole.Link, new() { Name = "Savoir accueillir une première demande" }));
        (await rui.Text("main")).ShouldContain("Vient de la veille");
        await fatou.Go($"{promo}/watch?q=fiches+cherchait");
        (await fatou.Page.Locator(".link").CountAsync()).ShouldBe(1);
        foreach (var reader in new[] { fatou, rui, camille })
            reader.Faults().ShouldBeEmpty();
    }

    private static async Task<string> Bring(Reader reader, string promo)
    {
        await reader.Go($"{promo}/watch");
        await reader.Fill("Form.Lines", Address);
        await reader.Fill("Form.Why", Why);
        await reader.Press("#add button[type=submit]");
        await ShouldBeFine(reader);
        return (await reader.Page.Locator(".link", new() { HasText = Why }).Locator("h3 a").GetAttributeAsync("href"))!;
    }

    private static async Task Join(Reader reader, string promo, string item)
    {
        await reader.Go($"{promo}/watch");
        await reader.Fill("Form.Lines", Address + "?utm_source=lettre");
        await reader.Fill("Form.Why", Other);
        await reader.Press("#add button[type=submit]");
        await ShouldBeFine(reader);
        await reader.Press(reader.Page.GetByRole(AriaRole.Button, new() { Name = "Ajouter mon nom" }));
        await reader.Go(item);
        var said = await reader.Text("main");
        said.ShouldContain(Why);
        said.ShouldContain(Other);
        await ShouldBeFine(reader);
    }

    private static async Task Present(Reader reader, string promo)
    {
        await reader.Go($"{promo}/watch");
        await reader.Fill("Form.Lines", "https://labo.exemple.example/chiffres\nhttps://droit.exemple.example/mandat");
        await reader.Press("#add button[type=submit]");
        await reader.Go($"{promo}/watch/curator?date={FakeClock.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}");
        for (var taken = 0; taken < 3; taken++)
            await reader.Press(reader.Page.Locator("aside.side button.act").First);
        await ShouldBeFine(reader);
        for (var done = 0; done < 3; done++)
            await reader.Press(reader.Page.Locator("#run-form button[aria-pressed=false]").First);
        (await reader.Page.Locator("#run-form .state-good").CountAsync()).ShouldBe(3);
    }

    private static async Task OpenLaunch(Reader reader, string promo)
    {
        await reader.Go($"{promo}/launches");
        await reader.Fill("Form.Title", "Que voulons-nous apprendre ?");
        await reader.Fill("Form.FromOn", "2026-11-30");
        await reader.Fill("Form.ToOn", "2027-01-22");
        await reader.Press("main form.form-grid button[type=submit]");
    }

    private static async Task Lead(Reader reader, string item, string where, string title)
    {
        await reader.Go(item + "/lead");
        await reader.Press(reader.Page.GetByRole(AriaRole.Link, new() { Name = where }));
        await reader.Fill("Form.Title", title);
        if (await reader.Field("Form.ClosesOn").CountAsync() > 0)
            await reader.Fill("Form.ClosesOn", "2026-12-04");
        await ShouldBeFine(reader);
        await reader.Press("#lead-form button[type=submit]");
    }

    private static async Task ShouldBeFine(Reader reader)
    {
        (await reader.Violations()).ShouldBeEmpty();
        (await reader.Overflow()).ShouldBeNull();
    }
}
