using Cohort.Alternance.Model.Log;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Cohort.BrowserTests.Journeys;

/// <summary>A trainee on a train: what is written without a network stays on the device, is sent once, and goes with the sign-out.</summary>
public sealed class Logging(Site site) : IClassFixture<Site>
{
    private const string Form = "form[data-log-form]";

    // Of the ten that a trainee writes.
    private const int Before = 8;

    [Fact]
    public async Task Ten_activities_are_written_on_a_phone_and_the_last_two_without_a_network_are_sent_once_when_it_is_back()
    {
        await using var reader = await Reader.SignedIn(site, Cast.Trainee, width: 390);
        var context = reader.Page.Context;
        var path = await Path(reader);
        await reader.Go(path);
        (await reader.Violations()).ShouldBeEmpty();
        (await reader.Overflow()).ShouldBeNull();

        // With a network: one press, and it is there.
        for (var number = 1; number <= Before; number++)
        {
            await Fill(reader.Page, $"Avec réseau, {number}");
            await reader.Press($"{Form} .actions .btn-primary");
            await reader.Page.Locator(".log-entry", new() { HasText = $"Avec réseau, {number}" }).WaitForAsync();
            (await Written($"Avec réseau, {number}")).ShouldBe(1);
        }

        // Put aside for later: the page that opens in place of this one.
        await reader.Page.WaitForFunctionAsync("async () => !!navigator.serviceWorker.controller && !!(await caches.match('/offline-log'))");
        await context.SetOfflineAsync(true);
        await Fill(reader.Page, "Dans le train");
        await reader.Page.Locator($"{Form} .actions .btn-primary").ClickAsync();
        await reader.Page.Locator("[data-log-unsent]:not([hidden]) li", new() { HasText = "Dans le train" }).WaitForAsync();
        (await reader.Violations()).ShouldBeEmpty();
        (await Written("Dans le train")).ShouldBe(0);

        // Closed, and opened again without a network: the log's address still opens, with what waits.
        await reader.Page.CloseAsync();
        var page = await context.NewPageAsync();
        await page.GotoAsync(path);
        await page.Locator("[data-log-unsent]:not([hidden])").WaitForAsync();
        (await page.Locator("body").InnerTextAsync()).ShouldNotContain("Dans le train");
        (await page.Locator("[data-log-offline]").IsHiddenAsync()).ShouldBeTrue();
        await page.Locator("[data-log-am]", new() { HasText = "Fatou" }).ClickAsync();
        (await page.Locator("[data-log-offline]").CountAsync()).ShouldBe(1);
        await Fill(page, "Au fond de la vallée");
        await page.Locator($"{Form} .actions .btn-primary").ClickAsync();
        await page.Locator("[data-log-said]", new() { HasText = "2" }).WaitForAsync();

        await context.SetOfflineAsync(false);
        await page.Locator(".log-entry", new() { HasText = "Dans le train" }).WaitForAsync();
        (await Written("Au fond de la vallée")).ShouldBe(0);
        await page.Locator("[data-log-unsent] li", new() { HasText = "Au fond de la vallée" }).GetByText("Envoyer", new() { Exact = true }).ClickAsync();
        await page.Locator(".log-entry", new() { HasText = "Au fond de la vallée" }).WaitForAsync();
        await page.ReloadAsync();
        (await Written("Dans le train")).ShouldBe(1);
        (await Written("Au fond de la vallée")).ShouldBe(1);
        (await page.Locator("[data-log-unsent]").IsHiddenAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task What_waits_is_nobody_else_s_and_goes_with_the_sign_out_which_says_so_first()
    {
        await using var reader = await Reader.SignedIn(site, Cast.Trainee, width: 390);
        // What a worker fetches passes by what is cut below, and it may be there or not.
        await reader.Page.AddInitScriptAsync("ServiceWorkerContainer.prototype.register = () => new Promise(() => {})");
        var path = await Path(reader);
        await reader.Go(path);
        // Only what sends is cut: the pages still come.
        await reader.Page.RouteAsync("**/log", route => route.Request.ResourceType is "fetch" ? route.AbortAsync() : route.ContinueAsync());
        await Fill(reader.Page, "Jamais envoyée");
        await reader.Page.Locator($"{Form} .actions .btn-primary").ClickAsync();
        await reader.Page.Locator("[data-log-unsent]:not([hidden]) li").WaitForAsync();

        await reader.Go("/account");
        var sign = reader.Page.Locator("form[data-log-out] button").First;
        await sign.ClickAsync();
        (await reader.Text("form[data-log-out] [role=alert]")).ShouldContain("1 activité");
        reader.Where.ShouldStartWith("/account");
        (await reader.Violations()).ShouldBeEmpty();
        await reader.Press(sign);
        reader.Where.ShouldStartWith("/sign-in");
        (await reader.Page.EvaluateAsync<string[]>("() => Object.keys(localStorage).filter((one) => one.startsWith('cohort-log'))")).ShouldBeEmpty();

        await reader.Page.UnrouteAsync("**/log");
        await reader.SignIn(Cast.Trainee, Cast.Password);
        await reader.Go(path);
        (await reader.Page.Locator("[data-log-unsent]").IsHiddenAsync()).ShouldBeTrue();
        (await Written("Jamais envoyée")).ShouldBe(0);
    }

    [Fact]
    public async Task Without_a_sign_out_the_next_person_sees_nothing_and_sends_nothing()
    {
        await using var reader = await Reader.SignedIn(site, Cast.Trainee, width: 390);
        var (page, context) = (reader.Page, reader.Page.Context);
        var path = await Path(reader);
        await reader.Go(path);
        await page.WaitForFunctionAsync("async () => !!navigator.serviceWorker.controller && !!(await caches.match('/offline-log'))");
        await context.SetOfflineAsync(true);
        await page.GotoAsync(path);
        await page.Locator("[data-log-am]").ClickAsync();
        await Fill(page, "À Fatou seule");
        await page.Locator($"{Form} .actions .btn-primary").ClickAsync();
        await page.Locator("[data-log-unsent]:not([hidden])").WaitForAsync();
        await context.ClearCookiesAsync();
        await context.SetOfflineAsync(false);
        await page.WaitForURLAsync("**/sign-in**");
        (await page.EvaluateAsync<string?>("() => localStorage.getItem('cohort-log-last')")).ShouldBeNull();

        await reader.SignIn("gael@demo.example", Cast.Password);
        await reader.Go(await Path(reader, "gael@demo.example"));
        (await page.Locator("body").InnerTextAsync()).ShouldNotContain("À Fatou seule");
        (await page.Locator("[data-log-unsent]").IsHiddenAsync()).ShouldBeTrue();
        (await Written("À Fatou seule")).ShouldBe(0);
    }

    private static async Task Fill(IPage page, string did)
    {
        // A day in the structure, so that nothing is asked.
        await page.Locator($"{Form} [name='Form.Date']").FillAsync("2026-11-13");
        await page.Locator($"{Form} label[for=chip-60]").ClickAsync();
        await page.Locator($"{Form} [name='Form.Did']").FillAsync(did);
    }

    private async Task<string> Path(Reader reader, string email = Cast.Trainee)
    {
        var fatou = await site.Factory.Read(db => db.Set<Kernel.People.Person>().Where(one => one.Email == email).Select(one => one.Id).SingleAsync());
        return $"{await Board.Promo(reader)}/alternance/{fatou}/log";
    }

    private Task<int> Written(string did) => site.Factory.Read(db => db.Set<LogEntry>().CountAsync(one => one.Did == did));
}
