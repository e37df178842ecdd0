using System.Text.RegularExpressions;
using Cohort.Attendance.Contracts;
using Cohort.Attendance.Model.Chain;
using Cohort.Attendance.Model.Sheets;
using Cohort.Attendance.Pages.Attendance.Papers;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Cohort.BrowserTests.Journeys;

/// <summary>
/// A morning is signed from Today, with the digits of the room, without a network, by a link, on paper and on the tablet; who
/// was not there is said; the sheet is closed, corrected, and checked by whoever holds it.
/// </summary>
public sealed partial class Signing(Site site) : IClassFixture<Site>
{
    private const int Phone = 390;

    [Fact]
    public async Task A_morning_is_signed_by_every_way_closed_corrected_and_checked()
    {
        await using var camille = await Reader.SignedIn(site, Cast.Trainer);
        var promo = await Board.Promo(camille);
        var sheet = $"{promo}/attendance/2026-11-24/morning";

        // Two taps from Today, with a stroke.
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, width: Phone, touch: true);
        await fatou.Press($"a[href^='{sheet}']");
        await ShouldBeFine(fatou);
        var field = (await fatou.Page.Locator("canvas").BoundingBoxAsync())!;
        await fatou.Page.Mouse.MoveAsync(field.X + 20, field.Y + 30);
        await fatou.Page.Mouse.DownAsync();
        await fatou.Page.Mouse.MoveAsync(field.X + 80, field.Y + 60, new() { Steps = 5 });
        await fatou.Page.Mouse.UpAsync();
        await fatou.Press("#sign button[type=submit]");
        (await fatou.Text("main")).ShouldContain("Vous avez signé");

        // The digits on the wall.
        await camille.Go(sheet + "/room");
        await ShouldBeFine(camille);
        var digits = Digits().Match(await camille.Text("main")).Value;
        await using var gael = await Reader.SignedIn(site, "gael@demo.example", width: Phone);
        await gael.Go("/sign");
        await gael.Fill("Form.Code", digits);
        await gael.Press("main button[type=submit]");
        await ShouldBeFine(gael);
        await gael.Press("#sign button[type=submit]");
        (await gael.Text("main")).ShouldContain("Vous avez signé");

        // On a train: kept on the device, sent once when the network is back.
        await using var idriss = await Reader.SignedIn(site, "idriss@demo.example", width: Phone);
        // The device's clock goes by that of the tests.
        await idriss.Page.Clock.SetSystemTimeAsync(site.Factory.Clock.GetUtcNow().UtcDateTime);
        await idriss.Go(sheet);
        await idriss.Page.Context.SetOfflineAsync(true);
        await idriss.Page.Locator("#sign button[type=submit]").ClickAsync();
        await idriss.Page.GetByText("gardée sur cet appareil").WaitForAsync();
        await idriss.Page.Context.SetOfflineAsync(false);
        await idriss.Page.GetByText("sans réseau, reçue à").WaitForAsync();

        await ByLink(camille, sheet);
        await OnPaper(camille, sheet);
        await camille.Go(sheet);
        await ShouldBeFine(camille);
        await camille.Press("#counter button[type=submit]");
        await OnTheTablet(camille, sheet);
        await Close(camille, sheet);
    }

    private async Task ByLink(Reader camille, string sheet)
    {
        await camille.Go(sheet);
        await camille.Press("#links button[type=submit]");
        await site.Factory.SendMail();
        var link = (await site.Factory.MailTo("noemie@demo.example")).Select(one => one.Path).Last(one => one.StartsWith("/sign/link/", StringComparison.Ordinal));
        await using var noemie = await Reader.Open(site, width: Phone, touch: true);
        await noemie.Go(link);
        await ShouldBeFine(noemie);
        (await Signed()).ShouldBe(3, "opening it signs nothing");
        await noemie.Press("#sign button[type=submit]");
        (await Signed()).ShouldBe(4);
    }

    private async Task OnPaper(Reader camille, string sheet)
    {
        await camille.Go(sheet + "/paper");
        await ShouldBeFine(camille);
        await camille.Page.GetByLabel("Mamadou Sow").CheckAsync();
        await camille.Press("#paper button[type=submit]");
        (await Signed()).ShouldBe(5);
    }

    private static async Task OnTheTablet(Reader camille, string sheet)
    {
        await camille.Go(sheet);
        await camille.Press("#tablet button[type=submit]");
        camille.Where.ShouldBe("/tablet");
        await ShouldBeFine(camille);
        await camille.Press("main a:has-text('Rui Tavares')");
        await ShouldBeFine(camille);
        await camille.Press("#sign button[type=submit]");
        (await camille.Text("main")).ShouldContain("Merci");
        await camille.Go(sheet);
        camille.Where.ShouldStartWith("/sign-in", Case.Sensitive, "nothing else opens on the tablet");
        await camille.SignIn(Cast.Trainer, Cast.Password);
    }

    private async Task Close(Reader camille, string sheet)
    {
        await camille.Go(sheet + "?ask=there");
        await ShouldBeFine(camille);
        await camille.Press("#others button[type=submit]");
        await camille.Go(sheet + "?ask=seal");
        await ShouldBeFine(camille);
        if (await camille.Page.Locator("#Seal_HaveRead").CountAsync() > 0)
            await camille.Page.Locator("#Seal_HaveRead").CheckAsync();
        await camille.Press("#seal button[type=submit]");
        (await camille.Text("main")).ShouldContain("Close, sous le numéro 1");
        await ShouldBeFine(camille);

        var trainee = await site.Factory.Read(db => db.Set<Person>().Where(one => one.Email == "rui@demo.example").Select(one => one.Id).SingleAsync());
        await camille.Page.Locator($"details:has(#correct-{trainee}) summary").ClickAsync();
        await camille.Page.Locator($"#correct-{trainee} [name='Correct.Mark']").SelectOptionAsync("Absent");
        await camille.Page.Locator($"#correct-{trainee} [name='Correct.Why']").FillAsync("La tablette a circulé, mais Rui était ailleurs.");
        await camille.Press($"#correct-{trainee} button[type=submit]");
        (await camille.Text("main")).ShouldContain("Rui était ailleurs");
        await ShouldBeFine(camille);

        // Whoever holds the paper, signed in or not.
        var address = await camille.Page.Locator("main a[href^='/check/1/']").First.GetAttributeAsync("href");
        await using var anybody = await Reader.Open(site, width: Phone);
        await anybody.Go(address!);
        await ShouldBeFine(anybody);
        var read = await anybody.Text("main");
        read.ShouldContain("Fatou D");
        read.ShouldNotContain("Diallo");
        (await site.Factory.Read(db => db.Set<ChainLink>().CountAsync())).ShouldBe(2);
        await Prove(camille, sheet, anybody, address!);
    }

    /// <summary>It is printed, its hours are those of the certificate, it is verified without the database, and who touches it is caught.</summary>
    private async Task Prove(Reader camille, string sheet, Reader anybody, string address)
    {
        await camille.Go(sheet + "/print");
        await ShouldBeFine(camille);
        (await camille.Page.Locator("main svg.paper-qr").CountAsync()).ShouldBe(1);
        (await camille.Page.Locator("main svg.stroke").CountAsync()).ShouldBe(1, "Fatou drew");
        var fatou = await site.Factory.Read(db => db.Set<SealedLine>().Join(db.Set<Person>(), one => one.PersonId, one => one.Id, (line, person) => new { line, person }).Where(one => one.person.Email == Cast.Trainee).Select(one => one.line).AsNoTracking().SingleAsync());
        await camille.Go($"{sheet.Split("/attendance")[0]}/certificates/{fatou.PersonId}");
        await camille.Press("#issue button[type=submit]");
        await ShouldBeFine(camille);
        (await camille.Text("main")).ShouldContain($"pour une durée de {PaperWords.Hours(fatou.Minutes)} heures");

        var file = await site.Factory.AsHouse(new ExportRegister(null));
        var printed = new PrintedHash(1, address.Split('/')[^1]);
        (await site.Factory.AsHouse(new VerifyRegister(file, [printed], []))).IsIntact.ShouldBeTrue();
        (await site.Factory.AsHouse(new VerifyRegister(file.Replace("Noémie", "Sophie", StringComparison.Ordinal), [printed], []))).Faults.ShouldContain(one => one.Contains("Sophie", StringComparison.Ordinal));
        (await site.Factory.AsHouse(new CheckRegister())).ShouldBeEmpty();
        await site.Factory.Read(db => db.Set<SealedLine>().Where(one => one.PersonId == fatou.PersonId).ExecuteUpdateAsync(set => set.SetProperty(one => one.Minutes, 15)));
        (await site.Factory.AsHouse(new CheckRegister())).ShouldHaveSingleItem().ShouldContain("the table says 15");
        await site.Factory.Read(db => db.Set<ChainLink>().Where(one => one.Number == 1).ExecuteUpdateAsync(set => set.SetProperty(one => one.Content, one => one.Content.Replace("Noémie", "Sophie"))));
        await anybody.Go(address);
        (await anybody.Page.Locator(".state-bad").CountAsync()).ShouldBe(1, "the register is not vouched for");
        await ShouldBeFine(anybody);
        await camille.Go(sheet);
        (await camille.Page.Locator("#touched").CountAsync()).ShouldBe(1);
    }

    private Task<int> Signed() => site.Factory.Read(db => db.Set<SheetSignature>().CountAsync(one => one.As == Place.Trainee));

    private static async Task ShouldBeFine(Reader reader)
    {
        (await reader.Violations()).ShouldBeEmpty(reader.Where);
        (await reader.Overflow()).ShouldBeNull(reader.Where);
    }

    [GeneratedRegex(@"\b[0-9]{3}\s?[0-9]{3}\b", RegexOptions.None, 1000)]
    private static partial Regex Digits();
}
