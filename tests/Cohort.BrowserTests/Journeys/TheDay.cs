using Cohort.Curriculum.Contracts;
using Cohort.Curriculum.Model.Feedback;
using Cohort.Kernel.People;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Cohort.BrowserTests.Journeys;

/// <summary>
/// A whole day of a promo: the sky of the morning, the run on every screen, notes that two write at once, a question, how it
/// was, and the next morning what is done about it. A trainer, four trainees, the wall; one of them reads in English.
/// </summary>
public sealed class TheDay(Site site) : IClassFixture<Site>
{
    private static readonly string[] Others = ["rui@demo.example", "noemie@demo.example", "mamadou@demo.example"];

    [Fact]
    public async Task From_the_sky_of_the_morning_to_the_reply_next_morning()
    {
        await using var camille = await Reader.SignedIn(site, Cast.Trainer);
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, width: 390, touch: true);
        await using var gael = await Reader.SignedIn(site, "gael@demo.example", width: 320, touch: true);
        // Idriss reads in English.
        await site.Factory.Read(db => db.Set<Person>().Where(one => one.Email == "idriss@demo.example").ExecuteUpdateAsync(set => set.SetProperty(one => one.Language, "en")));
        await using var idriss = await Reader.SignedIn(site, "idriss@demo.example", width: 390, touch: true);
        await using var rui = await Reader.SignedIn(site, Others[0], width: 1280, scripts: false);
        await using var wall = await Reader.SignedIn(site, Cast.Trainer, width: 1920);
        var promo = await Board.Promo(camille);
        (await idriss.Page.Locator("html").GetAttributeAsync("lang")).ShouldBe("en");

        await Sky(promo, wall, fatou, gael, idriss, rui);
        await Run(promo, camille, wall, fatou);
        await Write(promo, camille, fatou, gael);
        await Ask(promo, gael, fatou);
        site.Factory.Clock.Pass(TimeSpan.FromHours(4));
        await Close(promo, camille, fatou, gael, idriss, rui);
        site.Factory.Clock.Pass(TimeSpan.FromHours(18));
        await Reply(promo, camille);
        site.Factory.Clock.Pass(TimeSpan.FromHours(2));
        await NextMorning(promo, fatou, idriss);
        foreach (var reader in new[] { camille, fatou, gael, idriss, rui, wall })
            reader.Faults().ShouldBeEmpty();
    }

    private static async Task Sky(string promo, Reader wall, params Reader[] group)
    {
        foreach (var (reader, weather) in group.Zip(["Sun", "Sun", "Cloud", "Storm"]))
        {
            await reader.Go($"{promo}/today");
            await ShouldBeFine(reader);
            // Who said it already, in the cast, changes it.
            if (await reader.Page.Locator("section[aria-labelledby=opening] button").CountAsync() == 0)
                await reader.Go($"{promo}/check-in");
            await reader.Press($"main button[value={weather}]");
        }

        await group[0].Go($"{promo}/check-in");
        await group[0].Fill("More.Word", "Reposée");
        await group[0].Press("form:has([name='More.Word']) button[type=submit]");
        await ShouldBeFine(group[0]);
        await wall.Go($"{promo}/check-in/wall");
        await ShouldBeFine(wall);
        var sky = await wall.Text("main");
        sky.ShouldContain("Reposée");
        sky.ShouldNotContain("Fatou", Case.Insensitive, "nobody chose to be named");
    }

    private static async Task Run(string promo, Reader camille, Reader wall, Reader fatou)
    {
        var run = $"{promo}/run/2026-11-24/morning";
        await camille.Go(run);
        await ShouldBeFine(camille);
        await camille.Press("form[action*='Start'] button, form[action*='start'] button");
        await ShouldBeFine(camille);
        await wall.Go(run + "/wall");
        await ShouldBeFine(wall);
        await fatou.Go(run);
        await ShouldBeFine(fatou);
        var left = await fatou.Text(".run-left");
        await camille.Press("#press button[value=Longer]");
        // The phone is told, and reads itself again.
        await fatou.Page.WaitForFunctionAsync("before => document.querySelector('.run-left')?.textContent.trim() !== before", left);
        await camille.Press("#press button[value=Next]");
        await ShouldBeFine(camille);
    }

    private static async Task Write(string promo, Reader camille, Reader fatou, Reader gael)
    {
        await camille.Go($"{promo}/run/2026-11-24/morning");
        await camille.Press("a[href*='/workshops/']");
        var notes = camille.Where.Split('?', '#')[0] + "/notes";
        await camille.Go(notes);
        await ShouldBeFine(camille);
        await camille.Press("main form button[type=submit]");
        await ShouldBeFine(camille);
        await fatou.Go(notes);
        await fatou.Press("main .actions a.btn-primary");
        await gael.Go(notes);
        await gael.Press("main .actions a.btn-primary");
        await ShouldBeFine(gael);
        var start = await fatou.Field("Form.Words").InputValueAsync();
        await fatou.Fill("Form.Words", start + "\n\nFatou note ce que dit la formatrice.\n");
        await fatou.Press("#write button[type=submit]");
        await gael.Fill("Form.Words", "Gaël ouvre la page.\n\n" + start);
        await gael.Press("#write button[type=submit]");
        await camille.Go(notes);
        await ShouldBeFine(camille);
        var both = await camille.Text("main");
        both.ShouldContain("Fatou note ce que dit la formatrice.");
        both.ShouldContain("Gaël ouvre la page.");
    }

    private static async Task Ask(string promo, Reader gael, Reader fatou)
    {
        await gael.Go($"{promo}/questions/ask");
        await gael.Fill("Form.Title", "Comment dire non sans blesser ?");
        await gael.Press("main form button[type=submit]");
        await ShouldBeFine(gael);
        await fatou.Go($"{promo}/questions");
        await ShouldBeFine(fatou);
        await fatou.Press(fatou.Page.GetByRole(AriaRole.Link, new() { Name = "Comment dire non sans blesser" }).First);
        await fatou.Fill("Form.Text", "Dire ce qu’on fait, et vers qui on oriente.");
        await fatou.Press("form:has(textarea[name='Form.Text']) button[type=submit]");
        await ShouldBeFine(fatou);
        (await fatou.Text("main")).ShouldContain("vers qui on oriente");
    }

    private async Task Close(string promo, Reader camille, params Reader[] group)
    {
        var here = $"{promo}/feedback/2026-11-24/morning";
        foreach (var (reader, index) in group.Select((one, index) => (one, index)))
        {
            await reader.Go(here);
            await ShouldBeFine(reader);
            await reader.Fill("Form.Hindered", $"Trop vite, dit la personne {index}.");
            await reader.Page.Locator("#mark-2").CheckAsync();
            if (index == 0)
                await reader.Page.Locator("#named").CheckAsync();
            await reader.Press("#give button[type=submit]");
            await ShouldBeFine(reader);
        }

        await camille.Go(here);
        await ShouldBeFine(camille);
        var read = await camille.Text("main");
        read.ShouldContain("personne 0", Case.Insensitive, "by name, at once");
        read.ShouldNotContain("personne 1", Case.Insensitive, "three without a name are too few");
        foreach (var one in Others.Skip(1))
        {
            await using var late = await Reader.SignedIn(site, one, width: 390);
            await late.Go(here);
            await late.Fill("Form.Helped", "La mise en commun.");
            await late.Press("#give button[type=submit]");
        }

        await camille.Go(here);
        await ShouldBeFine(camille);
        (await camille.Text("main")).ShouldNotContain("personne 1", Case.Insensitive, "nobody is seen to write");
        (await site.Factory.Read(db => db.Set<FeedbackAnswer>().CountAsync())).ShouldBe(1, "one by name; the others are in the box");
    }

    /// <summary>Before the group comes back, from what leads there on Today.</summary>
    private static async Task Reply(string promo, Reader camille)
    {
        await camille.Go($"{promo}/today");
        await camille.Press(camille.Page.Locator("section[aria-labelledby=feedback] a.btn-primary").First);
        camille.Where.ShouldContain("/feedback/");
        await camille.Go($"{promo}/feedback/2026-11-24/morning");
        await ShouldBeFine(camille);
        var read = await camille.Text("main");
        read.ShouldContain("personne 1");
        read.ShouldNotContain("Gaël");
        await camille.Fill("Said.Heard", "Trop vite.");
        await camille.Fill("Said.Reply", "Demain, une pause de plus et la démonstration deux fois.");
        await camille.Press("#reply-form button[type=submit]");
        await ShouldBeFine(camille);
    }

    private static async Task NextMorning(string promo, params Reader[] group)
    {
        foreach (var reader in group)
        {
            await reader.Go($"{promo}/today");
            await ShouldBeFine(reader);
            (await reader.Text("section[aria-labelledby=feedback]")).ShouldContain("une pause de plus");
        }
    }

    private static async Task ShouldBeFine(Reader reader)
    {
        if (reader.HasScripts)
            (await reader.Violations()).ShouldBeEmpty(reader.Where);
        (await reader.Overflow()).ShouldBeNull(reader.Where);
    }
}
