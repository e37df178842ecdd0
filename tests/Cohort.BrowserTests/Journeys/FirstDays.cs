using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.BrowserTests.Journeys;

/// <summary>From an empty machine to a promo that reads its coverage.</summary>
public sealed class FirstDays(EmptySite site) : IClassFixture<EmptySite>
{
    private const string Password = "un cheval sur le toit";

    [Fact]
    public async Task Somebody_opens_the_house_and_a_promo_with_ten_workshops()
    {
        await using var coordinator = await Reader.Open(site);
        await OpenTheHouse(coordinator);
        var promo = await OpenAPromo(coordinator);
        await Invite(coordinator, promo);
        await AddAPlace(coordinator, promo);
        await PinAFramework(coordinator, promo);
        for (var count = 1; count <= 10; count++)
            await Propose(coordinator, promo, count);

        await coordinator.Go($"{promo}/coverage");
        (await coordinator.Text(".hoursbar dl div:nth-child(2) dd")).ShouldBe("35 h");
        (await coordinator.Page.Locator("ul.cover > li").CountAsync()).ShouldBeGreaterThan(3);
        await coordinator.Go($"{promo}/programme?week=2026-11-23");
        (await coordinator.Page.Locator("[data-workshop]").CountAsync()).ShouldBeGreaterThan(5);
        coordinator.Faults().ShouldBeEmpty();
    }

    private async Task OpenTheHouse(Reader coordinator)
    {
        await coordinator.Go("/");
        coordinator.Where.ShouldBe("/first-run");
        (await coordinator.Violations()).ShouldBeEmpty();
        await coordinator.Fill("Form.Code", site.Factory.Services.GetRequiredService<FirstRunCode>().Printed!);
        await coordinator.Fill("Form.BodyName", "Les Ateliers du Revermont");
        await coordinator.Fill("Form.GivenName", "Claire");
        await coordinator.Fill("Form.FamilyName", "Martin");
        await coordinator.Fill("Form.Email", "claire@revermont.example");
        await coordinator.Fill("Form.Password", Password);
        await coordinator.Press("main button[type=submit]");
        coordinator.Where.ShouldNotContain("first-run");
    }

    private static async Task<string> OpenAPromo(Reader coordinator)
    {
        await coordinator.Go("/promos/open");
        await coordinator.Fill("Form.Name", "Promo du Revermont");
        await coordinator.Fill("Form.StartsOn", "2026-11-23");
        await coordinator.Press("button[formaction*=Preview]");
        (await coordinator.Page.Locator("#preview").CountAsync()).ShouldBe(1);
        (await coordinator.Violations()).ShouldBeEmpty();
        await coordinator.Press("main form button[type=submit]:not([formaction])");
        coordinator.Where.ShouldMatch("^/promos/[0-9a-f-]{36}/people$");
        return coordinator.Where[..^"/people".Length];
    }

    private async Task Invite(Reader coordinator, string promo)
    {
        await coordinator.Go($"{promo}/people/invite");
        await coordinator.Fill("Form.Email", "fatou@revermont.example");
        await coordinator.Fill("Form.GivenName", "Fatou");
        await coordinator.Fill("Form.FamilyName", "Diallo");
        await coordinator.Choose("Form.Role", "Trainee");
        await coordinator.Press("main button[type=submit]");
        (await coordinator.Violations()).ShouldBeEmpty();
        var link = new Uri(await coordinator.Page.Locator("#link").InputValueAsync(), UriKind.RelativeOrAbsolute);

        await using var invited = await Reader.Open(site, width: 390);
        await invited.Go(link.IsAbsoluteUri ? link.PathAndQuery : link.OriginalString);
        (await invited.Text("h1")).ShouldContain("Promo du Revermont");
        await invited.Fill("Form.Password", Password);
        await invited.Press("main button[type=submit]");
        invited.Where.ShouldStartWith(promo);
        invited.Faults().ShouldBeEmpty();

        await coordinator.Go($"{promo}/people");
        (await coordinator.Text("main")).ShouldContain("Fatou Diallo");
    }

    private static async Task AddAPlace(Reader coordinator, string promo)
    {
        await coordinator.Go($"{promo}/places/add");
        await coordinator.Fill("Form.Name", "Salle du haut");
        await coordinator.Fill("Form.Capacity", "16");
        await coordinator.Press("main form button[type=submit]");
        (await coordinator.Text("main")).ShouldContain("Salle du haut");
    }

    private static async Task PinAFramework(Reader coordinator, string promo)
    {
        await coordinator.Go($"{promo}/frameworks");
        await coordinator.Press("main a[href$='/frameworks/settings']");
        await coordinator.Page.Locator("[name='Form.Frameworks']").First.CheckAsync();
        await coordinator.Press(coordinator.Page.Locator("main form button[type=submit]").First);
        (await coordinator.Page.Locator("[name^='Targets.Minutes']").CountAsync()).ShouldBeGreaterThan(3);
    }

    /// <summary>Half of them are placed as they are proposed, the others wait and are placed from the list.</summary>
    private static async Task Propose(Reader coordinator, string promo, int count)
    {
        await coordinator.Go($"{promo}/workshops/new");
        await coordinator.Fill("Form.Title", $"Atelier {count}");
        await coordinator.Fill("Form.Minutes", "3 h 30");
        await coordinator.Page.Locator("[name='Form.Touched']").Nth(count % 4).CheckAsync();
        if (count % 2 == 0)
            await ChooseFree(coordinator);
        await coordinator.Press("main form button[type=submit]");
        (await coordinator.Text("h1")).ShouldBe($"Atelier {count}");
        if (count % 2 == 0)
            return;
        await coordinator.Go($"{promo}/programme");
        await coordinator.Press(coordinator.Page.Locator("tr", new() { HasText = $"Atelier {count}" }).Locator("a[href*='/programme/move']"));
        await ChooseFree(coordinator);
        await coordinator.Press("main form[method=get] button[type=submit]");
        await coordinator.Press("main form[method=post] button[type=submit]");
        coordinator.Where.ShouldContain("/programme?week=");
    }

    /// <summary>The first half-day of the list in which nothing stands.</summary>
    private static async Task ChooseFree(Reader coordinator)
    {
        var free = await coordinator.Field("Form.When").Locator("option").EvaluateAllAsync<string>(
            "all => all.find((one) => one.value && /\\((libre|free)\\)/.test(one.textContent))?.value");
        await coordinator.Choose("Form.When", free);
    }
}
