using Cohort.Facilities.Reminders;
using Cohort.Facilities.Rooms;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.BrowserTests.Journeys;

/// <summary>A trainer says what the promo tells, and where; a trainee on a phone follows their calendar and says when they want to hear.</summary>
public sealed class Hearing(Site site) : IClassFixture<Site>
{
    private const int Phone = 390;

    [Fact]
    public async Task A_trainer_chooses_what_is_told_to_whom_and_has_it_said_in_a_chat()
    {
        await using var trainer = await Reader.SignedIn(site, Cast.Trainer);
        var promo = await Board.Promo(trainer);
        await trainer.Go($"{promo}/reminders");
        await Unfold(trainer);
        await trainer.Page.Locator("select[name='Form.Whom[WorkshopTomorrow]']").SelectOptionAsync("Trainees");
        await trainer.Page.Locator("#lead-DecisionCloses").FillAsync("12");
        await trainer.Press("main form button[type=submit]");
        (await trainer.Page.Locator("#lead-DecisionCloses").InputValueAsync()).ShouldBe("12");
        (await site.Factory.Read(db => db.Set<ReminderTerm>().CountAsync())).ShouldBe(2);

        await trainer.Go($"{promo}/channels");
        await trainer.Fill("Form.Name", "Le salon de la promo");
        await trainer.Fill("Form.Address", "https://chat.example.org/promo");
        await trainer.Press("section[aria-labelledby=add-link] button[type=submit]");
        (await trainer.Text("main li a")).ShouldContain("Le salon de la promo");
        await trainer.Fill("Hook.Name", "Annonces");
        await trainer.Fill("Hook.Address", "https://chat.example.org/hooks/abcdef0123456789");
        await trainer.Page.Locator("input[name='Hook.News']").First.CheckAsync();
        await trainer.Press("form[action='?handler=Hook'] button[type=submit]");
        (await trainer.Text("[role=status] code")).ShouldStartWith("whsec_");
        await Looks(trainer);
        await trainer.Go($"{promo}/channels");
        (await trainer.Text("main")).ShouldNotContain("abcdef0123456789");
        await trainer.Press("button[formaction*='handler=Remove']");
        (await site.Factory.Read(db => db.Set<Webhook>().CountAsync())).ShouldBe(0);
        trainer.Faults().ShouldBeEmpty();
    }

    [Fact]
    public async Task A_trainee_follows_their_days_in_their_own_calendar_and_hears_when_they_wish()
    {
        await using var fatou = await Reader.SignedIn(site, Cast.Trainee, Phone);
        // What the bar of a phone has no room for is one press away.
        await fatou.Page.Locator(".rail .more summary").ClickAsync();
        await Looks(fatou);
        await fatou.Press(".rail .more a[href$='/people']");
        fatou.Where.ShouldEndWith("/people");

        await fatou.Go("/account/calendars");
        await Looks(fatou);
        await fatou.Press(fatou.Page.Locator("form[data-calendar=Mine] [data-act=make]").First);
        // The address is that of the settings; this site listens elsewhere.
        var address = new Uri(await fatou.Page.Locator("#address").InputValueAsync()).PathAndQuery;
        await Looks(fatou);
        using var calendar = new HttpClient { BaseAddress = new Uri(site.Address) };
        (await calendar.GetStringAsync(address)).ShouldStartWith("BEGIN:VCALENDAR");
        await fatou.Go("/account/calendars");
        (await fatou.Page.Locator("#address").CountAsync()).ShouldBe(0, "it is shown once");
        await fatou.Press(fatou.Page.Locator("form[data-calendar=Mine] [data-act=stop]").First);
        (await calendar.GetAsync(address)).StatusCode.ShouldBe(System.Net.HttpStatusCode.NotFound);

        await fatou.Go("/account/digest");
        await Looks(fatou);
        await fatou.Choose("Form.Rhythm", "Daily");
        await fatou.Press("main form button[type=submit]");

        await fatou.Go("/account/reminders");
        await Unfold(fatou);
        await fatou.Page.Locator("#lead-DecisionCloses").FillAsync("48");
        await fatou.Press("main form button[type=submit]");
        (await fatou.Page.Locator("#lead-DecisionCloses").InputValueAsync()).ShouldBe("48");
        (await site.Factory.Read(db => db.Set<ReminderChoice>().SingleAsync())).IsUsual.ShouldBeTrue("how they are told stays as usual");
        fatou.Faults().ShouldBeEmpty();
    }

    // What is told ahead of time, and what as it happens: two lists that fold.
    private static async Task Unfold(Reader reader)
    {
        await Looks(reader);
        foreach (var summary in await reader.Page.Locator("main form details > summary").AllAsync())
            await summary.EvaluateAsync("one => one.click()");
        await Looks(reader);
    }

    private static async Task Looks(Reader reader)
    {
        (await reader.Violations()).ShouldBeEmpty();
        (await reader.Overflow()).ShouldBeNull();
    }
}
