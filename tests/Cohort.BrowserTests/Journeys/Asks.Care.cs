using Cohort.Testing;
using Cohort.Watch.Model.Items;
using Cohort.Watch.Model.Links;
using Microsoft.EntityFrameworkCore;

namespace Cohort.BrowserTests.Journeys;

/// <summary>The asks about what happens to links afterwards: two cards of one thing, and links that are no longer there.</summary>
public sealed partial class Asks
{
    [Fact]
    public async Task Three_two_cards_become_one_and_nothing_that_was_said_is_lost()
    {
        await using var camille = await Reader.SignedIn(site, Cast.Trainer, width: 390, touch: true);
        var promo = await Board.Promo(camille);
        var first = await Add(camille, promo, "https://reunir.exemple.example/article", "La première raison.");
        var second = await Add(camille, promo, "https://autre-adresse.exemple.example/copie", "Trouvé aussi ailleurs.");
        await camille.Go($"{second}/same?with={first[(first.LastIndexOf('/') + 1)..]}");
        await ShouldBeFine(camille);
        await camille.Press("#join");
        var said = await camille.Text("main");
        said.ShouldContain("La première raison.");
        said.ShouldContain("Trouvé aussi ailleurs.");
        await camille.Go(second);
        camille.Where.ShouldBe(first, "the address of the card that went leads to the one that stays");
        Fine(camille);
    }

    [Fact]
    public async Task Five_a_link_that_is_gone_is_told_and_one_that_is_blocked_is_not()
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, width: 320, touch: true);
        var promo = await Board.Promo(fatou);
        var gone = await Add(fatou, promo, "https://disparu.exemple.example/fiche", "Elle a disparu.");
        var kept = await Add(fatou, promo, "https://derriere-un-mur.exemple.example/fiche", "Elle se protège.");
        await Looked(gone, Sight.Gone, SightReason.NotFound);
        await Looked(kept, Sight.Walled, SightReason.Wall);
        await fatou.Go($"{promo}/watch?broken=1");
        var told = await fatou.Text(".links");
        told.ShouldContain("Elle a disparu.");
        told.ShouldNotContain("Elle se protège.");
        await ShouldBeFine(fatou);

        await fatou.Go($"{promo}/watch/links");
        (await fatou.Text("main")).ShouldContain("Bloqué n’est pas mort");
        await ShouldBeFine(fatou);
        await fatou.Go(gone);
        (await fatou.Page.Locator("#link-state a[href^='https://web.archive.org/']").CountAsync()).ShouldBe(1);
        await fatou.Press("#link-state button[formaction*=Vouch]");
        await fatou.Go($"{promo}/watch?broken=1");
        (await fatou.Page.GetByText("Elle a disparu.").CountAsync()).ShouldBe(0);
        Fine(fatou);
    }

    /// <summary>The house looked three times over a week, and saw this.</summary>
    private Task<int> Looked(string item, Sight sight, SightReason reason) => site.Factory.Read(async db =>
    {
        var id = Guid.Parse(item[(item.LastIndexOf('/') + 1)..]);
        var address = await db.Set<WatchItem>().Where(one => one.Id == id).Select(one => one.Address).SingleAsync();
        var now = site.Factory.Clock.GetUtcNow().UtcDateTime;
        var check = new LinkCheck(ItemAddress.HashOf(address), address, now);
        foreach (var day in new[] { -8, -4, 0 })
            check.Keep(new Sighting(now.AddDays(day), sight, reason, ""), null);
        db.Add(check);
        return await db.SaveChangesAsync();
    });
}
