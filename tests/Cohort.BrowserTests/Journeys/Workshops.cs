using System.Globalization;
using Cohort.Testing;

namespace Cohort.BrowserTests.Journeys;

/// <summary>What happens to a workshop: it is held, it is edited by two, it is proposed from a phone.</summary>
public sealed class Workshops(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task Held_with_other_minutes_it_changes_the_hours()
    {
        await using var trainer = await Reader.SignedIn(site, Cast.Trainer);
        var promo = await Board.Promo(trainer);
        await trainer.Go($"{promo}/programme");
        var before = await Held(trainer);
        var card = trainer.Page.Locator(".half[data-date='2026-11-24'][data-part='Morning'] [data-workshop] a.title");
        await trainer.Press(card.First);
        await trainer.Press("main a[href$='/hold']");
        await trainer.Fill("Form.Minutes", "1 h 15");
        foreach (var share in await trainer.Page.Locator("[name^='Form.Shares']").AllAsync())
            await share.FillAsync("");
        (await trainer.Violations()).ShouldBeEmpty();
        await trainer.Press("main form button[type=submit]");
        (await trainer.Page.Locator(".toast-line form").CountAsync()).ShouldBe(1);
        await trainer.Go($"{promo}/programme");
        (await Held(trainer)).ShouldBe(before + 75);
        trainer.Faults().ShouldBeEmpty();
    }

    [Fact]
    public async Task Edited_by_two_it_loses_nothing()
    {
        await using var camille = await Reader.SignedIn(site, Cast.Trainer);
        await using var claire = await Reader.SignedIn(site, Cast.Coordinator);
        var (workshop, _, _, _) = await Board.Find(camille);
        var edit = $"{await Board.Promo(camille)}/workshops/{workshop}/edit";
        await camille.Go(edit);
        await claire.Go(edit);
        await camille.Fill("Form.Doing", "Essayer à deux.");
        await camille.Press("main form button[type=submit]");
        await claire.Fill("Form.Title", "Le titre de Claire");
        await claire.Fill("Form.Material", "Des cartes");
        await claire.Press("main form button[type=submit]");

        (await claire.Text("#theirs + dl")).ShouldContain("Essayer à deux.");
        (await claire.Field("Form.Title").InputValueAsync()).ShouldBe("Le titre de Claire");
        (await claire.Violations()).ShouldBeEmpty();
        await claire.Fill("Form.Doing", "Essayer à deux.");
        await claire.Press("main form button[type=submit]");
        (await claire.Text("h1")).ShouldBe("Le titre de Claire");
        (await claire.Text("main")).ShouldContain("Essayer à deux.");
        (await claire.Text("main")).ShouldContain("Des cartes");
    }

    [Fact]
    public async Task A_trainee_proposes_one_from_a_phone_in_five_taps()
    {
        await using var trainee = await Reader.SignedIn(site, Cast.Trainee, width: 390, touch: true);
        trainee.Where.ShouldEndWith("/today");
        (await trainee.Page.Locator(".sessions li").CountAsync()).ShouldBeGreaterThan(0);
        var taps = 0;
        async Task Tap(string selector, bool leads = true)
        {
            taps++;
            var element = trainee.Page.Locator(selector).First;
            if (leads)
                await trainee.Through(() => element.TapAsync());
            else
                await element.TapAsync();
        }

        await Tap(".rail a[href$='/programme']");
        await Tap("main a[href$='/workshops/new']");
        await Tap("[name='Form.Title']", leads: false);
        await trainee.Page.Keyboard.TypeAsync("Monter une vidéo au téléphone");
        await Tap("[name='Form.Touched']", leads: false);
        await Tap("main form.form-grid button[type=submit]");
        taps.ShouldBe(5);
        (await trainee.Text("h1")).ShouldBe("Monter une vidéo au téléphone");
        (await trainee.Overflow()).ShouldBeNull();
        trainee.Faults().ShouldBeEmpty();
    }

    /// <summary>Held minutes, as the bar of hours tells them.</summary>
    private static async Task<int> Held(Reader reader)
    {
        var words = (await reader.Text(".hoursbar dl div:first-child dd")).Split(' ');
        int At(int index) => words.Length > index ? int.Parse(words[index], CultureInfo.InvariantCulture) : 0;
        return (At(0) * 60) + At(2);
    }
}
