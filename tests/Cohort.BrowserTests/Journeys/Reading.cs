using Cohort.Testing;

namespace Cohort.BrowserTests.Journeys;

/// <summary>The promo reads its framework together: one does not understand, another answers, the trainer sees it first.</summary>
public sealed class Reading(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task One_asks_another_answers_and_the_trainer_sees_what_is_not_understood()
    {
        await using var rui = await Reader.SignedIn(site, "rui@demo.example");
        var promo = await Board.Promo(rui);
        await rui.Go($"{promo}/frameworks");
        var line = rui.Page.Locator(".line", new() { HasText = "Travailler en réseau" });
        var anchor = await line.GetAttributeAsync("id");
        await line.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Pas clair pour moi" }).FocusAsync();
        await rui.Through(() => rui.Page.Keyboard.PressAsync("Enter"));
        rui.Where.ShouldEndWith($"#{anchor}");
        (await line.Locator("[aria-pressed=true]").InnerTextAsync()).ShouldBe("Pas clair pour moi");
        (await rui.Violations()).ShouldBeEmpty();

        await line.Locator(".what a").FocusAsync();
        await rui.Through(() => rui.Page.Keyboard.PressAsync("Enter"));
        await rui.Page.GetByLabel("Qu’est-ce qui n’est pas clair").FocusAsync();
        await rui.Page.Keyboard.TypeAsync("Orienter vers qui, au juste ?");
        await rui.Page.Keyboard.PressAsync("Tab");
        await rui.Through(() => rui.Page.Keyboard.PressAsync("Enter"));
        rui.Where.ShouldContain("#note-");
        var page = rui.Where[..rui.Where.IndexOf('#', StringComparison.Ordinal)];
        (await rui.Violations()).ShouldBeEmpty();

        await using var camille = await Reader.SignedIn(site, Cast.Trainer);
        await camille.Go($"{promo}/frameworks");
        var named = camille.Page.Locator(".unclear-list li", new() { HasText = "Travailler en réseau" });
        (await named.InnerTextAsync()).ShouldContain("Rui Tavares");
        (await named.InnerTextAsync()).ShouldContain("1 question attend une réponse");
        (await camille.Text(".unclear-list li")).ShouldContain("Recueillir les besoins");

        // Another trainee, on a phone without scripts.
        await using var lucie = await Reader.SignedIn(site, "lucie@demo.example", width: 390, scripts: false);
        await lucie.Go($"{promo}/frameworks?show=asked");
        await lucie.Press(lucie.Page.Locator(".line a", new() { HasText = "Travailler en réseau" }));
        await lucie.Page.GetByLabel("Votre réponse").FillAsync("Vers la collègue du CCAS, par exemple.");
        await lucie.Press(lucie.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Répondre", Exact = true }));

        await rui.Go(page);
        (await rui.Text(".answers")).ShouldContain("Lucie Gauthier");
        await rui.Press(rui.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Clair pour moi", Exact = true }));
        await camille.Go($"{promo}/frameworks");
        (await named.CountAsync()).ShouldBe(0);
        camille.Faults().ShouldBeEmpty();
        rui.Faults().ShouldBeEmpty();
    }
}
