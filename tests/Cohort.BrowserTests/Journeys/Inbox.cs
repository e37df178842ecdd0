using Cohort.Testing;

namespace Cohort.BrowserTests.Journeys;

/// <summary>What a trainer announces reaches a trainee, who opens it, and then chooses how to be told.</summary>
public sealed class Inbox(Site site) : IClassFixture<Site>
{
    [Fact]
    public async Task An_announcement_is_told_opened_and_the_next_ones_are_told_as_one_wishes()
    {
        await using var trainer = await Reader.SignedIn(site, Cast.Trainer);
        await Announce(trainer, "Salle 3 dès lundi");
        (await trainer.Violations()).ShouldBeEmpty();
        await site.Factory.Run("RingReminders");

        await using var trainee = await Reader.SignedIn(site, Cast.Trainee);
        (await trainee.Text(".top .count")).ShouldBe("1");
        await trainee.Page.Locator(".top a[href='/inbox']").ClickAsync();
        (await trainee.Violations()).ShouldBeEmpty();
        await trainee.Press(".told-open");
        trainee.Where.ShouldEndWith("/announcements");
        (await trainee.Text("main h2")).ShouldBe("Salle 3 dès lundi");
        (await trainee.Page.Locator(".top .count").CountAsync()).ShouldBe(0);

        await trainee.Go("/account/reminders");
        await trainee.Page.Locator("main summary").Last.ClickAsync();
        await trainee.Page.Locator("select[name='Form.Ways[Announcement]']").SelectOptionAsync("none");
        await trainee.Press("main form button[type=submit]");
        await Announce(trainer, "Et une autre");
        await site.Factory.Run("RingReminders");
        await trainee.Go("/inbox");
        (await trainee.Page.Locator(".told-open").CountAsync()).ShouldBe(1);
        trainee.Faults().ShouldBeEmpty();
        trainer.Faults().ShouldBeEmpty();
    }

    private static async Task Announce(Reader trainer, string title)
    {
        await trainer.Go($"{await Board.Promo(trainer)}/announcements");
        await trainer.Fill("Form.Title", title);
        await trainer.Fill("Form.Text", "À tout de suite.");
        await trainer.Press("main form.form-grid button[type=submit]");
    }
}
