using Cohort.Facilities.Mail;
using Cohort.Testing;
using Microsoft.EntityFrameworkCore;

namespace Cohort.IntegrationTests.Facilities;

public sealed class MailPageTests
{
    private const string Secret = "/secret/0123456789";

    [Fact]
    public async Task A_coordinator_sees_what_became_of_each_message_and_sends_again_or_drops()
    {
        using var server = new FakeSmtp { Mood = Mood.NoSuchPerson };
        using var host = new CastMailHost(server);
        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        (await coordinator.Get("/upkeep/mail")).Page.QuerySelectorAll(".empty").Length.ShouldBe(1);
        await host.Queue(("zoe@exemple.example", Queueing.Plain with { Path = Secret, IsSecret = true }), ("lea@exemple.example", Queueing.Plain));
        await host.SendMail();

        var page = await coordinator.Get("/upkeep/mail?State=GivenUp");
        page.Said(".lead")!.ShouldContain("127.0.0.1");
        page.Text.ShouldNotContain(Secret);
        page.Page.QuerySelectorAll("tbody tr").Length.ShouldBe(2);
        page.Said("tbody")!.ShouldContain("550 5.1.1 nobody here");
        page.Page.QuerySelector("a[aria-current=true]")!.TextContent.ShouldBe("Échec 2");

        server.Mood = Mood.Kind;
        var zoe = await host.Row("zoe@exemple.example");
        var again = await coordinator.Press(page, $"button[formaction*=Again][value='{zoe.Id}']");
        again.Location.ShouldBe("/upkeep/mail?State=GivenUp");
        var lea = await host.Row("lea@exemple.example");
        (await coordinator.Press(page, $"button[formaction*=Drop][value='{lea.Id}']")).Code.ShouldBe(302);
        (await host.SendMail()).ShouldBe(1);
        server.Got.ShouldHaveSingleItem().Mail.Text.ShouldContain(Secret);
        (await host.Row("lea@exemple.example")).State.ShouldBe(MailState.Dropped);
        (await coordinator.Press(page, $"button[formaction*=Again][value='{zoe.Id}']")).Code.ShouldBe(422, "its link is gone");
        (await coordinator.Press(page, $"button[formaction*=Drop][value='{zoe.Id}']")).Code.ShouldBe(422, "it is sent");
        (await coordinator.Get("/upkeep/mail?State=Sent")).Page.QuerySelectorAll("tbody button").Length.ShouldBe(0);
    }

    [Fact]
    public async Task Many_messages_are_read_a_page_at_a_time_the_newest_first()
    {
        using var host = new CastHost();
        for (var time = 0; time < 3; time++)
        {
            await host.Queue([.. Enumerable.Range(0, 40).Select(one => $"a{time}{one:00}@exemple.example")]);
            host.Clock.Pass(TimeSpan.FromMinutes(1));
        }

        using var coordinator = await Visitor.SignedIn(host, Cast.Coordinator);
        var seen = new List<string>();
        var page = await coordinator.Get("/upkeep/mail?State=Queued");
        page.Said(".lead")!.ShouldContain("dossier");
        for (var pages = 0; pages < 3; pages++)
        {
            seen.AddRange(page.Page.QuerySelectorAll("tbody th").Select(one => one.TextContent));
            if (page.Page.QuerySelector("a[rel=next]")?.GetAttribute("href") is { } next)
                page = await coordinator.Get(next);
        }

        seen.Distinct().Count().ShouldBe(120);
        seen.Select(one => one[1]).ShouldBe(Enumerable.Range(0, 120).Select(one => (char)('2' - (one / 40))));
    }

    [Fact]
    public async Task Without_a_server_a_message_is_one_file_that_only_its_owner_reads()
    {
        using var host = new CastHost();
        await host.Queue("zoe@exemple.example");
        (await host.MailTo("zoe@exemple.example")).Count.ShouldBe(1);
        var row = await host.Row("zoe@exemple.example");
        await host.Read(db => db.Set<OutgoingMail>().ExecuteUpdateAsync(set => set.SetProperty(one => one.State, MailState.Queued).SetProperty(one => one.NextAt, row.QueuedAt)));
        (await host.SendMail()).ShouldBe(1);
        var file = Directory.EnumerateFiles(Path.Combine(host.DataFolder, "mail")).ShouldHaveSingleItem();
        Path.GetFileName(file).ShouldBe($"{row.Id}.eml");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    private sealed class CastMailHost(FakeSmtp server) : CastHost(TestDatabase.OfTheCast(), MailHost.Settings(server.Port));
}
