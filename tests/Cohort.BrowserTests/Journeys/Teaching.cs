using Cohort.Testing;
using Microsoft.Playwright;

namespace Cohort.BrowserTests.Journeys;

/// <summary>
/// The best afternoon: trainees chose a tool that nobody knew, learned it and taught it, the trainer listening. It leaves a card,
/// an observation, and hours in the ledger. With a mouse on a screen, and by keyboard on 320 pixels.
/// </summary>
public sealed class Teaching(Site site) : IClassFixture<Site>
{
    private const string Rui = "rui@demo.example", Gael = "gael@demo.example";

    [Theory]
    [InlineData("Détourer avec Gimp", 1280, false)]
    [InlineData("Cartographier avec uMap", 320, true)]
    public async Task Trainees_learn_a_tool_and_teach_it_and_it_counts(string tool, int width, bool isByKeys)
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, width);
        await using var rui = await Reader.SignedIn(site, Rui, width);
        await using var gael = await Reader.SignedIn(site, Gael, width);
        await using var camille = await Reader.SignedIn(site, Cast.Trainer, width);
        var hands = new Hands(isByKeys);
        var promo = await Board.Promo(fatou);

        // An offer, a request, and they meet.
        await Say(hands, rui, promo, "Request", tool);
        await Say(hands, fatou, promo, "Offer", tool);
        (await fatou.Text("section[aria-labelledby=met]")).ShouldContain(tool);

        // A session of it: the title is there already.
        await hands.Press(fatou, fatou.Page.Locator("section[aria-labelledby=met] a.act").First);
        await ShouldBeFine(fatou);
        await hands.Type(fatou, fatou.Field("Form.Title"), tool);
        await hands.Press(fatou, fatou.Page.Locator("#propose button[type=submit]"));
        var session = fatou.Where.Split('?')[0];
        await ShouldBeFine(fatou);
        foreach (var one in new[] { rui, gael, camille })
        {
            await one.Go(session);
            if (one != camille)
                await hands.Press(one, one.Page.Locator("#join button.toggle"));
        }

        // On the programme, this very afternoon or as soon as a half-day is free.
        await fatou.Go(session);
        await hands.Tick(fatou, fatou.Page.Locator("#place-form input[type=checkbox]").First);
        await hands.Press(fatou, fatou.Page.Locator("#place-form button[type=submit]"));
        var half = fatou.Field("Form.When");
        await half.SelectOptionAsync((await half.Locator("option").Nth(1).GetAttributeAsync("value"))!);
        await hands.Press(fatou, fatou.Page.Locator("main form[method=get] button"));
        await hands.Press(fatou, fatou.Page.Locator("main form[method=post] button[type=submit]").Last);
        await rui.Go(session);
        await hands.Press(rui, rui.Page.Locator("#join button[formaction*=Come]"));
        await ShouldBeFine(rui);

        // It took place: who led says so, writes the card; who came says what they take away.
        site.Factory.Clock.Pass(TimeSpan.FromDays(20));
        await fatou.Go(session);
        await hands.Press(fatou, fatou.Page.Locator("section[aria-labelledby=acts] a[href$='/hold']"));
        await hands.Press(fatou, fatou.Page.Locator("main form button[type=submit]").First);
        await fatou.Go(session);
        await fatou.Page.Locator("section[aria-labelledby=card] summary").ClickAsync();
        await hands.Type(fatou, fatou.Field("Write.Text"), $"{tool} : ce que nous avons fait, pas à pas.");
        await hands.Press(fatou, fatou.Page.Locator("#card-form button[type=submit]"));
        await ShouldBeFine(fatou);
        await rui.Go(session);
        await hands.Type(rui, rui.Field("Give.Takes"), "Je saurai le refaire.");
        await hands.Press(rui, rui.Page.Locator("#feedback-form button[type=submit]"));
        await ShouldBeFine(rui);

        // The trainer who listened writes what was seen of who led; it counts.
        await camille.Go($"{session}/listening");
        await camille.Field("Seen.Level").SelectOptionAsync(new SelectOptionValue { Index = 2 });
        await hands.Type(camille, camille.Field("Seen.Text"), "A laissé faire, et attendu la question.");
        await hands.Press(camille, camille.Page.Locator("#seen-form button[type=submit]"));
        await ShouldBeFine(camille);
        await camille.Go($"{promo}/peers/taught");
        (await camille.Text("main")).ShouldContain("Fatou");
        await gael.Go($"{promo}/search?q={Uri.EscapeDataString(tool)}");
        (await gael.Text("main")).ShouldContain(tool);
        await fatou.Go($"{promo}/coverage");
        (await fatou.Text("main")).ShouldContain("Animé par les apprenant·es");
        foreach (var one in new[] { fatou, rui, gael, camille })
            one.Faults().ShouldBeEmpty();
    }

    private static async Task Say(Hands hands, Reader reader, string promo, string kind, string what)
    {
        await reader.Go($"{promo}/peers");
        await hands.Tick(reader, reader.Page.Locator($"#say input[value={kind}]"));
        await hands.Type(reader, reader.Field("Form.Text"), what);
        await hands.Press(reader, reader.Page.Locator("#say button[type=submit]"));
        await ShouldBeFine(reader);
    }

    private static async Task ShouldBeFine(Reader reader)
    {
        (await reader.Violations()).ShouldBeEmpty();
        (await reader.Overflow()).ShouldBeNull();
    }

    /// <summary>A mouse, or the keys alone.</summary>
    private sealed class Hands(bool isByKeys)
    {
        public Task Press(Reader reader, ILocator what) => isByKeys
            ? reader.Through(async () =>
            {
                await what.FocusAsync();
                await reader.Page.Keyboard.PressAsync("Enter");
            })
            : reader.Press(what);

        public async Task Type(Reader reader, ILocator field, string text)
        {
            if (!isByKeys)
            {
                await field.FillAsync(text);
                return;
            }

            await field.FocusAsync();
            await reader.Page.Keyboard.PressAsync("Control+A");
            await reader.Page.Keyboard.TypeAsync(text);
        }

        public async Task Tick(Reader reader, ILocator box)
        {
            if (isByKeys)
            {
                await box.FocusAsync();
                await reader.Page.Keyboard.PressAsync("Space");
            }
            else
            {
                await box.CheckAsync();
            }
        }
    }
}
