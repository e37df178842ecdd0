using System.Text.RegularExpressions;
using Cohort.Testing;
using Microsoft.Playwright;

namespace Cohort.BrowserTests.Journeys;

/// <summary>The ten things that people ask of tools for links and do not get, each done in a browser. Their order is that of the asks.</summary>
public sealed partial class Asks(Site site) : IClassFixture<Site>
{
    private const string Rui = "rui@demo.example";

    [Fact]
    public async Task One_and_two_these_people_work_on_one_list_and_each_may_arrange_it()
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee);
        await using var rui = await Reader.SignedIn(site, Rui, width: 320, touch: true);
        var promo = await Board.Promo(fatou);
        var item = await Add(fatou, promo, "https://ensemble.exemple.example/guide", "À lire à plusieurs.");

        // Another trainee, no administrator: a theme under a theme, a title, a word, and it is found by them.
        await rui.Go($"{promo}/watch/themes");
        await rui.Fill("Form.Name", "Écrire ensemble");
        await rui.Choose("Form.Under", await rui.Field("Form.Under").Locator("option", new() { HasText = "Publics" }).First.GetAttributeAsync("value") ?? "");
        await rui.Press("#add-theme button[type=submit]");
        await ShouldBeFine(rui);
        await Edit(rui, item, "Le guide du travail à plusieurs", ["Écrire ensemble"], "atelier d’écriture");
        await ShouldBeFine(rui);
        await fatou.Go($"{promo}/watch?q=theme:ecrire+guide");
        (await fatou.Text(".links")).ShouldContain("Le guide du travail à plusieurs");
        (await fatou.Text(".links")).ShouldContain("Fatou");
        Fine(fatou, rui);
    }

    [Fact]
    public async Task Three_and_four_a_duplicate_is_seen_before_it_is_made_and_what_tracks_goes()
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, width: 390, touch: true);
        await using var rui = await Reader.SignedIn(site, Rui);
        var promo = await Board.Promo(fatou);
        var item = await Add(fatou, promo, "https://www.double.exemple.example/fiche/?utm_source=lettre&xtor=EPR-12&fbclid=abc#:~:text=suivi", "La première fois.");
        await fatou.Go(item);
        (await fatou.Page.Locator("main a.btn-primary").First.GetAttributeAsync("href")).ShouldBe("https://www.double.exemple.example/fiche/");

        await rui.Go($"{promo}/watch");
        await rui.Fill("Form.Lines", "http://double.exemple.example/fiche?mtm_campaign=rentree");
        await rui.Fill("Form.Why", "La seconde fois.");
        await rui.Press("#add button[type=submit]");
        await ShouldBeFine(rui);
        await rui.Press(rui.Page.GetByRole(AriaRole.Button, new() { Name = "Ajouter mon nom" }));
        await rui.Go($"{promo}/watch?q=double.exemple");
        await rui.Go(item);
        var said = await rui.Text("main");
        said.ShouldContain("La première fois.");
        said.ShouldContain("La seconde fois.");
        Fine(fatou, rui);
    }

    [Fact]
    public async Task Six_and_seven_a_tree_comes_in_with_its_folders_one_link_has_two_homes_and_it_all_goes_out_again()
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee);
        var promo = await Board.Promo(fatou);
        await fatou.Go($"{promo}/watch/import");
        await fatou.Page.Locator("#Upload").SetInputFilesAsync(new FilePayload { Name = "perles.html", MimeType = "text/html", Buffer = Pearls });
        await fatou.Press("#read button[type=submit]");
        await ShouldBeFine(fatou);
        await fatou.Press("#take button[type=submit]");
        await Done(fatou);
        await fatou.Go($"{promo}/watch?q=theme:%22aidants+connect%22");
        (await fatou.Page.Locator(".links > li").CountAsync()).ShouldBe(2);
        await fatou.Go($"{promo}/watch?q=deux+maisons");
        var homes = await fatou.Text(".links .source");
        homes.ShouldContain("Aidants Connect");
        homes.ShouldContain("À garder");

        await fatou.Go($"{promo}/watch/export");
        var export = await fatou.Page.RunAndWaitForDownloadAsync(() => fatou.Page.Locator("a.act", new() { HasText = "HTML" }).First.ClickAsync());
        var file = await File.ReadAllTextAsync(await export.PathAsync());
        Folder().Matches(file).Select(one => one.Groups[1].Value).ShouldBe(["Droits", "Aidants Connect", "À garder"], ignoreOrder: true);
        DeuxMaisons().Count(file).ShouldBe(2);
        Fine(fatou);
    }

    [Fact]
    public async Task Eight_and_nine_what_we_found_this_week_and_a_theme_that_one_follows_elsewhere()
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, width: 320, touch: true);
        var promo = await Board.Promo(fatou);
        await Add(fatou, promo, "https://semaine.exemple.example/trouvaille", "La trouvaille de la semaine.");
        await fatou.Go($"{promo}/watch");
        await fatou.Press(fatou.Page.GetByRole(AriaRole.Link, new() { Name = "Nos trouvailles de la semaine" }));
        (await fatou.Text("main")).ShouldContain("La trouvaille de la semaine.");
        await ShouldBeFine(fatou);

        await fatou.Go($"{promo}/watch/feeds");
        await fatou.Press("#make-feed button[type=submit]");
        await ShouldBeFine(fatou);
        var atom = await fatou.Page.Locator("#atom").InputValueAsync();
        using var elsewhere = new HttpClient();
        // The house says the address it is known by; here it listens on another port.
        (await elsewhere.GetStringAsync(new Uri(site.Address + new Uri(atom).PathAndQuery))).ShouldContain("La trouvaille de la semaine.");
        Fine(fatou);
    }

    [Fact]
    public async Task Ten_two_words_for_one_thing_become_one_and_both_are_understood()
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee);
        var promo = await Board.Promo(fatou);
        await Edit(fatou, await Add(fatou, promo, "https://mots.exemple.example/un", "Un."), "Premier", [], "tablettes");
        await Edit(fatou, await Add(fatou, promo, "https://mots.exemple.example/deux", "Deux."), "Second", [], "iPad");
        await fatou.Go($"{promo}/watch/tags");
        await fatou.Page.Locator("#Form_Tag").SelectOptionAsync(new SelectOptionValue { Label = "iPad" });
        await fatou.Fill("Form.Name", "tablettes");
        await fatou.Press("#rename-tag button[type=submit]");
        await ShouldBeFine(fatou);
        (await fatou.Text("main")).ShouldContain("aussi iPad");
        await fatou.Go($"{promo}/watch?q=tag:ipad");
        (await fatou.Page.Locator(".links > li").CountAsync()).ShouldBe(2);
        Fine(fatou);
    }

    private static byte[] Pearls => """
        <!DOCTYPE NETSCAPE-Bookmark-file-1>
        <META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
        <Title>Pearltrees Export</Title><H1>Pearltrees Export</H1>
        <DL><p>
         <DT><H3 FOLDED ADD_DATE="1480000000">Droits</H3><DD><DL><p>
          <DT><H3 FOLDED ADD_DATE="1480000000">Aidants Connect</H3><DD><DL><p>
           <DT><A HREF="https://perles.exemple.example/mandat?a=1&b=2" ADD_DATE="1480000001">Le mandat</A>
           <DT><A HREF="https://perles.exemple.example/deux" ADD_DATE="1480000002">Deux maisons</A>
          </DL><p></DL><p>
         <DT><H3 FOLDED ADD_DATE="1480000000">À garder</H3><DD><DL><p>
          <DT><A HREF="https://perles.exemple.example/deux" ADD_DATE="1480000002">Deux maisons</A>
         </DL><p></DL><p>
        """u8.ToArray();

    [GeneratedRegex("<H3[^>]*>(Droits|Aidants Connect|À garder)</H3>")]
    private static partial Regex Folder();

    [GeneratedRegex("https://perles\\.exemple\\.example/deux")]
    private static partial Regex DeuxMaisons();
}
