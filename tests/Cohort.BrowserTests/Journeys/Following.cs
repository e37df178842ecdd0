using Cohort.Alternance.Model.Log;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.BrowserTests.Journeys;

/// <summary>
/// The structure follows: a tutor who never saw the product answers from the message on a phone, a trainee writes ten activities,
/// the trainer reads the grid, the three sign a visit, and the booklet prints.
/// </summary>
public sealed class Following(Site site) : IClassFixture<Site>
{
    private const int Phone = 390, Entries = 10;

    [Fact]
    public async Task The_structure_follows_in_two_minutes_and_without_a_password()
    {
        await using var camille = await Reader.SignedIn(site, Cast.Trainer);
        var promo = await Board.Promo(camille);
        var trainee = await site.Factory.Read(db => db.Set<Person>().Where(one => one.Email == Cast.Trainee).Select(one => one.Id).FirstAsync());
        var here = $"{promo}/alternance/{trainee}";

        // The link leaves, and only the tutor gets it.
        await camille.Go($"{here}/tutors");
        await ShouldBeFine(camille);
        await camille.Press("button[formaction*=Send]");
        await site.Factory.SendMail();
        var link = (await site.Factory.MailTo(Cast.Tutor)).Select(one => one.Path).Last(one => one.StartsWith("/tutor/open/", StringComparison.Ordinal));

        // A phone that was never here: five presses and one sentence.
        await using var odile = await Reader.Open(site, width: Phone, touch: true);
        await odile.Go(link);
        odile.Where.ShouldBe("/tutor");
        await ShouldBeFine(odile);
        await odile.Press($"main a[href$='{trainee}']");
        await ShouldBeFine(odile);
        await odile.Page.Locator("label[for=level-UnderWay]").ClickAsync();
        await odile.Fill("Form.Text", "Elle explique sans prendre la souris.");
        await odile.Page.Locator("label[for=mood-Well]").ClickAsync();
        await odile.Press("section[aria-labelledby=two-minutes] button[type=submit]");
        (await odile.Text("main")).ShouldContain("Merci");
        await ShouldBeFine(odile);

        await WriteTen(here);

        // What the tutor saw stands in the grid, beside the other voices.
        await camille.Go($"{promo}/competences/grid");
        (await camille.Text("main")).ShouldContain("Fatou Diallo");
        (await camille.Text("main")).ShouldContain("Tuteur");
        await ShouldBeFine(camille);

        // The report changes: each of the three signs what it says now.
        var visit = await camille.Page.Context.APIRequest.GetAsync($"{site.Address}{here}/visits");
        var path = System.Text.RegularExpressions.Regex.Match(await visit.TextAsync(), @"/visits/[0-9a-f-]{36}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1)).Value;
        await camille.Go(here + path);
        await camille.Page.Locator("details:has(#write) summary").ClickAsync();
        await camille.Fill("Form.Progress", "Fatou tient la permanence seule, et forme deux bénévoles.");
        await camille.Press("#write button[type=submit]");
        await camille.Press("#sign button[type=submit]");
        await ShouldBeFine(camille);
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, Phone);
        await fatou.Go(here + path);
        await fatou.Press("#sign button[type=submit]");
        await odile.Go($"/tutor/{promo.Split('/')[^1]}/{trainee}{path}");
        await odile.Fill("Signing.Words", "D’accord avec tout.");
        await odile.Press("#sign button[type=submit]");
        await ShouldBeFine(odile);
        await camille.Go(here + path);
        (await camille.Text("section[aria-labelledby=signatures]")).ShouldContain("D’accord avec tout.");
        (await camille.Page.Locator("#sign").CountAsync()).ShouldBe(0);

        // The booklet, on paper: its words can be read back.
        var paper = await fatou.Page.Context.APIRequest.GetAsync($"{site.Address}{here}/booklet?handler=Pdf");
        var text = await PdfText.Of(await paper.BodyAsync());
        text.ShouldContain("Fatou Diallo");
        text.ShouldContain("forme deux bénévoles");
        text.ShouldContain("Activité 10");
    }

    // In the structure, on a phone: a date, a press for the hour, a sentence, and one more press.
    private async Task WriteTen(string here)
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, Phone, touch: true);
        for (var number = 1; number <= Entries; number++)
        {
            await fatou.Go($"{here}/log");
            await fatou.Page.Locator("form[data-log-form] [name='Form.Date']").FillAsync("2026-11-13");
            await fatou.Page.Locator("form[data-log-form] label[for=chip-60]").ClickAsync();
            await fatou.Page.Locator("form[data-log-form] [name='Form.Did']").FillAsync($"Activité {number}");
            await fatou.Page.Locator("form[data-log-form] .actions .btn-primary").ClickAsync();
            await fatou.Page.Locator(".log-entry", new() { HasText = $"Activité {number}" }).First.WaitForAsync();
        }

        await ShouldBeFine(fatou);
        (await site.Factory.Read(db => db.Set<LogEntry>().CountAsync(one => one.Did.StartsWith("Activité ")))).ShouldBe(Entries);
    }

    private static async Task ShouldBeFine(Reader reader)
    {
        (await reader.Violations()).ShouldBeEmpty(reader.Where);
        (await reader.Overflow()).ShouldBeNull(reader.Where);
    }
}
