using System.Globalization;
using Cohort.Testing;
using Microsoft.Playwright;

namespace Cohort.BrowserTests.Journeys;

/// <summary>Four people and the wall of the room: from the first need to drafts on the board, and the register afterwards.</summary>
public sealed class Launching(Site site) : IClassFixture<Site>
{
    private const string Need = "Aider quelqu’un qui n’ose pas poser sa question", LookAlike = "Comment mettre à l’aise au premier rendez-vous";
    private const string Chosen = "Le premier rendez-vous, joué à deux", Other = "Filmer un tutoriel de trois minutes";

    private Reader camille = null!, fatou = null!, rui = null!, lucie = null!, wall = null!;
    private bool scripts;
    private string promo = "", launch = "";

    /// <summary>With scripts every screen follows by itself; without, it is loaded again.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task From_the_first_need_to_drafts_on_the_board(bool withScripts)
    {
        scripts = withScripts;
        camille = await Reader.SignedIn(site, Cast.Trainer, scripts: scripts);
        wall = await Reader.SignedIn(site, Cast.Trainer, scripts: scripts);
        fatou = await Reader.SignedIn(site, Cast.Trainee, width: 390, scripts: scripts, touch: true);
        rui = await Reader.SignedIn(site, "rui@demo.example", width: 320, scripts: scripts, touch: true);
        lucie = await Reader.SignedIn(site, "lucie@demo.example", scripts: scripts);
        Reader[] all = [camille, wall, fatou, rui, lucie];
        try
        {
            await Open();
            await Gather();
            await Propose();
            await Decide();
            await Place();
            foreach (var reader in all)
                reader.Faults().ShouldBeEmpty();
        }
        finally
        {
            foreach (var reader in all)
                await reader.DisposeAsync();
        }
    }

    private async Task Open()
    {
        promo = await Board.Promo(camille);
        await camille.Go($"{promo}/launches");
        await camille.Fill("Form.Title", "Que voulons-nous apprendre avant les fêtes ?");
        await camille.Fill("Form.FromOn", "2026-11-30");
        await camille.Fill("Form.ToOn", "2027-01-22");
        await camille.Press("main form.form-grid button[type=submit]");
        launch = camille.Where.Split('?')[0];
        foreach (var reader in new[] { fatou, rui, lucie })
            await reader.Go(launch);
        await wall.Go(launch + "/wall");
        await ShouldBeFine(fatou);
        await ShouldBeFine(rui);
    }

    private async Task Gather()
    {
        await fatou.Fill("Form.Text", Need);
        await fatou.Press(Button(fatou, "Ajouter au mur"));
        await Shows(wall, Need);
        await rui.Fill("Form.Text", LookAlike);
        await rui.Press(Button(rui, "Ajouter au mur"));
        await Shows(lucie, LookAlike);
        await lucie.Press(lucie.Page.Locator(".need", new() { HasText = Need }).GetByRole(AriaRole.Button, new() { Name = "Moi aussi" }));
        await rui.Go(launch);
        await rui.Page.GetByText("Deux d’entre eux disent la même chose").ClickAsync();
        await rui.Page.Locator("#Merge_Need").SelectOptionAsync(new SelectOptionValue { Label = LookAlike });
        await rui.Page.Locator("#Merge_Into").SelectOptionAsync(new SelectOptionValue { Label = Need });
        await rui.Press(Button(rui, "Les réunir"));
        await Shows(wall, "3 voix");
        await ShouldBeFine(wall);
        await camille.Go(launch);
        await camille.Press(Button(camille, "Finir le recueil : place aux propositions"));
    }

    private async Task Propose()
    {
        // Lucie wrote nothing: her page goes on by itself.
        await Shows(lucie, "Proposer un atelier");
        await lucie.Press(lucie.Page.Locator(".need", new() { HasText = Need }).GetByRole(AriaRole.Link, new() { Name = "Proposer un atelier" }));
        await lucie.Fill("Form.Title", Chosen);
        await lucie.Fill("Form.Minutes", "90 min");
        await lucie.Page.Locator("input[name='Form.Touched']").First.CheckAsync();
        await ShouldBeFine(lucie);
        await lucie.Press(Button(lucie, "Le proposer au groupe"));

        await rui.Go(launch + "/propose");
        await rui.Fill("Form.Title", Other);
        await rui.Fill("Form.Minutes", "3 h 30");
        await rui.Page.Locator("input[name='Form.Touched']").Nth(1).CheckAsync();
        await ShouldBeFine(rui);
        await rui.Press(Button(rui, "Le proposer au groupe"));

        await fatou.Go(launch);
        await fatou.Press(fatou.Page.Locator("li", new() { HasText = Chosen }).GetByRole(AriaRole.Button, new() { Name = "Je l’animerais" }));
        await Shows(wall, Other);
        await Shows(wall, "Fatou");
    }

    private async Task Decide()
    {
        await camille.Go(launch);
        await camille.Page.GetByText("Assez de propositions").ClickAsync();
        await camille.Page.Locator("#method-Dots").CheckAsync();
        await camille.Press(Button(camille, "Ouvrir la décision"));
        await Shows(wall, "0 personne");
        foreach (var (reader, dots) in new[] { (fatou, (3, 0)), (rui, (1, 2)), (lucie, (2, 1)) })
        {
            await Shows(reader, "C’est à vous.");
            await reader.Press(reader.Page.GetByRole(AriaRole.Link, new() { Name = "Voter", Exact = true }));
            await reader.Page.GetByLabel(Chosen).SelectOptionAsync(dots.Item1.ToString(CultureInfo.InvariantCulture));
            await reader.Page.GetByLabel(Other).SelectOptionAsync(dots.Item2.ToString(CultureInfo.InvariantCulture));
            await ShouldBeFine(reader);
            await reader.Press(Button(reader, "Voter"));
        }

        await Shows(wall, "3 personnes");
        await camille.Go(launch);
        await camille.Press(camille.Page.GetByRole(AriaRole.Link, new() { NameRegex = new("Voter|décision") }).First);
        await camille.Press(Button(camille, "La clore maintenant"));
    }

    private async Task Place()
    {
        await Shows(wall, "choisi par le groupe");
        await camille.Go(launch);
        var half = camille.Page.GetByLabel(Chosen);
        var value = await half.Locator("option").Nth(1).GetAttributeAsync("value");
        await half.SelectOptionAsync(value!);
        await ShouldBeFine(camille);
        await camille.Press(Button(camille, "Placer et fermer le lancement"));
        (await camille.Text(".toast-line")).ShouldContain("1 atelier attend, en brouillon, sur sa demi-journée");

        // The draft stands on the board with its minutes, its leader and its competence; nobody typed them again.
        await fatou.Go($"{promo}/programme?week={value!.Split('/')[0]}");
        await fatou.Press(fatou.Page.Locator("main a", new() { HasText = Chosen }).First);
        var said = await fatou.Text("main");
        said.ShouldContain("1 h 30");
        said.ShouldContain("Fatou");

        await rui.Go($"{promo}/decisions");
        var register = await rui.Text("main");
        register.ShouldContain("Que voulons-nous apprendre avant les fêtes ?");
        register.ShouldContain(Chosen);
        register.ShouldContain("3 personnes");
        await ShouldBeFine(rui);
    }

    private async Task ShouldBeFine(Reader reader)
    {
        // axe is a script itself.
        if (scripts)
            (await reader.Violations()).ShouldBeEmpty();
        (await reader.Overflow()).ShouldBeNull();
    }

    private async Task Shows(Reader reader, string text)
    {
        if (!scripts)
            await reader.Page.ReloadAsync();
        await Assertions.Expect(reader.Page.Locator("main")).ToContainTextAsync(text, new() { Timeout = 15_000, UseInnerText = true });
    }

    private static ILocator Button(Reader reader, string name) => reader.Page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });
}
