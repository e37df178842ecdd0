using Cohort.Facilities.Mail;
using Cohort.Facilities.Reminders;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Cohort.IntegrationTests.Reminders;

/// <summary>The last link of a message.</summary>
public sealed class UnsubscribeTests(CastHost host) : IClassFixture<CastHost>
{
    [Fact]
    public async Task Looking_changes_nothing_and_the_button_or_the_mail_program_stops_the_mail_alone()
    {
        var known = await Known.Of(host);
        var token = host.Services.GetRequiredService<UnsubscribeToken>().Make(known.Fatou, "WorkshopTomorrow");
        using var anybody = Visitor.Of(host);
        var page = await anybody.Get($"/unsubscribe/{token}");
        page.Code.ShouldBe(200);
        page.Text.ShouldContain("Les ateliers du lendemain");
        page.Text.ShouldNotContain("Fatou");
        (await Choices(known.Fatou)).ShouldBeEmpty();

        // RFC 8058: the program posts this, without a cookie.
        (await anybody.Post($"/unsubscribe/{token}", [new("List-Unsubscribe", "One-Click")])).Code.ShouldBe(200);
        (await Choices(known.Fatou)).ShouldHaveSingleItem().Ways.ShouldBe(Channels.Inbox);
        (await anybody.Send(page, "form")).Code.ShouldBe(200);
        (await Choices(known.Fatou)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_makes_such_a_link_up()
    {
        var known = await Known.Of(host);
        using var anybody = Visitor.Of(host);
        (await anybody.Get($"/unsubscribe/{known.Fatou:N}WorkshopTomorrow")).Code.ShouldBe(404);
        (await anybody.Post($"/unsubscribe/{known.Fatou:N}WorkshopTomorrow", [])).Code.ShouldBe(404);
        var other = host.Services.GetRequiredService<UnsubscribeToken>().Make(known.Fatou, "PasswordReset");
        (await anybody.Post($"/unsubscribe/{other}", [])).Code.ShouldBe(404);
    }

    private Task<List<ReminderChoice>> Choices(Guid person) => host.Read(db => db.Set<ReminderChoice>().Where(one => one.PersonId == person).ToListAsync());
}
